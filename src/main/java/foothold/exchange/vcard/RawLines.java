package foothold.exchange.vcard;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts the bytes of a file into the lines of its cards: folded lines are joined, quoted-printable
 * soft breaks and unfolded base64 followed, comments left out.
 */
final class RawLines {
    private static final Pattern PROPERTY =
            Pattern.compile("(?s)[A-Za-z0-9][A-Za-z0-9._/-]*\\s*[:;].*");
    private static final Pattern NAME_ALONE = Pattern.compile("[A-Za-z-]{1,20}");
    private static final Pattern QUOTED_PRINTABLE =
            Pattern.compile("(?is)[^:]*;(ENCODING=)?\"?QUOTED-PRINTABLE\"?[;:].*");
    private static final Pattern BASE64 =
            Pattern.compile("(?is)[^:]*;(ENCODING=)?\"?(BASE64|B)\"?[;:].*");
    private static final int FAR = 400;

    private final List<RawLine> physical;
    private final List<RawLine> lines = new ArrayList<>();
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();
    private int openLine;
    private boolean keepsFoldBlank;
    private boolean binary;
    private boolean quoted;
    private boolean goesOn;

    private RawLines(List<RawLine> physical) {
        this.physical = physical;
    }

    /** The lines of all cards, in order; empty ones left out. */
    static List<RawLine> of(byte[] bytes) {
        var reading = new RawLines(physical(bytes));
        reading.read();
        return reading.lines;
    }

    /** LF, CR LF, CR and iOS's CR CR LF each end a line. */
    private static List<RawLine> physical(byte[] bytes) {
        var lines = new ArrayList<RawLine>();
        int number = 1;
        int start = 0;
        for (int at = 0; at <= bytes.length; at++) {
            boolean end = at == bytes.length || bytes[at] == '\n' || bytes[at] == '\r';
            if (!end) {
                continue;
            }
            lines.add(new RawLine(number, Arrays.copyOfRange(bytes, start, at)));
            while (at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\r') {
                at++;
            }
            boolean both = at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n';
            at += both ? 1 : 0;
            start = at + 1;
            number++;
        }
        return lines;
    }

    private void read() {
        for (var line : physical) {
            byte first = line.bytes().length == 0 ? 0 : line.bytes()[0];
            if (first == 0) {
                goesOn = false;
            } else if (goesOn) {
                append(line.bytes(), 0);
            } else if (first == ' ' || first == '\t') {
                append(line.bytes(), keepsFoldBlank ? 0 : 1);
            } else if (first != '#') {
                next(line);
            }
        }
        close();
    }

    private void next(RawLine line) {
        var text = line.latin();
        if (PROPERTY.matcher(head(text)).matches()) {
            begin(line);
        } else if (openLine > 0 && !NAME_ALONE.matcher(text.strip()).matches()) {
            // Broken by hand or by a program that never folded: it belongs to what stands above.
            append(line.bytes(), 0);
        }
    }

    private void begin(RawLine line) {
        close();
        var head = head(line.latin());
        openLine = line.number();
        quoted = QUOTED_PRINTABLE.matcher(head).matches();
        binary = false;
        append(line.bytes(), 0);
        binary = BASE64.matcher(head).matches();
        var plain = head.strip().toUpperCase(Locale.ROOT).replace(" ", "");
        if (plain.startsWith("BEGIN:VCARD")) {
            keepsFoldBlank = false;
        } else if (plain.equals("VERSION:2.1")) {
            // In 2.1 a line is folded before a blank, which stays (vCard 2.1, section 2.1.3).
            keepsFoldBlank = true;
        }
    }

    /** Pictures and keys are not kept. A quoted-printable line that ends in "=" goes on below. */
    private void append(byte[] bytes, int from) {
        if (openLine > 0 && !binary) {
            goesOn = quoted && bytes[bytes.length - 1] == '=';
            open.write(bytes, from, Math.max(0, bytes.length - from - (goesOn ? 1 : 0)));
        }
    }

    private void close() {
        if (openLine > 0) {
            lines.add(new RawLine(openLine, open.toByteArray()));
        }
        open.reset();
        openLine = 0;
        goesOn = false;
    }

    private static String head(String text) {
        return text.length() > FAR ? text.substring(0, FAR) : text;
    }
}
