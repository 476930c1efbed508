package foothold.cli;

import foothold.cli.port.Refused;
import foothold.cli.secret.PassphraseInput;
import foothold.service.backup.Contents;
import foothold.service.backup.Restored;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Brings back a backup in the place of the data file. */
@Command(
        name = "restore",
        description =
                "Bring back a backup in the place of everything there is; that is backed up first.")
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file;

    @Mixin private PassphraseInput passphrase = new PassphraseInput();

    @Spec private CommandSpec spec;

    private final Root root;

    RestoreCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        var vault = root.vault();
        var data = vault.dataFile();
        if (Files.exists(file) && Files.exists(data) && Files.isSameFile(file, data)) {
            throw new Refused(file + " is the data file itself. Nothing was changed.");
        }
        var restored = vault.restore(file, vault.sealed(file) ? passphrase.toOpen() : null);
        var out = spec.commandLine().getOut();
        out.print(data + " is as in " + file + " again: " + counts(restored.contents()) + ".\n");
        if (!restored.contents().proven()) {
            out.print(
                    file
                            + " has no checksum of Foothold's: it was read to the end and is sound,"
                            + " but whether it is as it was made nobody can tell.\n");
        }
        if (restored.before() != null) {
            out.print(before(restored) + "\n");
        }
        return Exit.DONE;
    }

    private static String before(Restored restored) {
        return restored.damaged()
                ? "The damaged file is kept as " + restored.before() + "."
                : "What was there before is kept in " + restored.before() + ".";
    }

    private static String counts(Contents contents) {
        var counts = contents.counts();
        return counts.people()
                + (counts.people() == 1 ? " person, " : " people, ")
                + counts.messages()
                + (counts.messages() == 1 ? " message, " : " messages, ")
                + counts.meetings()
                + (counts.meetings() == 1 ? " meeting" : " meetings");
    }
}
