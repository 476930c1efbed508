package foothold.exchange.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The open font that comes with the program: which characters it has and how wide they are. Read by
 * the TrueType specification, chapters head, hhea, hmtx, maxp and cmap (format 4).
 */
final class Face {
    /** Where the font is. */
    static final String FILE = "NotoSans-Regular.ttf";

    private final ByteBuffer file;
    private final Map<String, int[]> tables = new HashMap<>();

    private Face(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        int count = file.getShort(4);
        for (int at = 12; at < 12 + 16 * count; at += 16) {
            var tag = new String(bytes, at, 4, StandardCharsets.US_ASCII);
            tables.put(tag, new int[] {file.getInt(at + 8), file.getInt(at + 12)});
        }
    }

    /** Reads the font that comes with the program. */
    static Face read() {
        try (InputStream in = Face.class.getResourceAsStream(FILE)) {
            return new Face(in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's own font", failure);
        }
    }

    /** Where that table begins in the file. */
    int table(String tag) {
        return tables.get(tag)[0];
    }

    /** The bytes of that table. */
    byte[] bytes(String tag) {
        var place = tables.get(tag);
        var bytes = new byte[place[1]];
        file.get(place[0], bytes);
        return bytes;
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    int number(int at) {
        return file.getShort(at) & 0xFFFF;
    }

    int signed(int at) {
        return file.getShort(at);
    }

    int glyphs() {
        return number(table("maxp") + 4);
    }

    /** How many of the font's units make the size of its letters. */
    int unitsPerEm() {
        return number(table("head") + 18);
    }

    /** Where a glyph's outline begins in its table; the next glyph's begins where it ends. */
    int outline(int glyph) {
        boolean wide = number(table("head") + 50) == 1;
        int at = table("loca");
        return wide ? file.getInt(at + 4 * glyph) : 2 * number(at + 2 * glyph);
    }

    /** The glyph's width in the font's units. */
    int advance(int glyph) {
        int measured = number(table("hhea") + 34);
        return number(table("hmtx") + 4 * Math.min(glyph, measured - 1));
    }

    /** The glyph for a character; 0 when there is none. */
    int glyph(int character) {
        if (character > 0xFFFF) {
            return 0;
        }
        int at = characters();
        int segments = number(at + 6) / 2;
        for (int i = 0; i < segments; i++) {
            if (number(at + 14 + 2 * i) >= character) {
                return glyph(at + 14 + 2 * i, 2 * segments, character);
            }
        }
        return 0;
    }

    /** Looks into the segment whose last character stands at {@code end}. */
    private int glyph(int end, int length, int character) {
        int start = end + length + 2;
        int delta = start + length;
        int offset = delta + length;
        if (number(start) > character) {
            return 0;
        }
        if (number(offset) == 0) {
            return (character + number(delta)) & 0xFFFF;
        }
        int found = number(offset + number(offset) + 2 * (character - number(start)));
        return found == 0 ? 0 : (found + number(delta)) & 0xFFFF;
    }

    private int characters() {
        int cmap = table("cmap");
        int count = number(cmap + 2);
        for (int i = 0; i < count; i++) {
            int at = cmap + file.getInt(cmap + 4 + 8 * i + 4);
            if (number(at) == 4) {
                return at;
            }
        }
        throw new IllegalStateException("the program's own font has no table of characters");
    }
}
