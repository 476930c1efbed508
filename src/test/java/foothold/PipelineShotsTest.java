package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.Shots.Sight;
import foothold.domain.Settings;
import foothold.gallery.Pose;
import foothold.rooms.OpenWork;
import foothold.rooms.Rooms;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.storage.SqliteStore;
import foothold.testdata.Throng;
import foothold.ui.FakeDialogs;
import foothold.ui.FxTest;
import foothold.ui.Tasks;
import foothold.ui.shell.MainWindow;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The board with three and with three hundred people, in every look; to be looked at. */
class PipelineShotsTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T14:20:00Z"), ZONE);

    @TempDir private Path temporary;
    private int files;

    @Test
    void eachPoseIsTakenWithFewAndWithMany() throws IOException {
        var folder =
                Optional.ofNullable(System.getProperty("foothold.shots"))
                        .map(Path::of)
                        .orElse(temporary);
        FxTest.settle();
        var few = new Sight("few", tasks -> window(tasks, 3), List.of(Pose.of("pipeline")));
        var many =
                new Sight(
                        "many",
                        tasks -> window(tasks, 300),
                        List.of(
                                Pose.of("pipeline"),
                                new Pose("question", window -> move(window, KeyCode.RIGHT)),
                                new Pose("refused", PipelineShotsTest::refuse),
                                new Pose("table", PipelineShotsTest::table),
                                new Pose("plan", PipelineShotsTest::plan)));
        assertEquals(6 * 3, new Shots(folder).take(List.of(few, many)).size());
    }

    private MainWindow window(Tasks tasks, int people) {
        var file = temporary.resolve("shots-" + ++files + ".db");
        var store = SqliteStore.open(file, Settings.initial(ZONE, "US"));
        var records = Throng.of(people, CLOCK.instant()).stream().map(Change::create).toList();
        store.apply(Edit.of("Set up", records), CLOCK.instant());
        var rooms = new Rooms(OpenWork.of(store, CLOCK, ZONE), tasks, _ -> new FakeDialogs());
        rooms.open();
        return rooms.window();
    }

    private static void move(MainWindow window, KeyCode key) {
        var list = (ListView<?>) window.root().lookup("#pipeline-target .list-view");
        list.getSelectionModel().clearAndSelect(1);
        FxTest.press(list, key, KeyCode.SHIFT);
    }

    private static void refuse(MainWindow window) {
        var list = (ListView<?>) window.root().lookup("#pipeline-met .list-view");
        list.getSelectionModel().clearAndSelect(0);
        FxTest.press(list, KeyCode.LEFT, KeyCode.SHIFT);
        FxTest.press(list, KeyCode.LEFT, KeyCode.SHIFT);
        var scheduled = (ListView<?>) window.root().lookup("#pipeline-requested .list-view");
        scheduled.getSelectionModel().clearAndSelect(0);
        FxTest.press(scheduled, KeyCode.LEFT, KeyCode.SHIFT);
    }

    private static void table(MainWindow window) {
        ((Button) window.root().lookup("#pipeline-cancel")).fire();
        ((ToggleButton) window.root().lookup("#pipeline-form-table")).fire();
    }

    private static void plan(MainWindow window) {
        var table = (TableView<?>) window.root().lookup("#pipeline-table");
        table.getSelectionModel().selectRange(0, 120);
        ((Button) window.root().lookup("#bulk-plan-open")).fire();
    }
}
