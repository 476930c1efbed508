package foothold.exchange.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;

/** Puts the objects of a PDF file together (ISO 32000-1, 7.5, and 9.7.4 for the font). */
final class PdfFile {

    /** One page and the operators that draw it. */
    record Page(double width, double height, String content) {}

    /**
     * The font inside.
     *
     * @param used glyphs drawn, each with the character it stands for
     */
    record Letters(Face face, Map<Integer, Integer> used) {}

    private static final String NAME = "FOOTHD+NotoSans";
    private static final int FIRST = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    private PdfFile() {}

    /** A whole file; the first objects are the catalogue and the list of pages. */
    static byte[] of(String title, List<Page> pages, Letters letters) {
        var file = new PdfFile();
        file.put("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        file.object("<</Type /Catalog /Pages 2 0 R /Lang (en)>>");
        var kids =
                IntStream.range(0, pages.size())
                        .mapToObj(each -> (FIRST + 2 * each) + " 0 R")
                        .collect(Collectors.joining(" "));
        file.object("<</Type /Pages /Kids [" + kids + "] /Count " + pages.size() + ">>");
        int font = FIRST + 2 * pages.size();
        for (var page : pages) {
            file.page(page, font);
        }
        file.font(letters);
        file.object("<</Title " + text(title) + " /Producer (Foothold)>>");
        file.end();
        return file.out.toByteArray();
    }

    private void page(Page page, int font) {
        int content = places.size() + 2;
        object(
                format(
                        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 %.2f %.2f] /Contents %d 0 R"
                                + " /Resources <</Font <</F1 %d 0 R>>>>>>",
                        page.width(), page.height(), content, font));
        stream("", page.content().getBytes(StandardCharsets.ISO_8859_1));
    }

    private void font(Letters letters) {
        var face = letters.face();
        int at = places.size() + 1;
        object(
                "<</Type /Font /Subtype /Type0 /BaseFont /"
                        + NAME
                        + " /Encoding /Identity-H /DescendantFonts ["
                        + (at + 1)
                        + " 0 R] /ToUnicode "
                        + (at + 4)
                        + " 0 R>>");
        object(
                "<</Type /Font /Subtype /CIDFontType2 /BaseFont /"
                        + NAME
                        + " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
                        + " /FontDescriptor "
                        + (at + 2)
                        + " 0 R /CIDToGIDMap /Identity /W ["
                        + widths(letters)
                        + "]>>");
        int head = face.table("head");
        object(
                format(
                        "<</Type /FontDescriptor /FontName /%s /Flags 4 /FontBBox [%d %d %d %d]"
                                + " /ItalicAngle 0 /Ascent %d /Descent %d /CapHeight 714 /StemV 80"
                                + " /FontFile2 %d 0 R>>",
                        NAME,
                        scaled(face, face.signed(head + 36)),
                        scaled(face, face.signed(head + 38)),
                        scaled(face, face.signed(head + 40)),
                        scaled(face, face.signed(head + 42)),
                        scaled(face, face.signed(face.table("hhea") + 4)),
                        scaled(face, face.signed(face.table("hhea") + 6)),
                        at + 3));
        var subset = FaceSubset.of(face, letters.used().keySet());
        stream("/Length1 " + subset.length, subset);
        stream("", meanings(letters.used()).getBytes(StandardCharsets.US_ASCII));
    }

    private static String widths(Letters letters) {
        var widths = new StringBuilder();
        for (int glyph : letters.used().keySet()) {
            int width = scaled(letters.face(), letters.face().advance(glyph));
            widths.append(glyph).append(" [").append(width).append("] ");
        }
        return widths.toString();
    }

    private static int scaled(Face face, int units) {
        return Math.round(units * 1000f / face.unitsPerEm());
    }

    /** Which character each glyph stands for, so that the text can be searched and copied. */
    private static String meanings(Map<Integer, Integer> used) {
        var map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
        map.append("/CMapName /Foothold def /CMapType 2 def\n");
        map.append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        // One block holds at most a hundred.
        var all = List.copyOf(used.entrySet());
        for (int from = 0; from < all.size(); from += 100) {
            var block = all.subList(from, Math.min(from + 100, all.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(
                    each -> map.append(format("<%04X> <%04X>\n", each.getKey(), each.getValue())));
            map.append("endbfchar\n");
        }
        map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n");
        return map.toString();
    }

    /** Words as an object of a PDF file. */
    static String text(String words) {
        var bytes = words.getBytes(StandardCharsets.UTF_16BE);
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(bytes) + ">";
    }

    private void object(String words) {
        begin();
        put(words + "\nendobj\n");
    }

    private void stream(String entries, byte[] bytes) {
        var packed = packed(bytes);
        begin();
        put(
                "<</Filter /FlateDecode /Length "
                        + packed.length
                        + (entries.isEmpty() ? "" : " " + entries)
                        + ">>\nstream\n");
        out.writeBytes(packed);
        put("\nendstream\nendobj\n");
    }

    private void begin() {
        places.add(out.size());
        put(places.size() + " 0 obj\n");
    }

    private static byte[] packed(byte[] bytes) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(bytes);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var block = new byte[8192];
            while (!deflater.finished()) {
                packed.write(block, 0, deflater.deflate(block));
            }
            return packed.toByteArray();
        }
    }

    private void end() {
        int table = out.size();
        int count = places.size() + 1;
        put("xref\n0 " + count + "\n0000000000 65535 f \n");
        places.forEach(place -> put(format("%010d 00000 n \n", place)));
        put("trailer\n<</Size " + count + " /Root 1 0 R /Info " + places.size() + " 0 R>>\n");
        put("startxref\n" + table + "\n%%EOF\n");
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private void put(String words) {
        out.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
    }
}
