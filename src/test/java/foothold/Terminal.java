package foothold;

import foothold.cli.Ran;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A user's terminal: commands run in this process, on data files under a folder of the test.
 *
 * @param home where the user's files are
 * @param now what time it is
 * @param zone the machine's zone
 */
public record Terminal(Path home, Instant now, ZoneId zone) {

    /** Runs a command as typed. */
    public Ran run(String... arguments) {
        var properties = new Properties();
        properties.setProperty("os.name", "Linux");
        var paths = AppPaths.of(Map.of("XDG_DATA_HOME", home.toString()), properties);
        var machine = new Program.Machine(paths, Clock.fixed(now, zone), "US");
        var program = new Program(machine, "test", Commands::transfers, _ -> List.of());
        return Ran.of(program, arguments);
    }

    /** The data file used when none is named. */
    public Path usualFile() {
        return home.resolve("foothold").resolve("foothold.db");
    }

    /** The same terminal at another time. */
    public Terminal at(Instant later) {
        return new Terminal(home, later, zone);
    }

    /** The same terminal on a machine elsewhere. */
    public Terminal in(ZoneId elsewhere) {
        return new Terminal(home, now, elsewhere);
    }
}
