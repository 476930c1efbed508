package foothold.cli.secret;

import foothold.cli.port.Refused;
import foothold.domain.backup.Passphrase;

import picocli.CommandLine.Option;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The option of all commands that seal or open a file. */
public final class PassphraseInput {
    /** What the name of a sealed file ends with. */
    public static final String ENDING = ".sealed";

    private static final String ADVICE =
            " Nothing was done. Give --passphrase-file with a file whose first line it is.";

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description =
                    "Where the first line is the passphrase of a sealed file; asked for in the"
                            + " terminal if left out.")
    private Path file;

    /** Whether the option was given. */
    public boolean given() {
        return file != null;
    }

    /**
     * Makes sure that nobody takes a file for sealed that is not.
     *
     * @throws Refused when the option was given for nothing
     */
    public void onlyFor(boolean sealed, Path written) {
        if (given() && !sealed) {
            throw new Refused(
                    "Only a file whose name ends in "
                            + ENDING
                            + " is sealed. Nothing was written. Call it "
                            + written.getFileName()
                            + ENDING
                            + ".");
        }
    }

    /**
     * The passphrase that opens a file.
     *
     * @throws Refused when there is none to be had
     * @throws IOException when its file cannot be read
     */
    public Passphrase toOpen() throws IOException {
        return file == null ? asked("Passphrase: ") : read();
    }

    /**
     * The passphrase to seal a file with, typed twice in the terminal.
     *
     * @throws Refused when there is none to be had, or it is too short
     * @throws IOException when its file cannot be read
     */
    public Passphrase toSeal() throws IOException {
        var passphrase = file == null ? asked("New passphrase: ") : read();
        if (!passphrase.enough()) {
            throw new Refused(
                    "That passphrase is too short; take "
                            + Passphrase.LEAST
                            + " letters or more, such as five words. Nothing was written.");
        }
        if (file == null && !asked("Once more: ").equals(passphrase)) {
            throw new Refused("The two were not the same. Nothing was written.");
        }
        return passphrase;
    }

    private Passphrase read() throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            var line = lines.readLine();
            if (line == null || line.isBlank()) {
                throw new Refused(file + " has no passphrase in its first line. Nothing was done.");
            }
            return new Passphrase(line);
        } catch (MalformedInputException _) {
            throw new Refused(file + " is not in UTF-8. Nothing was done.");
        }
    }

    private static Passphrase asked(String prompt) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new Refused("This takes a passphrase, and there is no terminal to ask." + ADVICE);
        }
        var typed = console.readPassword("%s", prompt);
        if (typed == null || typed.length == 0) {
            throw new Refused("No passphrase was typed. Nothing was done.");
        }
        return new Passphrase(new String(typed));
    }
}
