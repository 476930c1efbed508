package foothold.cli;

import foothold.cli.port.Desk;
import foothold.cli.port.Refused;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Writes everything, or every meeting, into a file. */
@Command(
        name = "export",
        description = "Write everything into a JSON archive, or every meeting into a calendar.")
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Where to write; its ending gives the format.")
    private Path file;

    /** What can be written. */
    enum Format {
        JSON,
        /** A calendar of every meeting. */
        ICS;

        /** The format that a file's ending names, if it names one. */
        static Optional<Format> of(Path file) {
            var name = file.toString().toLowerCase(Locale.ROOT);
            return Stream.of(values()).filter(each -> name.endsWith("." + each)).findFirst();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; taken from the file's ending if left out.")
    private Format format;

    @Spec private CommandSpec spec;

    private final Root root;

    ExportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        var chosen = format == null ? Format.of(file).orElseThrow(this::noFormat) : format;
        try (var desk = root.open()) {
            if (Files.exists(file) && Files.isSameFile(file, desk.file())) {
                throw new Refused(
                        file
                                + " is the data file itself. Nothing was changed. Choose another"
                                + " name.");
            }
            spec.commandLine().getOut().print(write(desk, chosen) + " to " + file + ".\n");
        }
        return Exit.DONE;
    }

    private String write(Desk desk, Format chosen) throws IOException {
        return switch (chosen) {
            case JSON -> "Wrote " + desk.writeArchive(file) + " records";
            case ICS -> {
                int meetings = desk.writeCalendar(file);
                if (meetings == 0) {
                    throw new Refused(
                            "There are no meetings to write, so " + file + " was not written.");
                }
                yield meetings == 1 ? "Wrote 1 meeting" : "Wrote " + meetings + " meetings";
            }
        };
    }

    private ParameterException noFormat() {
        return new ParameterException(
                spec.commandLine(),
                "“"
                        + file
                        + "” has no ending that names a format; write it like all.json or"
                        + " meetings.ics");
    }
}
