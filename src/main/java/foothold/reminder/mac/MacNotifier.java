package foothold.reminder.mac;

import foothold.reminder.port.Notifier;
import foothold.reminder.port.Processes;
import foothold.service.remind.NotTold;
import foothold.service.remind.Reminders.Words;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Notifications by {@code osascript}. macOS tells their clicks to the script runner alone, so they
 * lead nowhere.
 */
public final class MacNotifier implements Notifier {
    private final Processes processes;

    public MacNotifier(Processes processes) {
        this.processes = processes;
    }

    /** The command that shows it; the words are arguments, so nothing in them is script. */
    static List<String> command(Words words) {
        return List.of(
                "/usr/bin/osascript",
                "-e",
                "on run argv",
                "-e",
                "display notification (item 2 of argv) with title \"Foothold\""
                        + " subtitle (item 1 of argv)",
                "-e",
                "end run",
                words.title(),
                words.text());
    }

    @Override
    public void show(Words words, String leadsTo) throws NotTold {
        try {
            if (!processes.succeeds(command(words))) {
                throw new IOException("osascript failed");
            }
        } catch (IOException e) {
            throw new NotTold("macOS shows no notifications of Foothold.", e);
        }
    }

    @Override
    public void await(Duration patience, Consumer<String> clicked) {
        // Nobody tells us about clicks.
    }

    @Override
    public void close() {
        // Nothing is kept open.
    }
}
