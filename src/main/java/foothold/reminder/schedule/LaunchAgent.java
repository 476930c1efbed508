package foothold.reminder.schedule;

import foothold.reminder.port.Processes;
import foothold.reminder.port.Schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An agent of macOS. */
public final class LaunchAgent implements Schedule {
    private static final String LAUNCHCTL = "/bin/launchctl";

    private final Path file;
    private final Processes processes;

    /** An agent of the user with that home folder. */
    public LaunchAgent(Path home, Processes processes) {
        this.file = home.resolve("Library/LaunchAgents").resolve(XmlText.LABEL + ".plist");
        this.processes = processes;
    }

    @Override
    public String name() {
        return "a launch agent";
    }

    @Override
    public void install(List<String> command) throws IOException {
        remove();
        OwnFiles.write(file, XmlText.agent(command));
        boolean running = false;
        try {
            running = processes.succeeds(List.of(LAUNCHCTL, "load", "-w", file.toString()));
        } finally {
            if (!running) {
                Files.deleteIfExists(file);
            }
        }
        if (!running) {
            throw new IOException("launchd does not start the agent");
        }
    }

    @Override
    public void remove() throws IOException {
        if (Files.exists(file)) {
            processes.succeeds(List.of(LAUNCHCTL, "unload", "-w", file.toString()));
            Files.delete(file);
        }
    }

    @Override
    public Optional<String> installed() throws IOException {
        return OwnFiles.read(file);
    }
}
