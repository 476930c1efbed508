package foothold.cli;

import foothold.cli.port.ExportFormat;
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
import java.util.concurrent.Callable;

/** Writes everything into a file. */
@Command(
        name = "export",
        description =
                "Write everything into a JSON archive, or everybody into a CSV or"
                        + " vCard, or every meeting into a calendar.")
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Where to write; its ending gives the format.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; taken from the file's ending if left out.")
    private ExportFormat format;

    @Spec private CommandSpec spec;

    private final Root root;

    ExportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        var wanted = format == null ? byEnding() : format;
        try (var desk = root.openAsItIs()) {
            if (Files.exists(file) && Files.isSameFile(file, desk.file())) {
                throw new Refused(
                        file
                                + " is the data file itself. Nothing was changed. Choose another"
                                + " name.");
            }
            int records = desk.write(file, wanted);
            spec.commandLine()
                    .getOut()
                    .print("Wrote " + wanted.counted(records) + " to " + file + ".\n");
        }
        return Exit.DONE;
    }

    private ExportFormat byEnding() {
        return ExportFormat.of(file.toString())
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "“"
                                                + file
                                                + "” has no ending that names a format; write it"
                                                + " like all.json, all.csv,"
                                                + " all.vcf or meetings.ics"));
    }
}
