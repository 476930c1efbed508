package foothold;

import foothold.domain.Settings;
import foothold.service.Store;
import foothold.storage.SqliteStore;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Where the program starts: a command when there are arguments, otherwise the window. */
public final class Main {
    private static final int NO_DISPLAY = 3;

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
        var display = DisplayCheck.ofThisMachine();
        display.hopeless().ifPresent(Main::giveUp);
        var file = options.data() == null ? paths.dataFile() : options.data();
        var initial = Settings.initial(clock.getZone(), Locale.getDefault().getCountry());
        var opening = new FutureTask<Store>(() -> SqliteStore.open(file, initial));
        // Opened beside the toolkit, which takes longer to start.
        Thread.ofPlatform().daemon().name("opening").start(opening);
        var app = new App(opening, paths, clock, options.zone());
        try {
            Platform.startup(() -> app.start(new Stage()));
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            giveUp(display.explain(e));
        }
    }

    private static void giveUp(String explanation) {
        System.err.println(explanation);
        System.exit(NO_DISPLAY);
    }
}
