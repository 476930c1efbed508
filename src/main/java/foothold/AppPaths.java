package foothold;

import foothold.reminder.ClosedReminders;
import foothold.reminder.Machine;
import foothold.service.place.Whereabouts;
import foothold.service.remind.Reminders;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Where the program keeps its files, by the customs of each system.
 *
 * @param data the folder of the data file
 * @param config the folder of what belongs to this machine alone, such as the window's size
 * @param backups the folder of copies of the data file
 */
public record AppPaths(Path data, Path config, Path backups) {

    /**
     * The folders for this user; none of them need exist.
     *
     * @param environment as {@link System#getenv()} gives it
     * @param properties as {@link System#getProperties()} gives them; {@code os.name} and {@code
     *     user.home} are read
     */
    public static AppPaths of(Map<String, String> environment, Properties properties) {
        var system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var userHome = Path.of(properties.getProperty("user.home", ""));
        var home = absolute(environment.get("HOME"), userHome);
        if (system.startsWith("windows")) {
            var roaming = userHome.resolve("AppData").resolve("Roaming");
            return in(absolute(environment.get("APPDATA"), roaming).resolve("Foothold"));
        }
        if (system.startsWith("mac")) {
            return in(home.resolve("Library").resolve("Application Support").resolve("Foothold"));
        }
        // XDG Base Directory Specification 0.8: a relative value is invalid and to be ignored.
        var data = absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"));
        var config = absolute(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"));
        return in(data.resolve("foothold")).withConfig(config.resolve("foothold"));
    }

    /** The data file used when none is named. */
    public Path dataFile() {
        return data.resolve("foothold.db");
    }

    /** What is known of data files that were moved. */
    Whereabouts whereabouts() {
        return new Whereabouts(config.resolve("places.properties"));
    }

    /** Being reminded of that data file on this computer; a zone of null is that of the file. */
    Reminders reminders(Path file, Clock clock, ZoneId zone) {
        var machine = new Machine(System.getenv(), System.getProperties(), config, dataFile());
        return new ClosedReminders(machine, file, clock, zone);
    }

    private AppPaths withConfig(Path folder) {
        return new AppPaths(data, folder, backups);
    }

    private static AppPaths in(Path folder) {
        return new AppPaths(folder, folder, folder.resolve("backups"));
    }

    private static Path absolute(String value, Path otherwise) {
        if (value == null || value.isEmpty() || !Path.of(value).isAbsolute()) {
            return otherwise;
        }
        return Path.of(value);
    }
}
