package foothold.domain.etiquette.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A body taken apart: greeting, text, closing line, signature, postscript and quoted text.
 * Positions are UTF-16 positions in the body.
 */
public final class Letter {
    private static final Pattern GREETING =
            Pattern.compile(
                    "(?iu)^(hi|hello|hey|dear|good"
                        + " (morning|afternoon|evening|day)|greetings)\\b.{0,60}$");
    private static final Pattern BARE_NAME = Pattern.compile("^\\p{Lu}[\\p{L}.'’ -]{0,40},$");
    private static final Pattern QUOTE_HEAD =
            Pattern.compile(
                    "(?iu)^(on .{6,120} wrote:|-{2,} ?(original|forwarded) message ?-{2,}|le"
                        + " .{6,120} a écrit ?:|am .{6,120} schrieb.*:)$");
    private static final Pattern POSTSCRIPT = Pattern.compile("(?iu)^p\\.? ?s\\b\\.?.*");
    private static final int CLOSING_WORDS = 6;
    private static final int SIGNATURE_WORDS = 8;
    private static final int SIGNATURE_LINES = 6;

    /** A line with its place and what it is. */
    public record Line(int from, int to, String text, Role role) {
        Line as(Role newRole) {
            return new Line(from, to, text, newRole);
        }

        boolean blank() {
            return text.isBlank();
        }
    }

    /** What a line is. */
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

    public Letter(String body) {
        this.body = body;
        this.lines = split(body);
        markQuoted();
        markGreeting();
        markPostscript();
        markSignature();
    }

    public String body() {
        return body;
    }

    /** The lines of that role, in order. */
    public List<Line> lines(Role role) {
        return lines.stream().filter(line -> line.role() == role).toList();
    }

    /**
     * The counted text: everything but greeting, closing line, signature, postscript and quotes.
     */
    public List<Line> text() {
        return lines(Role.TEXT).stream().filter(line -> !line.blank()).toList();
    }

    /** The greeting line, or null when there is none. */
    public Line greeting() {
        return lines(Role.GREETING).stream().findFirst().orElse(null);
    }

    private static List<Line> split(String body) {
        var lines = new ArrayList<Line>();
        int from = 0;
        while (from <= body.length()) {
            int end = body.indexOf('\n', from);
            int to = end < 0 ? body.length() : end;
            lines.add(new Line(from, to, body.substring(from, to).strip(), Role.TEXT));
            from = to + 1;
        }
        return lines;
    }

    private void markQuoted() {
        boolean rest = false;
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            rest |= QUOTE_HEAD.matcher(text).matches();
            if (rest || text.startsWith(">")) {
                mark(i, Role.QUOTED);
            }
        }
    }

    private void markGreeting() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.blank()) {
                continue;
            }
            if (line.role() == Role.TEXT && isGreeting(line.text())) {
                mark(i, Role.GREETING);
            }
            return;
        }
    }

    private static boolean isGreeting(String text) {
        if (BARE_NAME.matcher(text).matches()) {
            return true;
        }
        // "Hi Ann, thanks for…" on one line is text that starts with a greeting, see Greetings.
        return GREETING.matcher(text).matches()
                && Words.count(text) <= CLOSING_WORDS
                && !text.endsWith(".")
                && !text.endsWith("?");
    }

    private void markPostscript() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            var line = lines.get(i);
            if (line.role() == Role.TEXT && POSTSCRIPT.matcher(line.text()).matches()) {
                for (int j = i; j < lines.size() && lines.get(j).role() == Role.TEXT; j++) {
                    mark(j, Role.POSTSCRIPT);
                }
                return;
            }
        }
    }

    /** The signature is what follows "-- ", or the short lines without a full stop at the end. */
    private void markSignature() {
        var own = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).role() == Role.TEXT && !lines.get(i).blank()) {
                own.add(i);
            }
        }
        int divider =
                own.stream().filter(i -> lines.get(i).text().equals("--")).findFirst().orElse(-1);
        int first = divider >= 0 ? own.indexOf(divider) : firstOfSignature(own);
        for (int k = first; k < own.size(); k++) {
            mark(own.get(k), Role.SIGNATURE);
        }
        if (first > 0 && first <= own.size() && (first < own.size() || closesAlone(own))) {
            int closing = first < own.size() ? first - 1 : own.size() - 1;
            if (isClosing(lines.get(own.get(closing)).text())) {
                mark(own.get(closing), Role.CLOSING);
            }
        }
    }

    private boolean closesAlone(List<Integer> own) {
        return Phrases.CLOSING.matcher(lines.get(own.getLast()).text()).matches();
    }

    /**
     * Where the signature begins among the own lines: behind a usual closing ("Best regards,") when
     * one is near the end, otherwise at the last short line that is no sentence.
     */
    private int firstOfSignature(List<Integer> own) {
        int oldest = Math.max(0, own.size() - SIGNATURE_LINES - 1);
        for (int k = own.size() - 1; k >= oldest; k--) {
            var text = lines.get(own.get(k)).text();
            if (Phrases.CLOSING.matcher(text).matches()) {
                return k + 1;
            }
            if (!isSignature(text)) {
                break;
            }
        }
        boolean named = own.size() > 1 && isName(lines.get(own.getLast()).text());
        return named ? own.size() - 1 : own.size();
    }

    private static boolean isSignature(String text) {
        return Words.count(text) <= SIGNATURE_WORDS && !text.matches(".*[.!?…]$");
    }

    private static boolean isName(String text) {
        return text.matches("[\\p{Lu}\\[{‹][^.!?:;]{0,50}") && Words.count(text) <= 4;
    }

    private static boolean isClosing(String text) {
        return Words.count(text) <= CLOSING_WORDS && !text.endsWith(".") && !text.endsWith("?");
    }

    private void mark(int index, Role role) {
        lines.set(index, lines.get(index).as(role));
    }
}
