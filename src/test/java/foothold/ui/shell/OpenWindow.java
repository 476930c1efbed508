package foothold.ui.shell;

import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.storage.SqliteStore;
import foothold.ui.Action;
import foothold.ui.Entry;
import foothold.ui.FakeDialogs;
import foothold.ui.FxTest;
import foothold.ui.ImmediateTasks;
import foothold.ui.SampleScreen;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A window with three screens, shown for each test; on the first one, S snoozes. */
abstract class OpenWindow {
    @TempDir Path folder;
    SqliteStore store;
    Workspace workspace;
    final ImmediateTasks tasks = new ImmediateTasks();
    final List<String> did = new ArrayList<>();
    MainWindow window;
    SampleScreen today;
    SampleScreen people;
    private Stage stage;

    @BeforeEach
    void open() {
        var clock = Clock.fixed(Instant.parse("2026-11-25T13:20:00Z"), ZoneOffset.UTC);
        store = SqliteStore.open(folder.resolve("test.db"), Settings.initial(ZoneOffset.UTC, null));
        workspace = new Workspace(store, clock);
        FxTest.run(
                () -> {
                    window = new MainWindow(tasks, new FakeDialogs(), workspace);
                    today = new SampleScreen("today", Feather.SUN, snooze());
                    people = new SampleScreen("people", Feather.USERS);
                    window.people(this::find, id -> did.add("open " + id));
                    stage = new Stage();
                    stage.setScene(window.scene(980, 700));
                    window.open(
                            List.of(today, people, new SampleScreen("settings", Feather.SETTINGS)));
                    stage.show();
                });
        FxTest.settle();
    }

    @AfterEach
    void close() {
        FxTest.run(stage::close);
    }

    void addAnn() {
        workspace.apply(Edit.of("Add Ann", Change.create(Contact.named("ann", "Ann"))));
    }

    private Action snooze() {
        return new Action(
                "Snooze",
                Feather.CLOCK,
                new KeyCodeCombination(KeyCode.S),
                null,
                () -> did.add("snooze"));
    }

    private List<Entry> find(String typed) {
        return "maya lindqvist".contains(typed)
                ? List.of(Entry.person("m", "Maya Lindqvist", "UX", () -> did.add("maya")))
                : List.of();
    }

    /** The first words of the toast that is shown. */
    String toast() {
        return FxTest.texts(window.root().lookup("#toast")).getFirst();
    }

    Button item(String screen) {
        return FxTest.find(window.root(), "rail-" + screen, Button.class);
    }

    /** Presses a key on whatever has the focus. */
    void press(KeyCode key, KeyCode... held) {
        FxTest.press(scene().getFocusOwner(), key, held);
    }

    Scene scene() {
        return stage.getScene();
    }
}
