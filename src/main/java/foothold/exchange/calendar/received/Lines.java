package foothold.exchange.calendar.received;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into content lines, folded ones joined; what is longer than anybody writes is cut.
 */
final class Lines {
    /** Characters of one line, all its folds together. */
    static final int LONGEST = 1 << 16;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int openLine = 1;

    private Lines() {}

    /** The lines in order, without those that are none. */
    static List<Line> of(String text) {
        var reading = new Lines();
        reading.read(text);
        return reading.lines;
    }

    private void read(String text) {
        int number = 1;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean end = at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
            if (end) {
                physical(number, text, start, at);
                boolean both = text.startsWith("\r\n", at);
                at += both ? 1 : 0;
                start = at + 1;
                number++;
            }
        }
        close();
    }

    private void physical(int number, String text, int start, int end) {
        boolean folded = start < end && (text.charAt(start) == ' ' || text.charAt(start) == '\t');
        if (!folded) {
            close();
            openLine = number;
        }
        int room = LONGEST - open.length();
        int from = folded ? start + 1 : start;
        open.append(text, from, Math.min(end, from + Math.max(0, room)));
    }

    private void close() {
        var line = Line.of(openLine, open.toString());
        if (line != null) {
            lines.add(line);
        }
        open.setLength(0);
    }
}
