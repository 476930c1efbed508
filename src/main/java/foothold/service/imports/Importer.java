package foothold.service.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The door for every file, whoever brings it: finds out what it is and who can read it. */
public final class Importer {
    private static final int HEAD = 1024;

    private final LinkedInImport connections;
    private final Reader archives;

    /** What kind of file it is. */
    public enum Format {
        /** Found out from name and content. */
        AUTO,
        /** LinkedIn's Connections.csv. */
        LINKEDIN,
        /** An archive of this program. */
        JSON
    }

    /** Reads one kind of file. */
    @FunctionalInterface
    public interface Reader {

        /**
         * The file, read and checked.
         *
         * @throws RefusedFile when it is not what it should be
         */
        Prepared read(Path file) throws RefusedFile;
    }

    /** {@code archives} reads the JSON archive. */
    public Importer(LinkedInImport connections, Reader archives) {
        this.connections = connections;
        this.archives = archives;
    }

    /**
     * Reads a file and finds out what importing it would do; nothing is written.
     *
     * @throws RefusedFile when it cannot be imported
     */
    public Prepared prepare(Path file, Format format) throws RefusedFile {
        var found = format == Format.AUTO ? detect(file) : format;
        return found == Format.JSON
                ? archives.read(file)
                : new Prepared.Connections(connections, connections.preview(file));
    }

    /**
     * What kind of file that is: JSON by its ending or its first letter, else LinkedIn's, whose
     * reader says what it found instead.
     */
    static Format detect(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || head(file).startsWith("{") ? Format.JSON : Format.LINKEDIN;
    }

    /** The beginning without blanks, marks and the NULs of UTF-16; empty when it cannot be read. */
    private static String head(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (var in = Files.newInputStream(file)) {
            var text = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return text.replaceFirst("^[\\s\\x00\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff]+", "");
        } catch (IOException _) {
            return "";
        }
    }
}
