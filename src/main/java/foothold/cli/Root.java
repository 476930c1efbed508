package foothold.cli;

import foothold.cli.port.Backend;
import foothold.cli.port.Desk;
import foothold.service.backup.Vault;
import foothold.service.remind.Reminders;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/** The program itself with the options all commands share, before or after the command's name. */
@Command(
        name = "foothold",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        description = "An organizer for informational interviews.",
        commandListHeading =
                "%nCommands (none opens the window; foothold FILE... opens these files in it, and"
                        + "%nfoothold --show ID a person or meeting):%n",
        footerHeading = "%nExit status:%n",
        footer = {
            "  0  done",
            "  1  a bug",
            "  2  wrong usage",
            "  3  no display for the window",
            "  4  input refused, nothing was changed",
            "  5  data file damaged, newer, or in use",
        })
final class Root implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The data file; yours, in its usual place, if left out.")
    private Path data;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            scope = ScopeType.INHERIT,
            converter = ZoneName.class,
            description = "Count days in this time zone, such as Europe/Berlin, this once.")
    private ZoneId zone;

    @Spec private CommandSpec spec;

    private final Backend backend;

    Root(Backend backend) {
        this.backend = backend;
    }

    Backend backend() {
        return backend;
    }

    /** Opens the data file the user named, or theirs. */
    Desk open() {
        return backend.open(data, zone);
    }

    /** The same although it may be damaged, to look at and to take out what can be read. */
    Desk openAsItIs() {
        return backend.openAsItIs(data, zone);
    }

    /** The backups of that data file. */
    Vault vault() {
        return backend.vault(data);
    }

    /** The reminders of that data file. */
    Reminders reminders() {
        return backend.reminders(data, zone);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }

    /** Reads the name of a time zone. */
    static final class ZoneName implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String text) {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException _) {
                throw new TypeConversionException(
                        "there is no time zone “" + text + "”; write it like Europe/Berlin");
            }
        }
    }
}
