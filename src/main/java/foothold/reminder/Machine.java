package foothold.reminder;

import foothold.reminder.linux.LinuxNotifier;
import foothold.reminder.linux.SessionBus;
import foothold.reminder.mac.MacNotifier;
import foothold.reminder.port.Launcher;
import foothold.reminder.port.Notifier;
import foothold.reminder.port.Processes;
import foothold.reminder.port.Schedule;
import foothold.reminder.schedule.Autostart;
import foothold.reminder.schedule.LaunchAgent;
import foothold.reminder.schedule.ScheduledTask;
import foothold.reminder.schedule.SystemdTimer;
import foothold.reminder.windows.WindowsNotifier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The computer the reminders are for.
 *
 * @param environment as {@link System#getenv()} gives it
 * @param properties as {@link System#getProperties()} gives them
 * @param config the folder of what belongs to this machine alone
 * @param usual the data file used when none is named
 */
public record Machine(
        Map<String, String> environment, Properties properties, Path config, Path usual) {

    /** A new connection to its notifications. */
    Notifier notifier() {
        return switch (system()) {
            case WINDOWS -> new WindowsNotifier(Processes.real());
            case MAC -> new MacNotifier(Processes.real());
            case LINUX -> new LinuxNotifier(SessionBus.of(environment), icon());
        };
    }

    /** What runs the check by itself here. */
    Schedule schedule() {
        var processes = Processes.real();
        return switch (system()) {
            case WINDOWS -> new ScheduledTask(config, processes);
            case MAC -> new LaunchAgent(home(), processes);
            case LINUX -> {
                var timer =
                        new SystemdTimer(base("XDG_CONFIG_HOME", ".config"), shared(), processes);
                yield timer.works()
                        ? timer
                        : new Autostart(base("XDG_CONFIG_HOME", ".config"), processes);
            }
        };
    }

    Launcher launcher() {
        return Launcher.of(properties);
    }

    /** The packaged program brings its own. */
    private String icon() {
        var program = properties.getProperty("jpackage.app-path");
        if (program == null) {
            return "foothold";
        }
        var packaged = Path.of(program).resolveSibling("../lib/foothold.png").normalize();
        return Files.exists(packaged) ? packaged.toString() : "foothold";
    }

    private enum OperatingSystem {
        LINUX,
        MAC,
        WINDOWS
    }

    private OperatingSystem system() {
        var name = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return OperatingSystem.WINDOWS;
        }
        return name.startsWith("mac") ? OperatingSystem.MAC : OperatingSystem.LINUX;
    }

    private Path shared() {
        return base("XDG_DATA_HOME", ".local/share");
    }

    /** A folder of the XDG Base Directory Specification; a relative value is to be ignored. */
    private Path base(String variable, String usually) {
        var value = environment.getOrDefault(variable, "");
        return value.isEmpty() || !Path.of(value).isAbsolute()
                ? home().resolve(usually)
                : Path.of(value);
    }

    private Path home() {
        var home = environment.getOrDefault("HOME", "");
        return Path.of(home.isEmpty() ? properties.getProperty("user.home", "") : home);
    }
}
