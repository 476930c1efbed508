package foothold.domain;

import java.util.regex.Pattern;

/**
 * Names for files, made of what people are called, that Linux, macOS and Windows all take and that
 * look like what they are.
 *
 * <p>Rule: Microsoft Learn, "Naming Files, Paths, and Namespaces"; no name is longer than 200 bytes
 * of UTF-8 (all three allow 255, encrypted home folders fewer). Marks that turn the direction of
 * writing are left out, since with them "exe" can be shown as "cv".
 */
public final class FileNames {
    private static final int MOST_BYTES = 200;

    /** Controls, marks of direction and others unseen, halves of pairs, unassigned, separators. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|%\\s]+");
    private static final Pattern AT_EDGES = Pattern.compile("^[\\s.\\-_~]+|[\\s.\\-]+$");
    private static final Pattern RESERVED =
            Pattern.compile(
                    "(?i)(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])"
                            + "(\\s*\\..*)?");

    private FileNames() {}

    /**
     * A name for a file about somebody.
     *
     * @param about what they are called; may be anything
     * @param otherwise what it is called where nothing is left of that
     * @param ending what it ends with, such as ".pdf"; ASCII
     */
    public static String of(String about, String otherwise, String ending) {
        var seen = UNSEEN.matcher(about).replaceAll("");
        var parts = FORBIDDEN.matcher(seen).replaceAll("-");
        var name = trimmed(cut(trimmed(parts), MOST_BYTES - ending.length()));
        if (name.isEmpty()) {
            name = otherwise;
        }
        return (RESERVED.matcher(name).matches() ? "_" + name : name) + ending;
    }

    private static String trimmed(String name) {
        return AT_EDGES.matcher(name).replaceAll("");
    }

    private static String cut(String name, int most) {
        var cut = new StringBuilder();
        int left = most - 1; // a sign in front of a reserved name
        for (int point : name.codePoints().toArray()) {
            left -= bytes(point);
            if (left < 0) {
                break;
            }
            cut.appendCodePoint(point);
        }
        return cut.toString();
    }

    /** How long it is in UTF-8. */
    private static int bytes(int point) {
        if (point < 0x80) {
            return 1;
        }
        return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
