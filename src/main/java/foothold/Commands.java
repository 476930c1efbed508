package foothold;

import foothold.cli.Cli;
import foothold.service.Workspace;
import foothold.service.imports.Importer;
import foothold.service.imports.LinkedInImport;
import foothold.service.meetings.CalendarExport;
import foothold.service.transfer.ArchiveExport;
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
        var connections = new LinkedInImport(workspace, new SecureRandom());
        var importer = new Importer(connections, new ArchiveImport(workspace));
        var archive = new ArchiveExport(workspace.store());
        return new FileTransfers(importer, archive::write, new CalendarExport(workspace)::writeAll);
    }

    /** The version the program was built as; only a module knows it. */
    private static String version() {
        var descriptor = Commands.class.getModule().getDescriptor();
        return descriptor == null ? UNPACKAGED : descriptor.rawVersion().orElse(UNPACKAGED);
    }
}
