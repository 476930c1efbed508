package foothold;

import foothold.cli.Cli;
import foothold.service.Workspace;
import foothold.service.imports.Importer;
import foothold.service.imports.PeopleImport;
import foothold.service.transfer.ArchiveImport;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;

/** Runs a command; apart from {@link Main}, so that a window loads nothing of the command line. */
final class Commands {
    private static final String UNPACKAGED = "unpackaged";

    private Commands() {}

    /** Runs the command the arguments name and returns its exit status. */
    static int run(AppPaths paths, Clock clock, Program.Pictures pictures, String... arguments) {
        var machine = new Program.Machine(paths, clock, Locale.getDefault().getCountry());
        var program = new Program(machine, version(), Commands::transfers, pictures);
        return Cli.run(program, System.out, System.err, arguments);
    }

    /** How files come into that data file and out of it. */
    static Program.Transfers transfers(Workspace workspace) {
        var people = new PeopleImport(workspace, new SecureRandom());
        var importer = new Importer(people, new ArchiveImport(workspace));
        return new FileTransfers(importer, workspace.store());
    }

    /** The version the program was built as; only a module knows it. */
    private static String version() {
        var descriptor = Commands.class.getModule().getDescriptor();
        return descriptor == null ? UNPACKAGED : descriptor.rawVersion().orElse(UNPACKAGED);
    }
}
