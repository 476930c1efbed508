package foothold;

import foothold.Shots.Pose;
import foothold.Shots.Sight;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.service.demo.Demo;
import foothold.storage.SqliteStore;
import foothold.ui.Dialogs;
import foothold.ui.Tasks;
import foothold.ui.desktop.FxDialogs;
import foothold.ui.shell.MainWindow;

import javafx.scene.control.Button;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
                                Pose.of("settings"))),
                new Sight(
                        "twice",
                        tasks -> window(tasks, Gallery::fillWithDoubles),
                        List.of(
                                new Pose("import-list", Gallery::chooseList),
                                Pose.of("duplicates"))),
                new Sight(
                        "demo",
                        tasks -> window(tasks, Gallery::fillWithSamples),
                        List.of(
                                Pose.of("today"),
                                Pose.of("people"),
                                new Pose("person", Gallery::openSomebody),
                                Pose.of("settings"),
                                new Pose("palette", MainWindow::openPalette),
                                new Pose("keys", MainWindow::openHelp))));
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
                        say -> new Chooser(new FxDialogs(() -> null, say, say), folder));
        rooms.open();
        return rooms.window();
    }

    /** Reads a list of people whose columns nobody could name. */
    private static void chooseList(MainWindow window) {
        window.show("import");
        if (window.root().lookup("#import-choose") instanceof Button button) {
            button.fire();
        }
    }

    /** The samples, two of whom are here twice. */
    private static void fillWithDoubles(Workspace workspace) {
        fillWithSamples(workspace);
        var reach =
                new Reach(
                        List.of("owen.price@mail.example"),
                        List.of("+1 614 555 0134"),
                        List.of("https://owenprice.example/about"));
        var research = "Met at the alumni evening; likes long answers.";
        var twin = Profile.named("Owen R. Price").withResearch(research);
        twin = twin.with(new Profile.Place("Columbus, Ohio", null));
        var nobody = Contact.named("twin-2", "Ana Souza").with(Reach.NONE);
        workspace.apply(
                Edit.of(
                        "Set up",
                        Change.create(Contact.named("twin-1", "-").with(twin).with(reach)),
                        Change.create(nobody),
                        Change.create(Contact.named("twin-3", "Ana Sousa"))));
    }

    /** Chooses one file, always the same. */
    private record Chooser(Dialogs others, Path folder) implements Dialogs {
        @Override
        public Optional<Path> chooseFile(String title, String... endings) {
            try {
                return Optional.of(
                        Files.writeString(
                                folder.resolve("friends.csv"),
                                """
                                Who,E-mail,Where,Since,Firm,What,Groups
                                Owen Price,owen@price.example,Columbus,2019,Northbank,Analyst,Chess
                                Mara Lind,mara@lind.example,Malmö,2021,Lind & Co,Founder,
                                ,info@hall.example,,,Town Hall,,
                                Theo Brandt,theo[at]brandt,Berlin,,Brandt,Joiner,Chess;Rowing
                                ,,,2020,,,
                                """));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public Optional<Path> chooseSaveAs(String title, String suggestedName) {
            return others.chooseSaveAs(title, suggestedName);
        }

        @Override
        public void open(URI link) {
            others.open(link);
        }

        @Override
        public void copy(String text) {
            others.copy(text);
        }
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
