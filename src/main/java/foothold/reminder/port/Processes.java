package foothold.reminder.port;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Runs the system's own programs, never through a shell. */
public interface Processes {

    /**
     * Runs a program to its end, for seconds at most.
     *
     * @return whether it ended with status 0
     * @throws IOException when there is no such program
     */
    boolean succeeds(List<String> command) throws IOException;

    /**
     * Starts a program and leaves it to itself.
     *
     * @param environment what it gets beside our own
     * @throws IOException when there is no such program
     */
    Process start(List<String> command, Map<String, String> environment) throws IOException;

    /** Those of this machine. */
    static Processes real() {
        return new RealProcesses();
    }
}
