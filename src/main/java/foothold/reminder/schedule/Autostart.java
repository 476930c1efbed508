package foothold.reminder.schedule;

import foothold.reminder.port.Processes;
import foothold.reminder.port.Schedule;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A loop of the desktop session, for systems without systemd: a shell that sleeps. */
public final class Autostart implements Schedule {
    private static final String PREFIX = "foothold-remind-";
    private static final String ENDING = ".desktop";

    private final Path folder;
    private final Processes processes;

    /**
     * A loop begun with each session.
     *
     * @param config where users' settings are, such as ~/.config
     */
    public Autostart(Path config, Processes processes) {
        this.folder = config.resolve("autostart");
        this.processes = processes;
    }

    @Override
    public String name() {
        return "an autostart entry";
    }

    @Override
    public void install(List<String> command) throws IOException {
        // Another command is another file, so that the loop of the former one ends.
        var hash = Integer.toHexString(command.hashCode());
        var entry = folder.resolve(PREFIX + hash + ENDING);
        if (Files.exists(entry)) {
            return;
        }
        remove();
        OwnFiles.write(entry, DesktopText.entry(entry.toString(), command));
        processes.start(DesktopText.loop(entry.toString(), command), Map.of());
    }

    @Override
    public void remove() throws IOException {
        for (var entry : entries()) {
            Files.deleteIfExists(entry);
        }
    }

    @Override
    public Optional<String> installed() throws IOException {
        var entries = entries();
        return entries.isEmpty() ? Optional.empty() : OwnFiles.read(entries.getFirst());
    }

    private List<Path> entries() throws IOException {
        var found = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all =
                    Files.newDirectoryStream(folder, PREFIX + "*" + ENDING)) {
                all.forEach(found::add);
            }
        }
        return found;
    }
}
