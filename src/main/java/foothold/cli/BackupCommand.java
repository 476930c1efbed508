package foothold.cli;

import foothold.cli.port.Refused;
import foothold.cli.secret.PassphraseInput;
import foothold.domain.backup.Reason;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Makes a checked copy of the data file. */
@Command(
        name = "backup",
        description =
                "Make a checked copy of everything, beside the other backups or in a file of its"
                        + " own.")
final class BackupCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description =
                    "Where to write; among the other backups if left out. If it ends in .sealed,"
                            + " it takes a passphrase to open it.")
    private Path file;

    @Mixin private PassphraseInput passphrase = new PassphraseInput();

    @Spec private CommandSpec spec;

    private final Root root;

    BackupCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        var vault = root.vault();
        var data = vault.dataFile();
        if (!Files.exists(data)) {
            throw new Refused(
                    data + " is not there yet, so there is nothing to back up. Nothing was done.");
        }
        var made = file;
        if (file == null) {
            made = vault.make(Reason.ASKED).file();
        } else {
            refuseTheDataFile(data);
            boolean sealed = file.toString().endsWith(PassphraseInput.ENDING);
            passphrase.onlyFor(sealed, file);
            vault.makeAt(file, sealed ? passphrase.toSeal() : null);
        }
        spec.commandLine().getOut().print("Wrote a checked backup to " + made + ".\n");
        return Exit.DONE;
    }

    private void refuseTheDataFile(Path data) throws IOException {
        boolean same = Files.exists(file) && Files.isSameFile(file, data);
        if (same || Files.isDirectory(file)) {
            throw new Refused(
                    file
                            + (same ? " is the data file itself." : " is a folder.")
                            + " Nothing was changed. Choose another name.");
        }
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new Refused(
                    file
                            + " is in a folder that does not exist. Nothing was changed. Choose"
                            + " another place.");
        }
    }
}
