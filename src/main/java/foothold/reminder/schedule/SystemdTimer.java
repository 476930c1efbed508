package foothold.reminder.schedule;

import foothold.reminder.port.Processes;
import foothold.reminder.port.Schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A timer of the user's own systemd. */
public final class SystemdTimer implements Schedule {
    private static final String TIMER = "foothold-remind.timer";
    private static final String SERVICE = "foothold-remind.service";

    private final Path units;
    private final Path stamp;
    private final Processes processes;

    /**
     * A timer in those folders.
     *
     * @param config where users' settings are, such as ~/.config
     * @param data where users' data is, such as ~/.local/share
     */
    public SystemdTimer(Path config, Path data, Processes processes) {
        this.units = config.resolve("systemd").resolve("user");
        // When a persistent timer last ran systemd writes down, and leaves there.
        this.stamp = data.resolve("systemd").resolve("timers").resolve("stamp-" + TIMER);
        this.processes = processes;
    }

    /** Whether systemd looks after this user. */
    public boolean works() {
        try {
            return systemctl("show-environment");
        } catch (IOException _) {
            return false; // There is no such program.
        }
    }

    @Override
    public String name() {
        return "a systemd timer";
    }

    @Override
    public void install(List<String> command) throws IOException {
        boolean running = false;
        try {
            OwnFiles.write(units.resolve(SERVICE), SystemdText.service(command));
            OwnFiles.write(units.resolve(TIMER), SystemdText.timer());
            running = systemctl("daemon-reload") && systemctl("enable", "--now", TIMER);
        } finally {
            if (!running) {
                remove();
            }
        }
        if (!running) {
            throw new IOException("systemd does not start the timer");
        }
    }

    @Override
    public void remove() throws IOException {
        if (Files.exists(units.resolve(TIMER))) {
            systemctl("disable", "--now", TIMER);
        }
        Files.deleteIfExists(units.resolve(TIMER));
        Files.deleteIfExists(units.resolve(SERVICE));
        Files.deleteIfExists(stamp);
        systemctl("daemon-reload");
    }

    @Override
    public Optional<String> installed() throws IOException {
        return OwnFiles.read(units.resolve(SERVICE));
    }

    private boolean systemctl(String... words) throws IOException {
        var command = new ArrayList<>(List.of("systemctl", "--user"));
        command.addAll(Arrays.asList(words));
        return processes.succeeds(command);
    }
}
