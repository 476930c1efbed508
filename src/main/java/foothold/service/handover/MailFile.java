package foothold.service.handover;

import foothold.exchange.mail.MailDraft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Saves a mail as a file that the user's mail program opens as a draft. */
public final class MailFile {
    private static final String ENDING = ".eml";

    private MailFile() {}

    /**
     * Writes the file, replacing one that is there.
     *
     * @param address or null
     * @param subject or null
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, String address, String subject, String body)
            throws IOException {
        Files.write(file, new MailDraft(address, subject, body).bytes());
    }

    /** A name for the file of a mail to that person, safe on every system. */
    public static String nameFor(String person) {
        var safe = person.replaceAll("[^\\p{L}\\p{N} -]", "").strip();
        var cut = safe.substring(0, Math.min(safe.length(), 40)).strip();
        return (cut.isEmpty() ? "mail" : cut).toLowerCase(Locale.ROOT).replace(' ', '-') + ENDING;
    }
}
