package foothold.exchange.pdf;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures words and breaks them into lines. */
public final class Lettering {
    private static final String MORE = "…";
    private static final int ACCENT = Character.NON_SPACING_MARK;

    private final Face face = Face.read();
    private final Outlines outlines = new Outlines(face);

    Face face() {
        return face;
    }

    Outlines outlines() {
        return outlines;
    }

    /** One line without what cannot be printed, each letter with its accent in one character. */
    public static String clean(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replaceAll("\\R+", " · ")
                .replaceAll("[\\p{Cc}\\p{Cs}\\s\\u00a0\\u2028\\u2029]+", " ")
                .replaceAll("[\\ufeff\\ufffe\\uffff]", "")
                .strip();
    }

    /** Whether the font that comes with the program has every letter, each on its own. */
    boolean covers(String text) {
        return text.codePoints()
                .allMatch(each -> face.glyph(each) != 0 && Character.getType(each) != ACCENT);
    }

    /** How wide the words are, in points. */
    public double width(String text, double size) {
        if (text.isEmpty()) {
            return 0;
        }
        if (!covers(text)) {
            return outlines.width(text) * size;
        }
        long units = text.codePoints().mapToLong(each -> face.advance(face.glyph(each))).sum();
        return units * size / face.unitsPerEm();
    }

    /** As much of the words as fits on one line, with an ellipsis where something is left out. */
    public String cut(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + MORE, size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + MORE;
    }

    /** The words in lines no wider than that; at least one line, which may be empty. */
    public List<String> wrap(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (end > start && width(text.substring(start, next).strip(), size) > width) {
                lines.add(text.substring(start, end).strip());
                start = end;
            }
            end = next;
            while (width(text.substring(start, end).strip(), size) > width) {
                int fits = fitting(text.substring(start, end), size, width);
                lines.add(text.substring(start, start + fits));
                start += fits;
            }
        }
        lines.add(text.substring(start).strip());
        return lines;
    }

    /** How much of one long word fits: at least one character. */
    private int fitting(String word, double size, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (width(word.substring(0, next), size) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
