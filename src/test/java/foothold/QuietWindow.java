package foothold;

import foothold.domain.Settings;
import foothold.gallery.Sample;
import foothold.rooms.OpenWork;
import foothold.rooms.Rooms;
import foothold.storage.SqliteStore;
import foothold.ui.Dialogs;
import foothold.ui.desktop.FxDialogs;
import foothold.ui.desktop.FxTasks;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * A window of a process of its own, where publishing is off: opened, settings looked at, closed.
 */
final class QuietWindow {
    private QuietWindow() {}

    /** Opens a new data file in the folder that is the only argument. */
    public static void main(String[] args) throws InterruptedException {
        var store =
                SqliteStore.open(Path.of(args[0], "quiet.db"), Settings.initial(Sample.ZONE, "US"));
        var tasks = new FxTasks();
        var over = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    Dialogs dialogs = new FxDialogs(() -> null, _ -> {}, _ -> {});
                    var work = OpenWork.of(store, Sample.CLOCK, Sample.ZONE);
                    var rooms = new Rooms(work, tasks, _ -> dialogs);
                    var stage = new Stage();
                    Scene scene = rooms.window().scene(900, 600);
                    stage.setScene(scene);
                    rooms.open();
                    stage.show();
                    rooms.window().show("settings");
                    var rest = new PauseTransition(Duration.seconds(2));
                    rest.setOnFinished(
                            _ -> {
                                boolean shown = scene.lookup("#settings-publish") != null;
                                System.out.println(shown ? "shown" : "not shown");
                                rooms.flush();
                                stage.hide();
                                over.countDown();
                            });
                    rest.play();
                });
        over.await();
        store.close();
        System.exit(0);
    }
}
