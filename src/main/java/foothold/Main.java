package foothold;

import foothold.domain.Settings;
import foothold.doorbell.Door;
import foothold.rooms.Opening;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Where the program starts: a command when there are arguments, otherwise the window. */
public final class Main {
    private static final int NO_DISPLAY = 3;

    /** How long a start waits for a window that is opening or closing just now. */
    private static final Duration AT_THE_DOOR = Duration.ofSeconds(20);

    private Main() {}

    /** Runs the command named by {@code args}, or opens the window when there is none. */
    public static void main(String[] args) {
        var paths = AppPaths.of(System.getenv(), System.getProperties());
        var clock = Clock.systemDefaultZone();
        var window = WindowOptions.of(List.of(args));
        if (window.isPresent()) {
            openWindow(window.get(), List.of(args), paths, clock);
        } else {
            System.exit(Commands.run(paths, clock, Gallery::take, args));
        }
    }

    private static void openWindow(
            WindowOptions options, List<String> words, AppPaths paths, Clock clock) {
        var file = options.data() == null ? paths.dataFile() : options.data();
        var display = DisplayCheck.ofThisMachine();
        display.hopeless().ifPresent(Main::giveUp);
        var zone = options.zone() == null ? clock.getZone() : options.zone();
        var initial = Settings.initial(zone, Locale.getDefault().getCountry());
        // Both begun beside the toolkit, which takes longer to start.
        var opening = new Opening(file, initial, clock, options.zone());
        var door = CompletableFuture.supplyAsync(() -> enter(file, words), Main::beside);
        var app = new App(opening, opening.begin(), paths);
        try {
            Platform.startup(() -> open(app, door));
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            giveUp(display.explain(e));
        }
    }

    private static void beside(Runnable work) {
        Thread.ofPlatform().daemon().name("door").start(work);
    }

    /** Ends the program when a window over that file has come to the front instead. */
    private static Door enter(Path file, List<String> words) {
        var door = Door.of(file);
        if (door.isAnswered(words, AT_THE_DOOR)) {
            System.out.println("Foothold is open already; its window is in front now.");
            System.exit(0);
        }
        return door;
    }

    private static void open(App app, CompletableFuture<Door> entered) {
        var door = entered.join();
        var stage = new Stage();
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> door.close());
        app.start(stage);
        door.answer(_ -> Platform.runLater(() -> App.raise(stage)));
    }

    private static void giveUp(String explanation) {
        System.err.println(explanation);
        System.exit(NO_DISPLAY);
    }
}
