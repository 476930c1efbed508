package foothold;

import foothold.domain.flat.Shapes;
import foothold.doorbell.Wish;
import foothold.holidays.PublicHolidays;
import foothold.rooms.OpenWork;
import foothold.rooms.Rooms;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Rulebooks;
import foothold.service.agenda.WorkCalendars;
import foothold.service.log.Logbook;
import foothold.service.log.QuickLog;
import foothold.service.log.line.LogLine.Reading;
import foothold.service.transfer.ArchiveExport;
import foothold.testdata.DataFile;
import foothold.ui.FakeDialogs;
import foothold.ui.FxTest;
import foothold.ui.ImmediateTasks;
import foothold.ui.shell.MainWindow;
import foothold.ui.today.TodayRows;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A user's sitting at the program: its whole window over the real data file of that folder, from
 * opening to closing, without a display.
 */
public final class Sitting implements AutoCloseable {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 900;
    private static final int MOST_STOPS = 40;
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Path folder;
    private final DataFile file;
    private final OpenWork work;
    private final ImmediateTasks tasks = new ImmediateTasks();
    private final FakeDialogs dialogs = new FakeDialogs();
    private Rooms rooms;
    private MainWindow window;
    private Stage stage;

    /** Opens the program at that local time in Chicago. */
    public Sitting(Path folder, String local) {
        this.folder = folder;
        file = new DataFile(folder);
        file.setClock(DataFile.at(local));
        work = OpenWork.of(file.store(), file.workspace().clock(), null);
        FxTest.run(this::open);
        FxTest.settle();
    }

    private void open() {
        var workspace = file.workspace();
        var calendars = new WorkCalendars(file.store(), new PublicHolidays());
        var rulebooks = new Rulebooks(workspace, calendars, null);
        var work = new OpenWork(workspace, rulebooks, new Agenda(workspace, rulebooks));
        rooms = new Rooms(work, tasks, _ -> dialogs);
        window = rooms.window();
        stage = new Stage();
        stage.setScene(window.scene(WIDTH, HEIGHT));
        rooms.open();
        stage.show();
    }

    /** Lets the clock stand at another local time, and the window notice. */
    public void at(String local) {
        file.setClock(DataFile.at(local));
        FxTest.run(() -> tasks.elapse(SOON));
    }

    /** Imports that file with the import panel; returns what it says then. */
    public List<String> imports(Path chosen) {
        dialogs.choosing(chosen);
        return FxTest.call(
                () -> {
                    window.show("import");
                    button("import-choose").fire();
                    button("import-start").fire();
                    var said = FxTest.texts(window.root());
                    window.show("today");
                    return said;
                });
    }

    /** Opens the program once more while its window is there, with these words. */
    public void starts(List<String> words) {
        FxTest.run(
                () -> {
                    rooms.arrivals().fulfil(Wish.of(words));
                    // As the next pulse does: what scrolls is not there before.
                    window.root().applyCss();
                    window.root().layout();
                });
        FxTest.settle();
    }

    /** Types that into the log line about the person of that name. */
    public void logs(String name, String line) {
        var workspace = work.workspace();
        var log = new QuickLog(workspace, new Logbook(workspace, file.random()));
        if (!(log.line().read(line) instanceof Reading.Understood(var entry))) {
            throw new AssertionError("not understood: " + line);
        }
        var contact =
                workspace.store().all(Shapes.CONTACT).stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        FxTest.run(() -> log.log(contact.id(), entry));
    }

    /** Selects that row of Today, counted from 0. */
    public void selects(int row) {
        FxTest.run(
                () ->
                        FxTest.find(window.root(), "today-list", ListView.class)
                                .getSelectionModel()
                                .clearAndSelect(row));
    }

    /** Types that into the field of that id, in the place of what stands there, and pauses. */
    public void types(String id, String text) {
        FxTest.run(
                () -> {
                    var field = FxTest.find(window.root(), id, TextInputControl.class);
                    field.requestFocus();
                    field.setText(text);
                    tasks.elapse(SOON);
                });
    }

    /** Presses the button of that id. */
    public void fires(String id) {
        FxTest.run(() -> button(id).fire());
    }

    /** What stands in the field of that id. */
    public String field(String id) {
        return FxTest.call(() -> FxTest.find(window.root(), id, TextInputControl.class).getText());
    }

    /** What the program asked of the desktop. */
    public FakeDialogs desktop() {
        return dialogs;
    }

    /** Presses those keys, wherever the focus is. */
    public void presses(KeyCode key, KeyCode... held) {
        FxTest.run(() -> FxTest.press(window.root(), key, held));
    }

    /** Presses those keys on what has the focus. */
    public void strikes(KeyCode key, KeyCode... held) {
        FxTest.run(
                () -> {
                    FxTest.press(focus(), key, held);
                    // As the next pulse does: what is opened by it cannot take the focus before.
                    window.root().applyCss();
                    window.root().layout();
                });
        FxTest.settle();
    }

    /** Types that where the focus is, in the place of what stands there, and pauses. */
    public void writes(String text) {
        FxTest.run(
                () -> {
                    if (!(focus() instanceof TextInputControl field)) {
                        throw new AssertionError("nothing to type into: " + focus());
                    }
                    field.setText(text);
                    tasks.elapse(SOON);
                });
    }

    /** Tabs on until what has that id has the focus. */
    public void tabsTo(String id) {
        for (int step = 0; !id.equals(FxTest.call(() -> focus().getId())); step++) {
            if (step > MOST_STOPS) {
                throw new AssertionError("Tab never comes to " + id);
            }
            strikes(KeyCode.TAB);
        }
    }

    private Node focus() {
        var owner = stage.getScene().getFocusOwner();
        return owner == null ? window.root() : owner;
    }

    /** The rows Today's list has, from the top. */
    public List<TodayRows.Row> today() {
        return FxTest.call(() -> TodayRows.in(window.root()));
    }

    /** All that is to be read in the window. */
    public List<String> texts() {
        FxTest.settle();
        return FxTest.call(() -> FxTest.texts(window.root()));
    }

    /** The archive of everything, as text. */
    public String everything() throws IOException {
        var all = folder.resolve("everything.json");
        new ArchiveExport(file.store()).write(all);
        return Files.readString(all);
    }

    private Button button(String id) {
        return FxTest.find(window.root(), id, Button.class);
    }

    @Override
    public void close() {
        FxTest.run(stage::close);
        file.close();
    }
}
