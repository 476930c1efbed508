package foothold;

import foothold.domain.Settings;
import foothold.rooms.Opening;

import javafx.application.Platform;
import javafx.stage.Stage;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

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
        var zone = options.zone() == null ? clock.getZone() : options.zone();
        var initial = Settings.initial(zone, Locale.getDefault().getCountry());
        // Begun beside the toolkit, which takes longer to start.
        var opening = new Opening(file, initial, clock, options.zone());
        var app = new App(opening, opening.begin(), paths);
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
