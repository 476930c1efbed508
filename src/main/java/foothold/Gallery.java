package foothold;

import foothold.Shots.Pose;
import foothold.Shots.Sight;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.service.Workspace;
import foothold.service.demo.Demo;
import foothold.storage.SqliteStore;
import foothold.ui.Tasks;
import foothold.ui.desktop.FxDialogs;
import foothold.ui.shell.MainWindow;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Pictures of every screen over sample data, as seen on one fixed morning. */
final class Gallery implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Clock CLOCK =
            Clock.fixed(LocalDateTime.parse("2026-11-25T09:00").atZone(ZONE).toInstant(), ZONE);

    private static final String SHOWN = "Owen Price";

    private final Path folder;
    private int files;

    private Gallery(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes all pictures into {@code folder} and returns them; starts a toolkit without a display.
     *
     * @throws IOException when one cannot be written
     */
    static List<Path> take(Path folder) throws IOException {
        Shots.startHeadless();
        try (var gallery = new Gallery(Files.createTempDirectory("foothold-shots"))) {
            return new Shots(folder).take(gallery.sights());
        }
    }

    private List<Sight> sights() {
        return List.of(
                new Sight(
                        "empty",
                        tasks -> window(tasks, _ -> {}),
                        List.of(
                                Pose.of("today"),
                                Pose.of("people"),
                                Pose.of("import"),
                                Pose.of("campaign"),
                                new Pose("numbers", window -> look(window, "numbers", 0)),
                                Pose.of("settings"))),
                new Sight(
                        "demo",
                        tasks -> window(tasks, Gallery::fillWithSamples),
                        List.of(
                                Pose.of("today"),
                                Pose.of("people"),
                                new Pose("person", Gallery::openSomebody),
                                Pose.of("campaign"),
                                new Pose("forecast", window -> look(window, "plan", 0.4)),
                                new Pose("load", window -> look(window, "plan", 0.75)),
                                new Pose("setup", window -> look(window, "plan", 1)),
                                new Pose("numbers", window -> look(window, "numbers", 0)),
                                new Pose("answered", window -> look(window, "numbers", 0.5)),
                                new Pose("waits", window -> look(window, "numbers", 1)),
                                new Pose(
                                        "organizations",
                                        window -> look(window, "organizations", 0)),
                                Pose.of("settings"),
                                new Pose("palette", MainWindow::openPalette),
                                new Pose("keys", MainWindow::openHelp))));
    }

    /** A part of the Campaign screen, scrolled so far: 0 to its top, 1 to its end. */
    private static void look(MainWindow window, String part, double scrolled) {
        window.show("campaign");
        ((ToggleButton) window.root().lookup("#campaign-tab-" + part)).fire();
        window.root()
                .lookupAll(".campaign-scroll")
                .forEach(page -> ((ScrollPane) page).setVvalue(scrolled));
    }

    /** Somebody with a long story. */
    private static void openSomebody(MainWindow window) {
        window.openPerson(
                Demo.edit(CLOCK.instant(), ZONE).changes().stream()
                        .map(change -> change.after())
                        .filter(
                                each ->
                                        each instanceof Contact contact
                                                && contact.name().equals(SHOWN))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private MainWindow window(Tasks tasks, Consumer<Workspace> fill) {
        var file = folder.resolve("shots-" + ++files + ".db");
        var store = SqliteStore.open(file, Settings.initial(ZONE, "US"));
        fill.accept(new Workspace(store, CLOCK));
        var rooms =
                new Rooms(
                        OpenWork.of(store, CLOCK, ZONE),
                        tasks,
                        say -> new FxDialogs(() -> null, say, say));
        rooms.open();
        return rooms.window();
    }

    private static void fillWithSamples(Workspace workspace) {
        new Demo(workspace).fill(ZONE);
    }

    @Override
    public void close() throws IOException {
        try (var left = Files.walk(folder)) {
            for (var file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
