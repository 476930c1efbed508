package foothold.reminder.port;

import foothold.service.remind.NotTold;
import foothold.service.remind.Reminders.Words;

import java.time.Duration;
import java.util.function.Consumer;

/** A desktop's notifications. For one thread. */
public interface Notifier extends AutoCloseable {

    /**
     * Shows a notification.
     *
     * @param leadsTo what is handed on when it is clicked; may be empty
     * @throws NotTold when this desktop shows none
     */
    void show(Words words, String leadsTo) throws NotTold;

    /**
     * Waits that long at most for clicks on what was shown, and hands on where they lead; no longer
     * than there is something left to click.
     */
    void await(Duration patience, Consumer<String> clicked);

    /** Stops listening; what is shown stays. */
    @Override
    void close();
}
