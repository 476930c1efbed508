package foothold.exchange.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The font with the outlines of a few glyphs only, which keep their numbers, as a PDF takes it in
 * (ISO 32000-1, 9.9). An accented letter brings the parts it is made of.
 */
final class FaceSubset {
    private static final String[] KEPT = {
        "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"
    };
    private static final int WORDS = 0x1;
    private static final int SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final Face face;
    private final Set<Integer> glyphs = new TreeSet<>();

    private FaceSubset(Face face) {
        this.face = face;
    }

    /** A font file with those glyphs. */
    static byte[] of(Face face, Set<Integer> glyphs) {
        var subset = new FaceSubset(face);
        subset.add(0);
        glyphs.forEach(subset::add);
        return subset.file();
    }

    private void add(int glyph) {
        int from = face.outline(glyph);
        if (!glyphs.add(glyph) || face.outline(glyph + 1) == from) {
            return;
        }
        int at = face.table("glyf") + from;
        if (face.signed(at) >= 0) {
            return;
        }
        int part = at + 10;
        int flags;
        do {
            flags = face.number(part);
            add(face.number(part + 2));
            part += 4 + ((flags & WORDS) != 0 ? 4 : 2) + scales(flags);
        } while ((flags & MORE) != 0);
    }

    private static int scales(int flags) {
        if ((flags & SCALE) != 0) {
            return 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & MATRIX) != 0 ? 8 : 0;
    }

    private byte[] file() {
        var outlines = new ByteArrayOutputStream();
        var places = ByteBuffer.allocate(4 * (face.glyphs() + 1));
        var all = face.bytes("glyf");
        for (int glyph = 0; glyph < face.glyphs(); glyph++) {
            places.putInt(outlines.size());
            if (glyphs.contains(glyph)) {
                int from = face.outline(glyph);
                outlines.write(all, from, face.outline(glyph + 1) - from);
                pad(outlines);
            }
        }
        places.putInt(outlines.size());
        var tables = Arrays.stream(KEPT).filter(face::has).toArray(String[]::new);
        return assemble(tables, outlines.toByteArray(), places.array());
    }

    private byte[] assemble(String[] tables, byte[] outlines, byte[] places) {
        var body = new ByteArrayOutputStream();
        int highest = Integer.highestOneBit(tables.length);
        var head = ByteBuffer.allocate(12 + 16 * tables.length);
        head.putInt(0x00010000).putShort((short) tables.length).putShort((short) (16 * highest));
        head.putShort((short) Integer.numberOfTrailingZeros(highest));
        head.putShort((short) (16 * (tables.length - highest)));
        for (var tag : tables) {
            var bytes =
                    switch (tag) {
                        case "glyf" -> outlines;
                        case "loca" -> places;
                        case "head" -> wide(face.bytes("head"));
                        default -> face.bytes(tag);
                    };
            head.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(sum(bytes));
            head.putInt(head.capacity() + body.size()).putInt(bytes.length);
            body.writeBytes(bytes);
            pad(body);
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes(head.array());
        file.writeBytes(body.toByteArray());
        return file.toByteArray();
    }

    /** Says in the head that places are four bytes each. */
    private static byte[] wide(byte[] head) {
        ByteBuffer.wrap(head).putShort(50, (short) 1);
        return head;
    }

    private static int sum(byte[] bytes) {
        var padded = ByteBuffer.wrap(Arrays.copyOf(bytes, (bytes.length + 3) / 4 * 4));
        int sum = 0;
        while (padded.hasRemaining()) {
            sum += padded.getInt();
        }
        return sum;
    }

    private static void pad(ByteArrayOutputStream out) {
        while (out.size() % 4 != 0) {
            out.write(0);
        }
    }
}
