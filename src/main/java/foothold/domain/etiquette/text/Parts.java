package foothold.domain.etiquette.text;

import foothold.domain.etiquette.text.Letter.Line;
import foothold.domain.etiquette.text.Letter.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells which line of a letter is what. */
final class Parts {
    private static final Pattern QUOTE_HEAD =
            Pattern.compile(
                    "(?iu)^(?:on .{6,120} wrote:|-{2,} ?(?:original|forwarded) message ?-{2,}"
                            + "|begin forwarded message:|from: .{1,120}@.{1,120})$");
    private static final Pattern POSTSCRIPT =
            Pattern.compile("(?iu)^p\\.? ?p?\\.? ?s\\b\\.?[ :,–—-]?.*");
    private static final Pattern NAME =
            Pattern.compile("^[\\p{Lu}\\[{‹](?:[^.!?:;]|\\b\\p{L}{1,2}\\.){0,50}$");
    private static final int CLOSING_WORDS = 6;
    private static final int SIGNATURE_WORDS = 12;
    private static final int SIGNATURE_LINES = 8;
    private static final int NAME_WORDS = 4;
    private static final int LONG_LINE = 400;

    private final List<Line> lines;

    private Parts(List<Line> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /** The same lines, each with its role; a greeting before text on one line becomes two. */
    static List<Line> mark(List<Line> lines) {
        var parts = new Parts(lines);
        parts.quoted();
        parts.greeting();
        parts.postscript();
        parts.signature();
        return List.copyOf(parts.lines);
    }

    private void quoted() {
        boolean rest = false;
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            rest |= text.length() < LONG_LINE && QUOTE_HEAD.matcher(text).matches();
            if (rest || text.startsWith(">")) {
                as(i, Role.QUOTED);
            }
        }
    }

    private void greeting() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.blank() || line.role() != Role.TEXT) {
                continue;
            }
            int end = Salutation.length(line.text());
            if (end == line.text().length() && end > 0) {
                as(i, Role.GREETING);
            } else if (end > 0) {
                int rest = end;
                while (rest < line.text().length() && Words.blank(line.text().charAt(rest))) {
                    rest++;
                }
                lines.set(i, line.part(0, end, Role.GREETING));
                lines.add(i + 1, line.part(rest, line.text().length(), Role.TEXT));
            }
            return;
        }
    }

    private void postscript() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            var line = lines.get(i);
            if (line.role() == Role.TEXT && POSTSCRIPT.matcher(line.text()).matches()) {
                for (int j = i; j < lines.size() && lines.get(j).role() == Role.TEXT; j++) {
                    as(j, Role.POSTSCRIPT);
                }
                return;
            }
        }
    }

    private void signature() {
        var own = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).role() == Role.TEXT && !lines.get(i).blank()) {
                own.add(i);
            }
        }
        int first = firstOfSignature(own);
        for (int k = first; k < own.size(); k++) {
            as(own.get(k), Role.SIGNATURE);
        }
        if (first > 0 && (first < own.size() || Closing.is(text(own.getLast())))) {
            int closing = own.get(first - 1);
            if (isClosing(lines.get(closing).text())) {
                as(closing, Role.CLOSING);
            }
        }
    }

    /**
     * Where the signature begins among the own lines: behind "-- ", behind a usual closing ("Best
     * regards,") near the end, otherwise at a last line that is a name.
     */
    private int firstOfSignature(List<Integer> own) {
        int oldest = Math.max(0, own.size() - SIGNATURE_LINES - 1);
        for (int k = own.size() - 1; k >= oldest; k--) {
            var text = text(own.get(k));
            if (text.equals("--")) {
                return k;
            }
            if (Closing.is(text)) {
                return k + 1;
            }
            if (!couldSign(text)) {
                break;
            }
        }
        return own.size() > 1 && isName(text(own.getLast())) ? nameLine(own) : own.size();
    }

    /** The topmost line of the last block that could be a name, with lines of a signature below. */
    private int nameLine(List<Integer> own) {
        int k = own.size() - 1;
        while (k > 1
                && own.get(k - 1) == own.get(k) - 1
                && couldSign(text(own.get(k - 1)))
                && isName(text(own.get(k - 1)))) {
            k--;
        }
        return k;
    }

    private static boolean couldSign(String text) {
        return Words.count(text) <= SIGNATURE_WORDS
                && (text.isEmpty() || "!?…".indexOf(text.charAt(text.length() - 1)) < 0)
                && !(text.endsWith(".") && Words.count(text) > NAME_WORDS);
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches()
                && Words.count(text) <= NAME_WORDS
                && !text.endsWith(",");
    }

    private static boolean isClosing(String text) {
        return Words.count(text) <= CLOSING_WORDS && !text.endsWith(".") && !text.endsWith("?");
    }

    private String text(int index) {
        return lines.get(index).text();
    }

    private void as(int index, Role role) {
        lines.set(index, lines.get(index).as(role));
    }
}
