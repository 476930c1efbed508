package foothold.cli;

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
import java.util.concurrent.Callable;

/** Writes everything into a file. */
@Command(name = "export", description = "Write everything into a JSON archive.")
final class ExportCommand implements Callable<Integer> {
    private static final String ENDING = ".json";

    @Parameters(paramLabel = "FILE", description = "Where to write; its ending gives the format.")
    private Path file;

    /** What can be written. */
    enum Format {
        JSON;

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
        if (format == null && !file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "“" + file + "” has no ending that names a format; write it like all.json");
        }
        try (var desk = root.open()) {
            if (Files.exists(file) && Files.isSameFile(file, desk.file())) {
                throw new Refused(
                        file
                                + " is the data file itself. Nothing was changed. Choose another"
                                + " name.");
            }
            int records = desk.writeArchive(file);
            spec.commandLine().getOut().print("Wrote " + records + " records to " + file + ".\n");
        }
        return Exit.DONE;
    }
}
