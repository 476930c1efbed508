package foothold.reminder.port;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What runs a command every few minutes while its user is logged in. */
public interface Schedule {
    /** How often, in minutes. */
    int MINUTES = 5;

    /** What it is called, as in "a systemd timer". */
    String name();

    /**
     * Runs that command from now on; an older one is replaced.
     *
     * @throws IOException when the system refuses; nothing is left behind then
     */
    void install(List<String> command) throws IOException;

    /**
     * Takes it away again; does nothing where nothing is installed.
     *
     * @throws IOException when the system refuses
     */
    void remove() throws IOException;

    /**
     * What is installed, as a text in which the command stands; empty when nothing is.
     *
     * @throws IOException when it cannot be read
     */
    Optional<String> installed() throws IOException;
}
