package foothold.domain.etiquette.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A body taken apart: greeting, text, closing line, signature, postscript and quoted text (PRODUCT,
 * section 4). Positions are UTF-16 positions in the body.
 */
public final class Letter {
    /** Style is judged on this much of a text; what is longer is far too long anyway. */
    private static final int JUDGED = 20_000;

    private static final int WRAPPED = 45;
    private static final Set<Role> OWN = Set.of(Role.TEXT, Role.CLOSING, Role.POSTSCRIPT);

    /**
     * A stretch of one line without the blanks around it.
     *
     * @param from where it begins
     * @param to behind its end
     * @param text what stands there
     * @param role what it is
     */
    public record Line(int from, int to, String text, Role role) {
        Line as(Role newRole) {
            return new Line(from, to, text, newRole);
        }

        boolean blank() {
            return text.isEmpty();
        }

        /** The part of it between two positions, counted from its own beginning. */
        Line part(int start, int end, Role newRole) {
            return new Line(from + start, from + end, text.substring(start, end), newRole);
        }
    }

    /** What a stretch of the body is. */
    public enum Role {
        GREETING,
        TEXT,
        CLOSING,
        SIGNATURE,
        POSTSCRIPT,
        QUOTED
    }

    private final String body;
    private final List<Line> lines;
    private final String prose;
    private final String said;

    public Letter(String body) {
        this.body = body;
        this.lines = Parts.mark(split(body));
        this.prose = masked(Set.of(Role.TEXT));
        this.said = masked(OWN);
    }

    public String body() {
        return body;
    }

    /** The lines of that role that have something in them, in order. */
    public List<Line> lines(Role role) {
        return lines.stream().filter(line -> line.role() == role && !line.blank()).toList();
    }

    /**
     * The counted text: everything but greeting, closing line, signature, postscript and quotes.
     */
    public List<Line> text() {
        return lines(Role.TEXT);
    }

    /** How many words the counted text has. */
    public int words() {
        return text().stream().mapToInt(line -> Words.count(line.text())).sum();
    }

    /**
     * The counted text at its own positions: what does not count is blanked out, a line that only
     * wraps ends in a blank. At most the first 20,000 characters.
     */
    public String prose() {
        return prose;
    }

    /** As {@link #prose}, with closing line and postscript: all that is said. */
    public String said() {
        return said;
    }

    private String masked(Set<Role> shown) {
        var masked = new StringBuilder("\n".repeat(Math.min(body.length(), JUDGED)));
        for (int i = 0; i < lines.size() && lines.get(i).from() < masked.length(); i++) {
            var line = lines.get(i);
            if (shown.contains(line.role())) {
                int to = Math.min(line.to(), masked.length());
                masked.replace(line.from(), to, line.text().substring(0, to - line.from()));
                if (wraps(i)) {
                    for (int at = to; at < Math.min(lines.get(i + 1).from(), JUDGED); at++) {
                        masked.setCharAt(at, ' ');
                    }
                }
            }
        }
        return masked.toString();
    }

    /** Whether a sentence goes on in the next line: a long line without an end, then more text. */
    private boolean wraps(int index) {
        if (index + 1 >= lines.size()) {
            return false;
        }
        var line = lines.get(index);
        var next = lines.get(index + 1);
        return line.role() == next.role()
                && !next.blank()
                && line.text().length() >= WRAPPED
                && ".!?:".indexOf(line.text().charAt(line.text().length() - 1)) < 0;
    }

    private static List<Line> split(String body) {
        var lines = new ArrayList<Line>();
        int from = 0;
        for (int at = 0; at <= body.length(); at++) {
            if (at == body.length() || body.charAt(at) == '\n' || body.charAt(at) == '\r') {
                lines.add(line(body, from, at));
                from = at + 1;
                if (from < body.length() && body.charAt(at) == '\r' && body.charAt(from) == '\n') {
                    from++;
                    at++;
                }
            }
        }
        return lines;
    }

    private static Line line(String body, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Words.blank(body.charAt(start))) {
            start++;
        }
        while (end > start && Words.blank(body.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end, body.substring(start, end), Role.TEXT);
    }
}
