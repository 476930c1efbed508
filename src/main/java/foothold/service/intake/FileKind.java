package foothold.service.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What kind of file somebody dropped, by its name and, where that says nothing, its beginning. */
public enum FileKind {
    /** A list of people, cards, or an archive: the import reads it. */
    PEOPLE,
    /** Invitations. */
    CALENDAR,
    /** A mail. */
    MAIL,
    FOLDER,
    /** Nothing there, or nothing this user may read. */
    MISSING,
    /** Nothing anybody here can read. */
    UNKNOWN;

    private static final int HEAD = 512;
    private static final Set<String> LISTS =
            Set.of("csv", "tsv", "vcf", "vcard", "json", "sealed", "txt");
    private static final Set<String> CALENDARS = Set.of("ics", "ical", "ifb", "icalendar");
    private static final Set<String> MAILS = Set.of("eml");

    /** What that file is. */
    public static FileKind of(Path file) {
        if (Files.isDirectory(file)) {
            return FOLDER;
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return MISSING;
        }
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        if (CALENDARS.contains(ending)) {
            return CALENDAR;
        }
        if (MAILS.contains(ending)) {
            return MAIL;
        }
        return byHead(file, LISTS.contains(ending));
    }

    private static FileKind byHead(Path file, boolean list) {
        var head = head(file);
        if (head.startsWith("BEGIN:VCALENDAR")) {
            return CALENDAR;
        }
        boolean known = head.startsWith("BEGIN:VCARD") || head.startsWith("FOOTHOLD-SEALED");
        return list || known ? PEOPLE : UNKNOWN;
    }

    private static String head(Path file) {
        try (var in = Files.newInputStream(file)) {
            var text = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return text.replaceFirst("^[\\s\\u00ef\\u00bb\\u00bf]+", "").toUpperCase(Locale.ROOT);
        } catch (IOException _) {
            return "";
        }
    }
}
