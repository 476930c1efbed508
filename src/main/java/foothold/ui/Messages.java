package foothold.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on the screen, from {@code messages.properties}. */
public final class Messages {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("foothold.ui.messages", Locale.ROOT);

    private Messages() {}

    /**
     * The text of that key, with {@code {0}} and so on replaced.
     *
     * @throws java.util.MissingResourceException when there is no such key, which a test rules out
     */
    public static String text(String key, Object... values) {
        var pattern = BUNDLE.getString(key);
        return values.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }
}
