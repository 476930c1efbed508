package foothold.reminder.schedule;

import foothold.reminder.port.Processes;
import foothold.reminder.port.Schedule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A task of Windows' Task Scheduler, with its description kept beside the settings. */
public final class ScheduledTask implements Schedule {
    private static final String NAME = "Foothold reminders";

    private final Path file;
    private final Processes processes;

    /** A task described in that folder. */
    public ScheduledTask(Path config, Processes processes) {
        this.file = config.resolve("reminders-task.xml");
        this.processes = processes;
    }

    @Override
    public String name() {
        return "a scheduled task";
    }

    @Override
    public void install(List<String> command) throws IOException {
        OwnFiles.write(file, "\ufeff" + XmlText.task(command), StandardCharsets.UTF_16LE);
        boolean taken = false;
        try {
            taken = processes.succeeds(create());
        } finally {
            if (!taken) {
                Files.deleteIfExists(file);
            }
        }
        if (!taken) {
            throw new IOException("Windows does not take the task");
        }
    }

    private List<String> create() {
        return List.of("schtasks", "/Create", "/F", "/TN", NAME, "/XML", file.toString());
    }

    @Override
    public void remove() throws IOException {
        if (Files.exists(file)) {
            processes.succeeds(List.of("schtasks", "/Delete", "/F", "/TN", NAME));
            Files.delete(file);
        }
    }

    @Override
    public Optional<String> installed() throws IOException {
        return OwnFiles.read(file, StandardCharsets.UTF_16LE);
    }
}
