package foothold;

import foothold.Shots.Pose;
import foothold.Shots.Sight;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Slot;
import foothold.service.Workspace;
import foothold.service.demo.Demo;
import foothold.service.log.Logbook;
import foothold.storage.SqliteStore;
import foothold.ui.Tasks;
import foothold.ui.desktop.FxDialogs;
import foothold.ui.shell.MainWindow;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Pictures of every screen over sample data, as seen on one fixed morning. */
final class Gallery implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Clock CLOCK =
            Clock.fixed(LocalDateTime.parse("2026-11-25T09:00").atZone(ZONE).toInstant(), ZONE);

    private static final int MANY = 100;

    /** Where the first coming meeting stands among the rows of the agenda. */
    private static final int COMING = 3;

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
                                Pose.of("meetings"),
                                Pose.of("questions"),
                                Pose.of("import"),
                                Pose.of("settings"))),
                new Sight(
                        "demo",
                        tasks -> window(tasks, Gallery::fillWithSamples),
                        List.of(
                                Pose.of("today"),
                                Pose.of("people"),
                                new Pose("person", Gallery::openSomebody),
                                Pose.of("meetings"),
                                pressing("meetings-month", "meetings-mode-month"),
                                pressing("meetings-agenda", "meetings-mode-agenda"),
                                new Pose("prepare", Gallery::openPart),
                                new Pose("prepare-questions", Gallery::prepare),
                                new Pose("meetings-propose", Gallery::propose),
                                Pose.of("questions"),
                                Pose.of("settings"),
                                new Pose("palette", MainWindow::openPalette),
                                new Pose("keys", MainWindow::openHelp))),
                new Sight(
                        "full",
                        tasks -> window(tasks, Gallery::fillWithMeetings),
                        List.of(
                                Pose.of("meetings"),
                                pressing("meetings-month", "meetings-mode-month"))));
    }

    private static void propose(MainWindow window) {
        pressing("", "meetings-new").strike().accept(window);
        pressing("", "meetings-propose").strike().accept(window);
        type(window, "meetings-who", "ma");
        type(window, "meetings-when-0", "tue 3pm");
        type(window, "meetings-when-1", "thu 10:00");
    }

    /** The first meeting that is still ahead, being prepared. */
    private static void openPart(MainWindow window) {
        window.show("meetings");
        if (window.root().lookup("#meetings-list") instanceof ListView<?> list) {
            list.getSelectionModel().select(COMING);
        }
        pressing("", "meetings-part-prepare").strike().accept(window);
    }

    private static void prepare(MainWindow window) {
        pressing("", "prepare-suggest").strike().accept(window);
        type(window, "prepare-add", "Do you like the");
    }

    private static void type(MainWindow window, String field, String text) {
        if (window.root().lookup("#" + field) instanceof TextField found) {
            found.setText(text);
        }
    }

    /** The meetings screen after that button of it was pressed. */
    private static Pose pressing(String name, String button) {
        return new Pose(
                name,
                window -> {
                    window.show("meetings");
                    if (window.root().lookup("#" + button) instanceof ButtonBase found) {
                        found.fire();
                    }
                });
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

    /** A hundred meetings with one of the sample people or another. */
    private static void fillWithMeetings(Workspace workspace) {
        fillWithSamples(workspace);
        var random = new Random(1);
        var logbook = new Logbook(workspace, random);
        var people = workspace.store().all(Shapes.CONTACT);
        for (int i = 0; i < MANY; i++) {
            var start =
                    LocalDateTime.of(2026, 11, 2, 9, 0)
                            .plusDays(random.nextInt(60))
                            .plusMinutes(15L * random.nextInt(32));
            var slot = new Slot(start.atZone(ZONE).toInstant(), ZONE, 20, Slot.Medium.PHONE, null);
            logbook.meetingSet(people.get(random.nextInt(people.size())).id(), slot);
        }
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
