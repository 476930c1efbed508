package foothold.cli;

import foothold.cli.port.ImportFormat;
import foothold.cli.print.ImportJson;
import foothold.cli.print.ImportText;
import foothold.cli.secret.PassphraseInput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Brings people in from files. */
@Command(
        name = "import",
        description =
                "Bring in people from LinkedIn's Connections.csv, a contact list (CSV), address"
                        + " book cards (vCard), or an archive (JSON).")
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to import.")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; found out from the content if left out.")
    private ImportFormat format = ImportFormat.AUTO;

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print the numbers as JSON.")
    private boolean json;

    @Mixin private PassphraseInput passphrase = new PassphraseInput();

    @Spec private CommandSpec spec;

    private final Root root;

    ImportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        boolean sealed =
                passphrase.given()
                        || files.stream()
                                .anyMatch(each -> each.toString().endsWith(PassphraseInput.ENDING));
        try (var desk = root.open()) {
            var report = desk.read(files, format, dryRun, sealed ? passphrase.toOpen() : null);
            out.print(json ? ImportJson.of(report) : ImportText.of(report, dryRun));
        }
        return Exit.DONE;
    }
}
