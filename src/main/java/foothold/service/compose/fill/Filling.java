package foothold.service.compose.fill;

import foothold.domain.Text;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What placeholders stand for in one message.
 *
 * @param values never blank; a placeholder that is not in it stays as it is
 */
public record Filling(Map<Placeholder, String> values) {
    private static final Pattern MARK = Pattern.compile("\\{([^{}\\n]{1,40})\\}");

    public Filling {
        values = Map.copyOf(values);
    }

    /**
     * The text with all that is known filled in, once: braces in a value are not looked at again.
     *
     * @param template or null
     * @return never null
     */
    public String fill(String template) {
        return template == null ? "" : MARK.matcher(template).replaceAll(this::value);
    }

    private String value(MatchResult mark) {
        var filled = Placeholder.named(mark.group(1)).map(values::get);
        return Matcher.quoteReplacement(filled.orElse(mark.group()));
    }

    /** Collects values; blank ones are left out. */
    static final class Builder {
        private final Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);

        Builder put(Placeholder placeholder, String value) {
            var told = Text.orNull(value);
            if (told != null) {
                values.put(placeholder, told);
            }
            return this;
        }

        Filling build() {
            return new Filling(values);
        }
    }
}
