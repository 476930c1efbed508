package foothold;

import static foothold.ui.Messages.text;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.holidays.PublicHolidays;
import foothold.service.Store;
import foothold.service.StoreException;
import foothold.service.Workspace;
import foothold.service.agenda.Rulebooks;
import foothold.service.agenda.WorkCalendars;
import foothold.ui.Dialogs;
import foothold.ui.EmptyState;
import foothold.ui.desktop.DesktopOpener;
import foothold.ui.desktop.FxDialogs;
import foothold.ui.desktop.FxTasks;
import foothold.ui.desktop.Theme;
import foothold.ui.desktop.WindowPlace;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window's life: opened over a data file that is being read already, shown, and closed. */
final class App {
    private static final int UNUSABLE_FILE = 5;
    private static final Duration LOOK_AROUND = Duration.ofSeconds(20);

    private final Future<Store> opening;
    private final AppPaths paths;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * A window to be.
     *
     * @param opening the data file, being opened by another thread since before the toolkit started
     * @param zone whose days count this once, or null for the zone kept in the file
     */
    App(Future<Store> opening, AppPaths paths, Clock clock, ZoneId zone) {
        this.opening = opening;
        this.paths = paths;
        this.clock = clock;
        this.zone = zone;
    }

    /** Shows the window; on the FX thread. */
    void start(Stage stage) {
        stage.setTitle(text("app.name"));
        var theme = new Theme(Platform.getPreferences().colorSchemeProperty());
        var place = new WindowPlace(paths.config().resolve("window.properties"));
        place.restore(stage);
        try {
            var store = opening.get();
            open(stage, store, theme);
            stage.setOnHiding(
                    _ -> {
                        place.remember(stage);
                        store.close();
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

    private void open(Stage stage, Store store, Theme theme) {
        var tasks = new FxTasks();
        var workspace = new Workspace(store, clock);
        var rulebooks =
                new Rulebooks(workspace, new WorkCalendars(store, new PublicHolidays()), zone);
        var rooms = new Rooms(workspace, rulebooks, tasks, say -> dialogs(stage, say));
        stage.setScene(rooms.window().scene(stage.getWidth(), stage.getHeight()));
        rooms.open();
        follow(workspace, theme);
        workspace.listen(_ -> tasks.onScreen(() -> follow(workspace, theme)));
        tasks.every(LOOK_AROUND, workspace::noticeForeignWrites);
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
