package foothold.service.people.list;

import java.text.Normalizer;
import java.util.Locale;

/** Text in the form in which it is searched: lower case, without accents. */
public final class Folded {
    private Folded() {}

    /** The folded form; empty for null. "Łukasz Ørsted-Weiß" becomes "lukasz orsted-weiss". */
    public static String of(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return isPlain(lower) ? lower : withoutAccents(lower);
    }

    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAccents(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var folded = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(point -> append(folded, point));
        return folded.toString();
    }

    /** Letters that Unicode does not take apart, as people type them without the stroke. */
    private static void append(StringBuilder folded, int point) {
        switch (point) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ı' -> folded.append('i');
            case '’' -> folded.append('\'');
            default -> folded.appendCodePoint(point);
        }
    }
}
