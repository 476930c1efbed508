package foothold.cli.publish;

import foothold.cli.port.Desk;
import foothold.cli.port.Refused;
import foothold.domain.backup.Passphrase;
import foothold.service.publish.Choices;
import foothold.service.publish.Keyring;
import foothold.service.publish.Publisher.Login;
import foothold.service.publish.Publisher.Watch;
import foothold.service.publish.Publishing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Publishes what was chosen in the settings, for scripts. */
@Command(
        name = "publish",
        description =
                "Send what is new to your own calendar server, as chosen in the window's settings.")
public final class PublishCommand implements Callable<Integer> {
    private static final int DONE = 0;

    @Option(names = "--dry-run", description = "Only say what would be there; nothing is sent.")
    private boolean rehearsal;

    @Option(names = "--remove", description = "Take everything published off the server again.")
    private boolean remove;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description =
                    "Where the first line is the password; from the keyring, or asked for in the"
                            + " terminal, if left out.")
    private Path passwordFile;

    @Spec private CommandSpec spec;

    private final Supplier<Desk> opener;

    /** A command on the data file {@code opener} opens. */
    public PublishCommand(Supplier<Desk> opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() throws IOException {
        try (var desk = opener.get()) {
            var publishing = desk.publishing();
            var choices = Choices.of(desk.file());
            if (!choices.on() && !(remove && publishing.published() > 0)) {
                throw new Refused(
                        "Publishing is off. Nothing was sent. Switch it on in the window, under"
                                + " Settings.");
            }
            say(rehearsal ? rehearsed(publishing, choices) : done(desk, publishing, choices));
        }
        return DONE;
    }

    private void say(String line) {
        spec.commandLine().getOut().print(line + "\n");
    }

    private static String rehearsed(Publishing publishing, Choices choices) {
        var parcel = publishing.parcel(choices.wanted());
        return "%s would hold %d meetings, %d due dates and %d cards%s. Nothing was sent."
                .formatted(
                        choices.account(),
                        parcel.meetings(),
                        parcel.due(),
                        parcel.people(),
                        choices.wanted().names() ? "" : ", without names");
    }

    private String done(Desk desk, Publishing publishing, Choices choices) throws IOException {
        var login = login(choices, desk.keyring());
        if (remove) {
            int removed = publishing.remove(login, Watch.NOBODY).removed();
            return "Removed " + removed + " from " + login.account() + ".";
        }
        var outcome = publishing.publish(login, choices.wanted(), Watch.NOBODY);
        return "%s: %d sent, %d removed, %d unchanged, %d put right, %d refused."
                .formatted(
                        login.account(),
                        outcome.sent(),
                        outcome.removed(),
                        outcome.unchanged(),
                        outcome.overwritten(),
                        outcome.refused());
    }

    private Login login(Choices choices, Supplier<Keyring> keyring) throws IOException {
        var account = choices.account();
        if (passwordFile != null) {
            return new Login(account, read());
        }
        return new Login(account, keyring.get().find(account).orElseGet(PublishCommand::asked));
    }

    private Passphrase read() throws IOException {
        try (var lines = Files.newBufferedReader(passwordFile)) {
            var line = lines.readLine();
            if (line == null || line.isBlank()) {
                throw new Refused(
                        passwordFile + " has no password in its first line. Nothing was sent.");
            }
            return new Passphrase(line);
        } catch (MalformedInputException _) {
            throw new Refused(passwordFile + " is not in UTF-8. Nothing was sent.");
        }
    }

    private static Passphrase asked() {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new Refused(
                    "This takes a password, and there is no terminal to ask. Nothing was sent. Give"
                            + " --password-file with a file whose first line it is.");
        }
        var typed = console.readPassword("%s", "Password: ");
        if (typed == null || typed.length == 0) {
            throw new Refused("No password was typed. Nothing was sent.");
        }
        return new Passphrase(new String(typed));
    }
}
