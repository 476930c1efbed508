package foothold.reminder;

import foothold.domain.remind.Habits;
import foothold.domain.remind.Quiet;
import foothold.service.transfer.WholeFile;
import foothold.storage.files.PrivateFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Properties;

/** How the user of this computer wants to be reminded: it is the machine's business. */
final class HabitsFile {
    private static final String MORNING = "morning";
    private static final String QUIET_FROM = "quiet-from";
    private static final String QUIET_TO = "quiet-to";
    private static final String NAMES = "names";
    private static final String DATA = "data";

    private final Path file;

    /** Kept in that folder, which need not exist. */
    HabitsFile(Path folder) {
        this.file = folder.resolve("reminders.properties");
    }

    /** The habits kept; the usual ones where none are. */
    Habits habits() {
        var kept = read();
        var usual = Habits.USUAL;
        var quiet =
                new Quiet(
                        time(kept, QUIET_FROM, usual.quiet().from()),
                        time(kept, QUIET_TO, usual.quiet().to()));
        boolean names = !"false".equals(kept.getProperty(NAMES));
        return new Habits(time(kept, MORNING, usual.morning()), quiet, names);
    }

    /**
     * Keeps other habits.
     *
     * @throws IOException when they cannot be written
     */
    void keep(Habits habits) throws IOException {
        var kept = read();
        kept.setProperty(MORNING, habits.morning().toString());
        kept.setProperty(QUIET_FROM, habits.quiet().from().toString());
        kept.setProperty(QUIET_TO, habits.quiet().to().toString());
        kept.setProperty(NAMES, String.valueOf(habits.names()));
        write(kept);
    }

    /** The data file the installed check looks at, or null. */
    String data() {
        return read().getProperty(DATA);
    }

    /**
     * Remembers which data file the check looks at; null for none.
     *
     * @throws IOException when it cannot be written
     */
    void keepData(String data) throws IOException {
        var kept = read();
        if (data == null) {
            kept.remove(DATA);
        } else {
            kept.setProperty(DATA, data);
        }
        write(kept);
    }

    private void write(Properties kept) throws IOException {
        if (kept.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        PrivateFiles.folders(file.getParent());
        WholeFile.write(
                file,
                out -> {
                    kept.store(out, null);
                    return kept.size();
                });
    }

    private Properties read() {
        var kept = new Properties();
        if (Files.isReadable(file)) {
            try (var in = Files.newInputStream(file)) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                System.getLogger(HabitsFile.class.getName())
                        .log(System.Logger.Level.DEBUG, "reminder settings not read", e);
            }
        }
        return kept;
    }

    private static LocalTime time(Properties kept, String name, LocalTime absent) {
        try {
            return LocalTime.parse(kept.getProperty(name, ""));
        } catch (DateTimeException _) {
            return absent;
        }
    }
}
