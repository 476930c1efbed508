package foothold;

import foothold.domain.Settings;
import foothold.doorbell.Door;
import foothold.doorbell.Wish;
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
            openWindow(window.get(), paths, clock);
        } else {
            System.exit(Commands.run(paths, clock, Gallery::take, args));
        }
    }

    private static void openWindow(WindowOptions options, AppPaths paths, Clock clock) {
        var asked = options.data() == null ? paths.dataFile() : options.data();
        var file = paths.whereabouts().now(asked);
        var display = DisplayCheck.ofThisMachine();
        display.hopeless().ifPresent(Main::giveUp);
        var zone = options.zone() == null ? clock.getZone() : options.zone();
        var initial = Settings.initial(zone, Locale.getDefault().getCountry());
        // Both begun beside the toolkit, which takes longer to start.
        var opening = new Opening(file, initial, clock, options.zone());
        var door = CompletableFuture.supplyAsync(() -> enter(file, options.wish()), Main::beside);
        var app = new App(opening, opening.begin(), paths);
        try {
            Platform.startup(() -> open(app, door, options.wish()));
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            giveUp(display.explain(e));
        }
    }

    private static void beside(Runnable work) {
        Thread.ofPlatform().daemon().name("door").start(work);
    }

    /** Ends the program when a window over that file has come to the front instead. */
    private static Door enter(Path file, Wish wish) {
        var door = Door.of(file);
        if (door.isAnswered(wish.words(), AT_THE_DOOR)) {
            System.out.println("Foothold is open already; its window is in front now.");
            System.exit(0);
        }
        return door;
    }

    private static void open(App app, CompletableFuture<Door> entered, Wish wish) {
        var door = entered.join();
        var stage = new Stage();
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> door.close());
        app.start(stage);
        app.fulfil(wish);
        door.answer(words -> Platform.runLater(() -> answer(stage, app, Wish.of(words))));
        app.onMoved(file -> guard(file, stage, app));
    }

    /** Lets the window be the one of another file, too. */
    private static void guard(Path file, Stage stage, App app) {
        var door = Door.of(file);
        door.isAnswered(List.of(), Duration.ZERO);
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> door.close());
        door.answer(words -> Platform.runLater(() -> answer(stage, app, Wish.of(words))));
    }

    /** Somebody started the program again on the same file: here it is, and what they want. */
    private static void answer(Stage stage, App app, Wish wish) {
        App.raise(stage);
        app.fulfil(wish);
    }

    private static void giveUp(String explanation) {
        System.err.println(explanation);
        System.exit(NO_DISPLAY);
    }
}
