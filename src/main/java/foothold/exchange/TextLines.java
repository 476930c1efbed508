package foothold.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** A cursor over the physical lines of a text; LF, CR LF and CR alone each end one. */
public final class TextLines {

    private final String text;
    private int start;
    private int number = 1;

    /** At the first line of this text. */
    public TextLines(String text) {
        this.text = text;
    }

    /** Another cursor at the same line. */
    public TextLines copy() {
        TextLines copy = new TextLines(text);
        copy.start = start;
        copy.number = number;
        return copy;
    }

    /** Whether no line is left. */
    public boolean atEnd() {
        return start >= text.length();
    }

    /** The 1-based number of the current line. */
    public int number() {
        return number;
    }

    /** How many characters stand before the current line. */
    public int offset() {
        return start;
    }

    /** The current line without its end; empty at the end of the text. */
    public String current() {
        return text.substring(Math.min(start, text.length()), endOfLine());
    }

    /** Whether the text ends within the current line, without a line end. */
    public boolean isUnended() {
        return endOfLine() == text.length();
    }

    /** Moves down to the line that holds the character at this offset of the text. */
    public void moveTo(int offset) {
        while (!atEnd() && endOfLine() < offset) {
            advance(1);
        }
    }

    /** Moves to the line that many lines further down. */
    public void advance(int lines) {
        for (int i = 0; i < lines && !atEnd(); i++) {
            int end = endOfLine();
            boolean twoCharacters = text.startsWith("\r\n", end);
            start = end + (twoCharacters ? 2 : 1);
            number++;
        }
    }

    /**
     * Reads from the start of the current line to the end of the text; closing it is not needed.
     */
    Reader rest() {
        StringReader reader = new StringReader(text);
        try {
            reader.skip(Math.min(start, text.length()));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return reader;
    }

    private int endOfLine() {
        int end = Math.min(start, text.length());
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
