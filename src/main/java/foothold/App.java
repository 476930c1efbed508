package foothold;

import static foothold.ui.Messages.text;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.rooms.OpenWork;
import foothold.rooms.Rooms;
import foothold.service.StoreException;
import foothold.service.Workspace;
import foothold.ui.Dialogs;
import foothold.ui.EmptyState;
import foothold.ui.desktop.DesktopOpener;
import foothold.ui.desktop.FxDialogs;
import foothold.ui.desktop.FxTasks;
import foothold.ui.desktop.Theme;
import foothold.ui.desktop.WindowPlace;
import foothold.ui.shell.MainWindow;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The window's life: opened over a data file that is being read already, shown, and closed. */
final class App {
    private static final int UNUSABLE_FILE = 5;
    private static final Duration LOOK_AROUND = Duration.ofSeconds(20);

    private final Future<OpenWork> opening;
    private final AppPaths paths;
    private Rooms rooms;

    /**
     * A window to be.
     *
     * @param opening the data file, being opened by another thread since before the toolkit started
     */
    App(Future<OpenWork> opening, AppPaths paths) {
        this.opening = opening;
        this.paths = paths;
    }

    /** Shows the window; on the FX thread. */
    void start(Stage stage) {
        stage.setTitle(text("app.name"));
        var theme = new Theme(Platform.getPreferences().colorSchemeProperty());
        var place = new WindowPlace(paths.config().resolve("window.properties"));
        place.restore(stage);
        try {
            var work = opening.get();
            rooms = open(stage, work, theme);
            stage.setOnHiding(
                    _ -> {
                        rooms.flush();
                        place.remember(stage);
                        work.workspace().store().close();
                    });
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof StoreException failure)) {
                throw new IllegalStateException(e.getCause());
            }
            stage.setScene(new Scene(sorry(failure), stage.getWidth(), stage.getHeight()));
            stage.setOnHidden(_ -> System.exit(UNUSABLE_FILE));
        } catch (InterruptedException _) {
            Platform.exit();
            return;
        }
        theme.dressAll();
        theme.dress(stage.getScene());
        stage.show();
    }

    /** What it shows, once it was started over a usable file. */
    MainWindow window() {
        return rooms.window();
    }

    private Rooms open(Stage stage, OpenWork work, Theme theme) {
        var tasks = new FxTasks();
        var workspace = work.workspace();
        var opened = new Rooms(work, tasks, say -> dialogs(stage, say));
        stage.setScene(opened.window().scene(stage.getWidth(), stage.getHeight()));
        opened.open();
        Stopwatch.watch(opened.today().state());
        follow(workspace, theme);
        workspace.listen(_ -> tasks.onScreen(() -> follow(workspace, theme)));
        tasks.every(LOOK_AROUND, workspace::noticeForeignWrites);
        return opened;
    }

    private static Dialogs dialogs(Stage stage, Consumer<String> say) {
        var opener =
                new DesktopOpener(
                        System.getProperty("os.name"), _ -> say.accept(text("app.noProgram")));
        return new FxDialogs(() -> stage, opener, say);
    }

    private static void follow(Workspace workspace, Theme theme) {
        workspace
                .store()
                .find(Shapes.SETTINGS, Settings.ID)
                .ifPresent(settings -> theme.choiceProperty().set(settings.theme()));
    }

    /** What is shown instead when the file cannot be opened. */
    private static EmptyState sorry(StoreException failure) {
        return new EmptyState(failure.getMessage(), failure.advice());
    }
}
