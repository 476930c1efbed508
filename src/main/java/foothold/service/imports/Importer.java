package foothold.service.imports;

import foothold.domain.backup.Passphrase;
import foothold.exchange.DecodedText;
import foothold.exchange.TextDecoder;
import foothold.exchange.UnreadableFile;
import foothold.exchange.contactcsv.SheetReader;
import foothold.exchange.linkedin.LinkedInFile;
import foothold.exchange.linkedin.LinkedInReader;
import foothold.exchange.vcard.VCardReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The door for every file, whoever brings it: finds out what it is and who can read it. */
public final class Importer {
    private static final int HEAD = 2048;
    private static final String SEALED = "foothold-sealed";
    private static final String LINKEDIN = "LinkedIn";

    private final PeopleImport people;
    private final Reader archives;

    /** What kind of file it is. */
    public enum Format {
        /** Found out from name and content. */
        AUTO,
        /** LinkedIn's Connections.csv. */
        LINKEDIN,
        /** A list of people from anywhere. */
        CSV,
        /** Address book cards. */
        VCARD,
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

        /**
         * The same of one that may be sealed.
         *
         * @param passphrase may be null
         * @throws RefusedFile when it is not what it should be, or does not open
         */
        default Prepared read(Path file, Passphrase passphrase) throws RefusedFile {
            return read(file);
        }
    }

    /** {@code archives} reads the JSON archive. */
    public Importer(PeopleImport people, Reader archives) {
        this.people = people;
        this.archives = archives;
    }

    /**
     * Reads a file and finds out what importing it would do; nothing is written.
     *
     * @throws RefusedFile when it cannot be imported
     */
    public Prepared prepare(Path file, Format format) throws RefusedFile {
        return prepare(file, format, null);
    }

    /**
     * The same of an archive that may be sealed.
     *
     * @param passphrase may be null
     * @throws RefusedFile when it cannot be imported, or does not open
     */
    public Prepared prepare(Path file, Format format, Passphrase passphrase) throws RefusedFile {
        var found = format == Format.AUTO ? detect(file) : format;
        if (found == Format.JSON) {
            return archives.read(jCardRefused(file), passphrase);
        }
        try {
            return switch (found) {
                case VCARD -> cards(file);
                case LINKEDIN -> connections(LinkedInReader.read(TextDecoder.read(file)));
                case AUTO, CSV, JSON ->
                        format == Format.AUTO
                                ? list(file, TextDecoder.read(file))
                                : table(file, TextDecoder.read(file));
            };
        } catch (UnreadableFile refused) {
            throw new RefusedFile(refused.getMessage(), refused);
        }
    }

    private Prepared cards(Path file) throws UnreadableFile {
        var read = VCardReader.read(TextDecoder.bytes(file));
        return new Prepared.People(people, people.preview(name(file), read), null);
    }

    private Prepared connections(LinkedInFile read) {
        var plan = people.preview(LINKEDIN, Connections.people(read));
        return new Prepared.People(people, plan, null);
    }

    private Prepared.People table(Path file, DecodedText text) throws UnreadableFile {
        return prepared(file, Table.of(SheetReader.read(text)));
    }

    /** A table whose columns nobody knows the user can still explain; lines of prose nobody can. */
    private Prepared.People prepared(Path file, Table table) throws UnreadableFile {
        if (table.columns().size() < 2 && table.refusal() != null) {
            throw new UnreadableFile(UnreadableFile.Kind.WRONG_FORMAT, table.refusal());
        }
        return new Prepared.People(people, people.preview(name(file), table.people()), table);
    }

    /**
     * LinkedIn's list where only LinkedIn writes such a line of names. Its list of old in Outlook's
     * format looks like anybody's: it is LinkedIn's when it tells no more than LinkedIn does.
     */
    private Prepared list(Path file, DecodedText text) throws UnreadableFile {
        var table = Table.of(SheetReader.read(text));
        if (!table.own()) {
            try {
                var read = LinkedInReader.read(text);
                if (read.columns().certain() || !table.tellsMoreThanLinkedIn()) {
                    return connections(read);
                }
            } catch (UnreadableFile notLinkedIn) {
                if (notLinkedIn.kind() != UnreadableFile.Kind.WRONG_FORMAT) {
                    throw notLinkedIn;
                }
            }
        }
        return prepared(file, table);
    }

    /** Whether reading that file takes a passphrase. */
    public static boolean isSealed(Path file) {
        return head(file).startsWith(SEALED);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** A card written as JSON is no archive, and says so itself. */
    private static Path jCardRefused(Path file) throws RefusedFile {
        if (head(file).replaceAll("\\s", "").startsWith("[\"vcard\"")) {
            throw new RefusedFile(
                    "This is a contact as jCard (JSON), which cannot be read here. Export it as"
                            + " vCard (.vcf) and choose that file. Nothing was changed.",
                    null);
        }
        return file;
    }

    /**
     * What kind of file that is: JSON and cards by their ending or their first characters, else a
     * list, whose reader says what it found instead.
     */
    static Format detect(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        var head = head(file);
        if (name.endsWith(".json")
                || head.startsWith(SEALED)
                || head.startsWith("{")
                || head.startsWith("[\"vcard\"")) {
            return Format.JSON;
        }
        boolean card = head.toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD");
        return card || name.endsWith(".vcf") || name.endsWith(".vcard") ? Format.VCARD : Format.CSV;
    }

    /** The beginning without blanks, marks and the NULs of UTF-16; empty when it cannot be read. */
    private static String head(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (var in = Files.newInputStream(file)) {
            var text = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return text.replace("\0", "")
                    .replaceFirst("^[\\s\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff]+", "");
        } catch (IOException _) {
            return "";
        }
    }
}
