package foothold.ui.settings.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.testdata.DataFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/** The calendar feed in use. */
class FeedPartTest {
    @TempDir Path folder;
    private DataFile data;
    private FakeShell shell;
    private FeedModel model;
    private FeedPart part;

    @BeforeEach
    void open() {
        data = new DataFile(folder);
        data.person("ana", "Ana Souza");
        FxTest.run(this::show);
    }

    private void show() {
        shell = new FakeShell();
        model = new FeedModel(data.workspace(), data.agenda(), shell);
        part = new FeedPart(model);
        FxTest.scene(part, 680, 700);
        model.wake();
    }

    @AfterEach
    void close() {
        data.close();
    }

    private void remind(String id, String day) {
        data.put(
                new Reminder(
                        id,
                        new Reminder.About("ana", null),
                        "Send the article",
                        Due.on(LocalDate.parse(day)),
                        new Reminder.Course(DataFile.NOW, null)));
    }

    private void elapse(int seconds) {
        FxTest.run(() -> shell.tasks().elapse(Duration.ofSeconds(seconds)));
    }

    private void press(String id) {
        FxTest.run(() -> FxTest.find(part, id, Button.class).fire());
    }

    private void turn() {
        FxTest.run(() -> FxTest.find(part, "feed-on", CheckBox.class).fire());
    }

    private String text(String id) {
        return FxTest.call(() -> FxTest.find(part, id, Label.class).getText());
    }

    @Test
    void asLongAsItIsOffNothingIsWritten() throws IOException {
        remind("one", "2026-12-01");
        elapse(3600);
        FxTest.run(model::flush);
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(each -> each.toString().contains("ics")));
        }
        assertEquals(0, shell.tasks().waiting());
    }

    @Test
    void onceItIsOnItFollowsEachChange() throws IOException {
        turn();
        var file = folder.resolve("foothold.ics");
        assertEquals(
                "No meetings and nothing due are in it. It follows each change within seconds.",
                text("feed-said"));
        remind("one", "2026-12-01");
        remind("two", "2026-12-02");
        assertFalse(Files.readString(file).contains("VEVENT"));
        elapse(3);
        assertEquals(2, Files.readString(file).split("BEGIN:VEVENT").length - 1);
        assertTrue(text("feed-said").contains("2 due dates"), text("feed-said"));

        remind("three", "2026-12-03");
        FxTest.run(model::flush);
        assertEquals(3, Files.readString(file).split("BEGIN:VEVENT").length - 1);

        FxTest.run(this::show);
        remind("four", "2026-12-04");
        elapse(3);
        assertEquals(4, Files.readString(file).split("BEGIN:VEVENT").length - 1);
        turn();
        assertFalse(Files.exists(file), "off takes it away");
        remind("five", "2026-12-04");
        elapse(900);
        assertFalse(Files.exists(file));
    }

    @Test
    void itGoesToAnotherPlaceAndItsAddressIsCopied() {
        turn();
        var place = folder.resolve("My calendar.ics");
        shell.dialogs().choosing(place);
        press("feed-place");
        assertTrue(Files.exists(place) && !Files.exists(folder.resolve("foothold.ics")));
        press("feed-copyLink");
        assertEquals(place.toUri().toString(), shell.dialogs().clipboard());
        assertTrue(shell.dialogs().clipboard().startsWith("file:///"));
        assertTrue(shell.dialogs().clipboard().endsWith("/My%20calendar.ics"));
        press("feed-copyPath");
        assertEquals(place.toString(), shell.dialogs().clipboard());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() {
        turn();
        shell.dialogs().choosing(folder.resolve("missing").resolve("x.ics"));
        press("feed-place");
        assertTrue(text("feed-problem").contains("cannot be written"), text("feed-problem"));
        assertEquals("", text("feed-said"));
    }
}
