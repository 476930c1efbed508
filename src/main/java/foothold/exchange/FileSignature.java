package foothold.exchange;

import foothold.exchange.UnreadableFile.Kind;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells pictures, archives, spreadsheets and PDFs by their first bytes, to say what the user picked
 * by mistake.
 */
final class FileSignature {

    private static final String UNPACK =
            " LinkedIn sends a ZIP: unpack it and choose Connections.csv. Nothing was changed.";
    private static final String SPREADSHEET =
            "This looks like a spreadsheet. Save it as CSV (UTF-8) and choose that file."
                    + " Nothing was changed.";
    private static final String PICTURE =
            "This looks like a picture, not a list of people. Choose another file."
                    + " Nothing was changed.";

    private record Mark(int at, String bytes, Kind kind, String sentence) {}

    /** ISO-8859-1 strings, because there every character is one byte of the same value. */
    private static final List<Mark> MARKS =
            List.of(
                    new Mark(0, "\u0089PNG", Kind.PICTURE, PICTURE),
                    new Mark(0, "\u00ff\u00d8\u00ff", Kind.PICTURE, PICTURE),
                    new Mark(0, "GIF8", Kind.PICTURE, PICTURE),
                    new Mark(0, "II*\0", Kind.PICTURE, PICTURE),
                    new Mark(0, "MM\0*", Kind.PICTURE, PICTURE),
                    new Mark(6, "\0\0\0\0", Kind.PICTURE, PICTURE),
                    new Mark(8, "WEBP", Kind.PICTURE, PICTURE),
                    new Mark(
                            4,
                            "ftyp",
                            Kind.PICTURE,
                            "This looks like a picture or a film, not a list of people."
                                    + " Choose another file. Nothing was changed."),
                    new Mark(
                            0,
                            "%PDF-",
                            Kind.PDF,
                            "This is a PDF, not a list of people. Choose another file."
                                    + " Nothing was changed."),
                    new Mark(0, "\u00d0\u00cf\u0011\u00e0", Kind.SPREADSHEET, SPREADSHEET),
                    new Mark(0, "PK\3\4", Kind.ARCHIVE, "This looks like a ZIP archive." + UNPACK),
                    new Mark(
                            0,
                            "PK\5\6",
                            Kind.ARCHIVE,
                            "This looks like an empty ZIP archive." + UNPACK),
                    new Mark(
                            0,
                            "\u001f\u008b",
                            Kind.ARCHIVE,
                            "This looks like a packed archive." + UNPACK),
                    new Mark(
                            0,
                            "7z\u00bc\u00af",
                            Kind.ARCHIVE,
                            "This looks like a 7z archive." + UNPACK),
                    new Mark(0, "Rar!", Kind.ARCHIVE, "This looks like a RAR archive." + UNPACK));

    /** Far enough into a ZIP to meet the names of its first entries. */
    private static final int HEAD = 4096;

    private FileSignature() {}

    /** The refusal for these bytes, or empty when they carry no known signature. */
    static Optional<UnreadableFile> of(byte[] bytes) {
        String head =
                new String(
                        Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)),
                        StandardCharsets.ISO_8859_1);
        return MARKS.stream()
                .filter(mark -> head.startsWith(mark.bytes(), mark.at()))
                .filter(mark -> mark.at() == 0 || confirmed(head, mark))
                .findFirst()
                .map(mark -> refusal(head, mark));
    }

    /** Marks that do not stand at the start are weak alone: text may hold them by chance. */
    private static boolean confirmed(String head, Mark mark) {
        return switch (mark.at()) {
            case 6 -> head.startsWith("BM");
            case 8 -> head.startsWith("RIFF");
            default -> head.startsWith("\0\0");
        };
    }

    private static UnreadableFile refusal(String head, Mark mark) {
        boolean office =
                head.contains("[Content_Types].xml") || head.contains("opendocument.spreadsheet");
        return mark.kind() == Kind.ARCHIVE && office
                ? new UnreadableFile(Kind.SPREADSHEET, SPREADSHEET)
                : new UnreadableFile(mark.kind(), mark.sentence());
    }
}
