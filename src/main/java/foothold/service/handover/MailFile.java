package foothold.service.handover;

import foothold.domain.FileNames;
import foothold.exchange.mail.MailDraft;
import foothold.service.transfer.WholeFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Saves a mail as a file that the user's mail program opens as a draft. */
public final class MailFile {
    private static final String ENDING = ".eml";

    private MailFile() {}

    /**
     * Writes the file; one that is there is replaced only once the new one is complete.
     *
     * @param address or null
     * @param subject or null
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, String address, String subject, String body)
            throws IOException {
        var bytes = new MailDraft(address, subject, body).bytes();
        WholeFile.write(
                file,
                out -> {
                    out.write(bytes);
                    return 1;
                });
    }

    /** A name for the file of a mail to that person, safe on every system. */
    public static String nameFor(String person) {
        var safe = person.replaceAll("[^\\p{L}\\p{N} -]", "").strip();
        var cut = safe.substring(0, Math.min(safe.length(), 40)).strip();
        return FileNames.of(cut.toLowerCase(Locale.ROOT), "mail", ENDING);
    }
}
