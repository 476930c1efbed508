package foothold;

import static foothold.ui.Messages.text;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.doorbell.Wish;
import foothold.rooms.OpenWork;
import foothold.rooms.Opening;
import foothold.rooms.Rooms;
import foothold.rooms.TrayRoom;
import foothold.service.StoreException;
import foothold.service.Workspace;
import foothold.ui.Dialogs;
import foothold.ui.EmptyState;
import foothold.ui.desktop.DesktopOpener;
import foothold.ui.desktop.FxDialogs;
import foothold.ui.desktop.FxTasks;
import foothold.ui.desktop.OpenFiles;
import foothold.ui.desktop.Theme;
import foothold.ui.desktop.WindowPlace;
import foothold.ui.settings.data.Home;
import foothold.ui.shell.MainWindow;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The window's life: opened over a data file that is being read already, shown, and closed. */
final class App {
    private static final int UNUSABLE_FILE = 5;
    private static final Duration LOOK_AROUND = Duration.ofSeconds(20);

    private final Future<OpenWork> begun;
    private final AppPaths paths;
    private final FxTasks tasks = new FxTasks();
    private Opening opening;
    private Consumer<Path> moved = _ -> {};
    private Rooms rooms;
    private Runnable trayAway = () -> {};

    /**
     * A window to be.
     *
     * @param opening how the data file is opened
     * @param begun that, begun by another thread before the toolkit started
     */
    App(Opening opening, Future<OpenWork> begun, AppPaths paths) {
        this.opening = opening;
        this.begun = begun;
        this.paths = paths;
    }

    /** Shows the window; on the FX thread. */
    void start(Stage stage) {
        stage.setTitle(text("app.name"));
        var theme = new Theme(Platform.getPreferences().colorSchemeProperty());
        var place = new WindowPlace(paths.config().resolve("window.properties"));
        place.restore(stage);
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> place.remember(stage));
        stage.focusedProperty().subscribe(this::lookAround);
        enter(stage, begun, theme);
        stage.show();
        tasks.oncePainted(() -> OpenFiles.follow(tasks, files -> fulfil(Wish.open(files))));
    }

    /** Does what is wished for once the window shows; on the FX thread. */
    void fulfil(Wish wish) {
        tasks.oncePainted(
                () -> {
                    if (rooms != null && !wish.isNothing()) {
                        rooms.arrivals().fulfil(wish);
                    }
                });
    }

    /** Fills the window with the rooms over the file, or with what is wrong with it. */
    private void enter(Stage stage, Future<OpenWork> opened, Theme theme) {
        try {
            var work = opened.get();
            rooms = open(stage, work, theme);
            stage.setOnHiding(
                    _ -> {
                        rooms.flush();
                        rooms.safety().close();
                    });
            // The window is gone by then: what takes a second is not seen.
            stage.setOnHidden(_ -> rooms.safety().atExit());
            tasks.oncePainted(() -> lookAfter(stage, theme));
            tasks.oncePainted(() -> tray(stage));
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof StoreException failure)) {
                throw new IllegalStateException(e.getCause());
            }
            apologise(stage, failure, theme);
        } catch (InterruptedException _) {
            Platform.exit();
            return;
        }
        theme.dressAll();
        theme.dress(stage.getScene());
    }

    private void lookAfter(Stage stage, Theme theme) {
        rooms.safety().watch(damage -> close(stage, damage, theme));
        if (rooms != null) {
            var home = new Home(paths.whereabouts(), rooms::flush, to -> move(stage, to, theme));
            rooms.safety().at(home, rooms.window().banners());
        }
    }

    /** Goes on with a copy of the file, which is closed and gets another name. */
    void move(Stage stage, Path to, Theme theme) {
        var from = opening.file();
        tasks.stopTimers();
        rooms.safety().close();
        String said;
        try {
            var today = LocalDate.ofInstant(opening.clock().instant(), opening.clock().getZone());
            var old = paths.whereabouts().moved(from, to, paths.dataFile(), today);
            opening = opening.over(to);
            moved.accept(to);
            said = text("place.here", to, old);
        } catch (IOException _) {
            said = text("place.stays", from, to);
        }
        enter(stage, opening.begin(), theme);
        if (rooms != null) {
            rooms.window().toast(said);
        }
    }

    /** Calls {@code moved} when the window goes on with another file. */
    void onMoved(Consumer<Path> moved) {
        this.moved = moved;
    }

    private void tray(Stage stage) {
        var window = new TrayRoom.Window(() -> raise(stage), stage::close);
        trayAway.run(); // that of a file the window was over before
        var tray = TrayRoom.open(rooms, tasks, window, System.getenv());
        trayAway = tray::close;
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> tray.close());
    }

    /** Brings the window to the front, for whoever asked for it from elsewhere. */
    static void raise(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Who comes back may have slept, or written from elsewhere. */
    private void lookAround(boolean focused) {
        if (focused && rooms != null) {
            rooms.today().passTime();
        }
    }

    /** Damage found while the window is open already; nothing was written since. */
    private void close(Stage stage, StoreException damage, Theme theme) {
        tasks.stopTimers();
        rooms.safety().close();
        rooms = null;
        apologise(stage, damage, theme);
        theme.dress(stage.getScene());
    }

    private void apologise(Stage stage, StoreException failure, Theme theme) {
        stage.setOnHiding(null);
        stage.setOnHidden(_ -> System.exit(UNUSABLE_FILE));
        Parent shown =
                opening.canRescueFrom(failure)
                        ? opening.rescue(
                                tasks,
                                dialogs(stage, _ -> {}),
                                () -> enter(stage, opening.begin(), theme),
                                stage::close)
                        : sorry(failure);
        stage.setScene(new Scene(shown, stage.getWidth(), stage.getHeight()));
    }

    /** What it shows, once it was started over a usable file. */
    MainWindow window() {
        return rooms.window();
    }

    private Rooms open(Stage stage, OpenWork work, Theme theme) {
        var workspace = work.workspace();
        var opened = new Rooms(work, tasks, say -> dialogs(stage, say));
        opened.remindBy(
                () -> paths.reminders(workspace.store().file(), opening.clock(), opening.zone()));
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
