package foothold.cli.port;

import foothold.domain.backup.Passphrase;
import foothold.service.ImportResult;
import foothold.service.agenda.Outlook;
import foothold.service.publish.Keyring;
import foothold.service.publish.Publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/**
 * An open data file, as the commands use it. Every method throws {@link
 * foothold.service.StoreException} when the file cannot be read or written.
 */
public interface Desk extends AutoCloseable {

    /** The data file. */
    Path file();

    /** The zone whose days count: the one asked for, else the user's. */
    ZoneId zone();

    /** Whether there is nobody in it yet. */
    boolean empty();

    /** What is due, as seen at {@code now}. */
    Outlook look(Instant now);

    /**
     * Imports files, each as one undoable edit.
     *
     * @param rehearsal only tells what would be done
     * @param passphrase of those that are sealed; may be null
     * @throws Refused when one of them cannot be used; nothing is changed then, also by the others
     */
    ImportResult read(
            List<Path> files, ImportFormat format, boolean rehearsal, Passphrase passphrase);

    /**
     * Writes everything, or everybody, into a file; an older one of that name is replaced only once
     * the new one is complete.
     *
     * @param passphrase to seal an archive with; null to leave it open
     * @return how many records it holds
     * @throws IOException when it cannot be written
     */
    int write(Path file, ExportFormat format, Passphrase passphrase) throws IOException;

    /**
     * Writes the one-page brief of a meeting; an older file of that name is replaced only once the
     * new one is complete.
     *
     * @param who the id of a meeting or contact, or a contact's name
     * @param file ending in .pdf or .html
     * @return the contact's name
     * @throws Refused when nobody, or more than one, is called so; nothing is written then
     * @throws IOException when it cannot be written
     */
    String writeBrief(String who, Path file) throws IOException;

    /** Looks through the whole file: what is damaged, a sentence each; empty when all is sound. */
    List<String> check();

    /**
     * Makes sure that the file is sound to the page.
     *
     * @throws foothold.service.StoreException DAMAGED when it is not; this is closed then
     */
    void requireSound();

    /**
     * Fills an empty data file with sample people.
     *
     * @return how many there are
     * @throws foothold.service.demo.NotEmptyException when it is not empty; nothing is changed then
     */
    int fillWithSamples();

    /** Sends what was chosen to the user's own calendar server. */
    Publishing publishing();

    /** Where the machine keeps passwords; looked for when it is asked. */
    Supplier<Keyring> keyring();

    @Override
    void close();
}
