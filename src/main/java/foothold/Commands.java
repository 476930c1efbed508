package foothold;

import foothold.cli.Cli;
import foothold.service.Workspace;

import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;

/** Runs a command; apart from {@link Main}, so that a window loads nothing of the command line. */
final class Commands {
    private static final String UNPACKAGED = "unpackaged";

    private Commands() {}

    /**
     * Runs the command the arguments name and returns its exit status.
     *
     * @param transfers how files come into an open data file and out of it
     */
    static int run(
            Program.Machine machine,
            Function<Workspace, Transfers> transfers,
            Program.Pictures pictures,
            String... arguments) {
        var program = new Program(machine, version(), transfers, pictures);
        return Cli.run(program, System.out, System.err, arguments);
    }

    /** What this machine says: its clock and zone, and the country of its user. */
    static Program.Machine machine(AppPaths paths) {
        return new Program.Machine(
                paths, Clock.systemDefaultZone(), Locale.getDefault().getCountry());
    }

    /** The version the program was built as; only a module knows it. */
    private static String version() {
        var descriptor = Commands.class.getModule().getDescriptor();
        return descriptor == null ? UNPACKAGED : descriptor.rawVersion().orElse(UNPACKAGED);
    }
}
