package foothold.cli;

import foothold.cli.port.ExportFormat;
import foothold.cli.port.Refused;
import foothold.cli.secret.PassphraseInput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
                "Write everything into a JSON archive, or everybody into a CSV or vCard, or every"
                        + " meeting into a calendar (feed.ics: with everything due), or the path"
                        + " board into a page.")
final class ExportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description =
                    "Where to write; its ending gives the format. all.json.sealed takes a"
                            + " passphrase to open it.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; taken from the file's ending if left out.")
    private ExportFormat format;

    @Mixin private PassphraseInput passphrase = new PassphraseInput();

    @Spec private CommandSpec spec;

    private final Root root;

    ExportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        var wanted = format == null ? byEnding() : format;
        boolean sealed = file.toString().endsWith(PassphraseInput.ENDING);
        passphrase.onlyFor(sealed, file);
        if (sealed && wanted != ExportFormat.JSON) {
            throw new Refused(
                    "Only an archive can be sealed. Nothing was written. Call it all.json.sealed.");
        }
        try (var desk = root.openAsItIs()) {
            if (Files.exists(file) && Files.isSameFile(file, desk.file())) {
                throw new Refused(
                        file
                                + " is the data file itself. Nothing was changed. Choose another"
                                + " name.");
            }
            int records = desk.write(file, wanted, sealed ? passphrase.toSeal() : null);
            spec.commandLine()
                    .getOut()
                    .print("Wrote " + wanted.counted(records) + " to " + file + ".\n");
        }
        return Exit.DONE;
    }

    private String withoutSeal() {
        var name = file.toString();
        return name.endsWith(PassphraseInput.ENDING)
                ? name.substring(0, name.length() - PassphraseInput.ENDING.length())
                : name;
    }

    private ExportFormat byEnding() {
        return ExportFormat.of(withoutSeal())
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "“"
                                                + file
                                                + "” has no ending that names a format; write it"
                                                + " like all.json, all.csv,"
                                                + " all.vcf, meetings.ics or board.html"));
    }
}
