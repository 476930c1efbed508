package foothold;

import foothold.cli.Ran;
import foothold.service.Workspace;
import foothold.service.imports.Importer;
import foothold.service.imports.LinkedInImport;
import foothold.service.imports.RefusedFile;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;

/**
 * A user's terminal: commands run in this process, on data files under a folder of the test.
 *
 * @param home where the user's files are
 * @param now what time it is
 * @param zone the machine's zone
 */
record Terminal(Path home, Instant now, ZoneId zone) {

    Ran run(String... arguments) {
        var properties = new Properties();
        properties.setProperty("os.name", "Linux");
        var paths = AppPaths.of(Map.of("XDG_DATA_HOME", home.toString()), properties);
        var machine = new Program.Machine(paths, Clock.fixed(now, zone), "US");
        var program = new Program(machine, "test", Terminal::transfers, _ -> List.of());
        return Ran.of(program, arguments);
    }

    private static Transfers transfers(Workspace workspace) {
        var connections = new LinkedInImport(workspace, new Random(1));
        var importer =
                new Importer(
                        connections,
                        file -> {
                            throw new RefusedFile("No archives here.", null);
                        });
        return new FileTransfers(importer, _ -> 0);
    }

    /** The data file used when none is named. */
    Path usualFile() {
        return home.resolve("foothold").resolve("foothold.db");
    }

    /** The same terminal at another time. */
    Terminal at(Instant later) {
        return new Terminal(home, later, zone);
    }

    /** The same terminal on a machine elsewhere. */
    Terminal in(ZoneId elsewhere) {
        return new Terminal(home, now, elsewhere);
    }
}
