package foothold.service.remind;

import foothold.domain.remind.Habits;
import foothold.domain.remind.Note;

import java.io.IOException;
import java.util.List;

/** Being reminded of one data file on this computer. For one thread at a time. */
public interface Reminders {

    /**
     * How it stands with the check that runs by itself.
     *
     * @param on whether it is installed
     * @param way what runs it, such as "a systemd timer"; empty where nothing can
     * @param otherFile the data file it looks at when that is another one, or null
     */
    record Standing(boolean on, String way, String otherFile) {

        /** Whether this system has something that can run it. */
        public boolean possible() {
            return !way.isEmpty();
        }
    }

    /** What was told, each as title and text. */
    record Told(List<Note> notes, List<Words> words) {
        public Told {
            notes = List.copyOf(notes);
            words = List.copyOf(words);
        }
    }

    /**
     * A notification as it is read.
     *
     * @param title one short line
     * @param text further lines; may be empty
     */
    record Words(String title, String text) {}

    /**
     * What would be told now; nothing is told nor remembered.
     *
     * @throws foothold.service.StoreException when the data file cannot be read
     */
    Told look() throws IOException;

    /**
     * Tells what is to be told now, each thing once, whoever else runs at the same time.
     *
     * @throws NotTold when this desktop shows no notifications; they come the next time
     * @throws IOException when what was told cannot be remembered; nothing is told then
     * @throws foothold.service.StoreException when the data file cannot be read
     */
    Told tell() throws IOException;

    /** Waits some minutes for clicks on what was told, and opens what is clicked. */
    void waitForClicks();

    /**
     * Shows a sample.
     *
     * @throws NotTold when this desktop shows no notifications
     */
    void sample() throws IOException;

    /** How the user of this computer wants to be reminded. */
    Habits habits();

    /**
     * Keeps other habits.
     *
     * @throws IOException when they cannot be written
     */
    void keep(Habits habits) throws IOException;

    /** How it stands with the check that runs by itself. */
    Standing standing();

    /**
     * Lets the system run the check every few minutes from now on, for this data file.
     *
     * @throws IOException when the system refuses; its message says why
     */
    void install() throws IOException;

    /**
     * Takes away all that {@link #install} made.
     *
     * @throws IOException when the system refuses; its message says why
     */
    void remove() throws IOException;
}
