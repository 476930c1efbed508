package foothold.ui.settings.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.backup.Passphrase;
import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.service.publish.Account;
import foothold.service.publish.Keyring;
import foothold.service.publish.Publishing;
import foothold.testdata.DataFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Publishing in the settings, to a server in memory. */
class PublishPartTest {
    @TempDir Path folder;
    private final ServerInMemory server = new ServerInMemory();
    private final Ring ring = new Ring();
    private DataFile data;
    private FakeShell shell;
    private PublishModel model;
    private PublishPart part;

    /** A keyring in memory. */
    private static final class Ring implements Keyring {
        private Optional<Passphrase> kept = Optional.empty();

        @Override
        public String name() {
            return "your keyring";
        }

        @Override
        public Optional<Passphrase> find(Account account) {
            return kept;
        }

        @Override
        public boolean keep(Account account, Passphrase password) {
            kept = Optional.of(password);
            return true;
        }

        @Override
        public void forget(Account account) {
            kept = Optional.empty();
        }
    }

    @BeforeEach
    void open() {
        data = new DataFile(folder);
        data.person("ana", "Ana Souza");
        remind("one");
        FxTest.run(this::show);
    }

    private void show() {
        shell = new FakeShell();
        var publishing = new Publishing(data.workspace(), data.agenda(), server::asked);
        model = new PublishModel(data.workspace(), publishing, new Secrets(() -> ring), shell);
        part = new PublishPart(model);
        FxTest.scene(part, 680, 900);
        model.refresh();
    }

    @AfterEach
    void close() {
        data.close();
    }

    private void remind(String id) {
        data.put(
                new Reminder(
                        id,
                        new Reminder.About("ana", null),
                        "Send the article",
                        Due.on(LocalDate.parse("2026-12-01")),
                        new Reminder.Course(DataFile.NOW, null)));
    }

    private void tick(String name) {
        FxTest.run(() -> FxTest.find(part, "publish-" + name, CheckBox.class).fire());
    }

    private void press(String name) {
        FxTest.run(() -> FxTest.find(part, "publish-" + name, Button.class).fire());
    }

    private void type(String name, String text) {
        FxTest.run(
                () -> {
                    var field = FxTest.find(part, "publish-" + name, TextField.class);
                    field.setText(text);
                    if (field.getOnAction() != null) {
                        field.getOnAction().handle(null);
                    }
                });
    }

    private String text(String name) {
        return FxTest.call(() -> FxTest.find(part, "publish-" + name, Label.class).getText());
    }

    private void signIn() {
        tick("on");
        type("address", "cloud.example");
        type("user", "ana");
        type("password", "right one");
    }

    @Test
    void asLongAsItIsOffNobodyIsAsked() {
        remind("two");
        FxTest.run(() -> shell.tasks().elapse(Duration.ofHours(1)));
        assertEquals(0, server.made());
        assertFalse(Files.exists(folder.resolve("data.foothold.publish.properties")));
    }

    @Test
    void itSaysExactlyWhatIsSent() {
        tick("on");
        assertTrue(
                text("sends").startsWith("No meetings yet: title, time, place, the person’s name."),
                text("sends"));
        assertTrue(text("sends").contains("1 due date: what is to be done, when, the person’s"));
        tick("names");
        assertTrue(text("sends").contains("1 due date: what is to be done and when."));
        tick("people");
        assertTrue(text("sends").contains("1 card: name"), text("sends"));
        assertTrue(text("sends").contains("Not sent: notes, research, messages"));
        tick("meetings");
        tick("due");
        tick("people");
        assertEquals("Nothing. Choose what is sent.", text("sends"));
        assertEquals(0, server.made());
    }

    @Test
    void itPublishesKeepsThePasswordInTheKeyringAndTakesEverythingBack() throws IOException {
        signIn();
        press("now");
        assertTrue(text("said").startsWith("1 sent. (today 15:00)"), text("said"));
        assertEquals(Optional.of(new Passphrase("right one")), ring.kept);
        assertTrue(
                FxTest.call(() -> FxTest.find(part, "publish-user", TextField.class).isDisabled()));
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(
                        new String(Files.readAllBytes(file), "ISO-8859-1").contains("right one"));
            }
        }
        press("remove");
        assertEquals("1 removed. The password is forgotten. (today 15:00)", text("said"));
        assertEquals(Optional.empty(), ring.kept);
        assertFalse(
                FxTest.call(() -> FxTest.find(part, "publish-remove", Button.class).isVisible()));
    }

    @Test
    void withoutAPasswordOrWithAWrongOneItSaysSo() {
        tick("on");
        press("now");
        assertTrue(text("problem").startsWith("There is no user name yet."), text("problem"));
        type("user", "ana");
        type("address", "http://cloud.example");
        press("now");
        assertTrue(text("problem").contains("not be encrypted"), text("problem"));
        type("address", "cloud.example");
        press("now");
        assertTrue(text("problem").startsWith("The password is not known yet."), text("problem"));
        type("password", "wrong one");
        press("now");
        assertTrue(text("problem").startsWith("cloud.example did not accept"), text("problem"));
        assertEquals(Optional.empty(), ring.kept);
    }

    @Test
    void eachChangeIsSentByItselfOnlyWhereThatIsWanted() {
        signIn();
        press("now");
        remind("two");
        FxTest.run(() -> shell.tasks().elapse(Duration.ofMinutes(5)));
        assertEquals(1, server.held());
        tick("automatic");
        remind("three");
        FxTest.run(() -> shell.tasks().elapse(Duration.ofSeconds(19)));
        assertEquals(1, server.held());
        FxTest.run(() -> shell.tasks().elapse(Duration.ofSeconds(1)));
        assertEquals(3, server.held());
        FxTest.run(this::show);
        ring.kept = Optional.empty();
        FxTest.run(model::refresh);
        remind("four");
        FxTest.run(() -> shell.tasks().elapse(Duration.ofSeconds(20)));
        assertTrue(text("problem").contains("not published yet"), text("problem"));
    }
}
