package foothold.exchange.mail.received;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Leaves out of an answer what it quotes: everything below the line that introduces the old mail.
 * Whoever answers between the quoted lines keeps them, since their words mean nothing without.
 */
final class Quoted {
    private static final Pattern WROTE =
            Pattern.compile(
                    "(?i)^>? ?(On|Am|Le|El|Il|Op|Den|Em) .{5,300}"
                            + "(wrote|schrieb[^:]{0,120}|a écrit|escribió|ha scritto|schreef"
                            + "|skrev|escreveu) ?:$");
    private static final Pattern RULE =
            Pattern.compile(
                    "(?i)^(-{2,} ?(Original Message|Ursprüngliche Nachricht|Message d'origine"
                            + "|Forwarded message) ?-{2,})$");
    private static final Pattern LINE_DRAWN = Pattern.compile("\\s*\\n_{20,}$");
    private static final Pattern SENDER = Pattern.compile("(?i)^\\*?(From|Von|De|Da):\\*? .+");
    private static final Pattern SENT =
            Pattern.compile("(?i)^\\*?(Sent|Date|Gesendet|Datum|Envoyé|Enviado|Inviato):\\*? .+");
    private static final int HEAD = 5;

    private Quoted() {}

    /** The text without what it quotes; the whole text when nothing else would be left. */
    static String without(String text) {
        var lines = text.lines().map(String::stripTrailing).toList();
        int cut = start(lines);
        if (cut == lines.size()) {
            return own(lines, text);
        }
        // Outlook draws a line before it says from whom the old mail was.
        var before = LINE_DRAWN.matcher(join(lines.subList(0, cut))).replaceFirst("");
        var below = lines.subList(Math.min(lines.size(), cut + 1), lines.size());
        boolean marked = below.stream().anyMatch(Quoted::isQuoted);
        var after = marked ? join(below.stream().filter(line -> !isQuoted(line)).toList()) : "";
        if (before.isEmpty()) {
            return after.isEmpty() ? text.strip() : after;
        }
        return after.isEmpty() || isTail(lines, cut) ? before : text.strip();
    }

    /** Without an introduction, quoted lines at the end go. */
    private static String own(List<String> lines, String text) {
        int end = lines.size();
        while (end > 0 && (lines.get(end - 1).isBlank() || isQuoted(lines.get(end - 1)))) {
            end--;
        }
        var left = join(lines.subList(0, end));
        return left.isEmpty() ? text.strip() : left;
    }

    /** Whether everything below the introduction is quoted up to the end, an empty line aside. */
    private static boolean isTail(List<String> lines, int cut) {
        return lines.stream()
                .skip(cut + 1)
                .dropWhile(line -> line.isBlank() || !isQuoted(line))
                .allMatch(line -> line.isBlank() || isQuoted(line));
    }

    private static int start(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at).strip();
            var two = at + 1 < lines.size() ? line + " " + lines.get(at + 1).strip() : line;
            boolean head =
                    SENDER.matcher(line).matches()
                            && lines.stream()
                                    .skip(at + 1L)
                                    .limit(HEAD)
                                    .anyMatch(next -> SENT.matcher(next.strip()).matches());
            if (head
                    || RULE.matcher(line).matches()
                    || WROTE.matcher(line).matches()
                    || line.length() < 300 && WROTE.matcher(two).matches()) {
                return at;
            }
        }
        return lines.size();
    }

    private static boolean isQuoted(String line) {
        return line.startsWith(">");
    }

    private static String join(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
