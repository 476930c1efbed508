package foothold.exchange;

import java.text.Normalizer;
import java.util.Locale;

/** Compares the names of columns as people do. */
public final class ColumnName {
    private ColumnName() {}

    /** The name in small letters, without accents and without anything but letters and digits. */
    public static String fold(String name) {
        String plain =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replace('ł', 'l')
                        .replace('ı', 'i')
                        .replace('ø', 'o')
                        .replace("ß", "ss");
        return plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
