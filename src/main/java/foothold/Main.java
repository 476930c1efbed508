package foothold;

import foothold.domain.Settings;
import foothold.service.Store;
import foothold.storage.SqliteStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Where the program starts: a command when there are arguments, otherwise the window. */
public final class Main {
    private Main() {}

    /** Runs the command named by {@code args}, or opens the window when there is none. */
    public static void main(String[] args) {
        var paths = AppPaths.of(System.getenv(), System.getProperties());
        var clock = Clock.systemDefaultZone();
        var options = WindowOptions.of(Arrays.asList(args)).orElseThrow();
        openWindow(options, paths, clock);
    }

    private static void openWindow(WindowOptions options, AppPaths paths, Clock clock) {
        Path file = options.data() == null ? paths.dataFile() : options.data();
        var country = Locale.getDefault().getCountry();
        var opening = new FutureTask<Store>(() -> SqliteStore.open(file, Settings.initial(clock.getZone(), country)));
        // Opened beside the toolkit, which takes longer to start.
        Thread.ofPlatform().daemon().name("opening").start(opening);
        var app = new App(opening, paths, clock, options.zone());
        Platform.startup(() -> app.start(new Stage()));
    }
}
