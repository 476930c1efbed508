package foothold;

import foothold.Shots.Pose;
import foothold.Shots.Sight;
import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.service.compose.Errand;
import foothold.service.demo.Demo;
import foothold.service.talk.SampleTalk;
import foothold.storage.SqliteStore;
import foothold.ui.Tasks;
import foothold.ui.desktop.FxDialogs;
import foothold.ui.shell.MainWindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Pictures of every screen over sample data, as seen on one fixed morning. */
final class Gallery implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Clock CLOCK =
            Clock.fixed(LocalDateTime.parse("2026-11-25T09:00").atZone(ZONE).toInstant(), ZONE);

    private static final String SHOWN = "Owen Price";

    private static final String FAULTY =
            """
            Hi Priya,

            I hope this finds you well. My name is Jo and I have been interested in transit for \
            years. Are you hiring at the moment? I attach my résumé, so that you can see what I \
            have done so far.

            Could we talk for 45 minutes about {path}? See https://example.org/jo for more.

            Jo\
            """;

    private final Path folder;
    private int files;
    private Rooms rooms;

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
                                Pose.of("pipeline"),
                                Pose.of("import"),
                                Pose.of("compose"),
                                Pose.of("settings"))),
                new Sight(
                        "demo",
                        tasks -> window(tasks, Gallery::fillWithSamples),
                        List.of(
                                Pose.of("today"),
                                Pose.of("people"),
                                new Pose("person", Gallery::openSomebody),
                                Pose.of("pipeline"),
                                Pose.of("settings"),
                                new Pose("palette", MainWindow::openPalette),
                                new Pose("keys", MainWindow::openHelp))),
                new Sight(
                        "writing",
                        tasks -> window(tasks, Gallery::fillWithDrafts),
                        List.of(
                                Pose.of("compose"),
                                new Pose("begun", window -> write(window, "Priya Raman")),
                                new Pose("checked", window -> write(window, "Mateo Álvarez")),
                                Pose.of("templates"),
                                Pose.of("today"))),
                new Sight(
                        "talking",
                        tasks -> window(tasks, Gallery::fillWithTalk),
                        List.of(
                                new Pose("mode", _ -> rooms.talking().start("now")),
                                new Pose("closing", _ -> rooms.talking().start("ending")),
                                new Pose("debrief", _ -> rooms.talking().debrief("over")))));
    }

    /** A request to that person. */
    private static void write(MainWindow window, String name) {
        window.compose(Errand.write(idOf(name), Message.Kind.REQUEST));
    }

    /** Somebody with a long story. */
    private static void openSomebody(MainWindow window) {
        window.openPerson(idOf(SHOWN));
    }

    private static String idOf(String name) {
        return Demo.edit(CLOCK.instant(), ZONE).changes().stream()
                .map(change -> change.after())
                .filter(each -> each instanceof Contact contact && contact.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MainWindow window(Tasks tasks, Consumer<Workspace> fill) {
        var file = folder.resolve("shots-" + ++files + ".db");
        var store = SqliteStore.open(file, Settings.initial(ZONE, "US"));
        fill.accept(new Workspace(store, CLOCK));
        rooms =
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

    /** Somebody who said who they are has begun a message that is not good yet. */
    private static void fillWithDrafts(Workspace workspace) {
        fillWithSamples(workspace);
        var before = workspace.store().find(Shapes.SETTINGS, Settings.ID).orElseThrow();
        var me = new Settings.Me("Jo Whitfield", List.of(), "+1 212 555 0142", null);
        var draft =
                new Message(
                        "draft",
                        idOf("Mateo Álvarez"),
                        new Message.Form(
                                Message.Kind.REQUEST,
                                Message.Direction.OUTGOING,
                                Message.Channel.EMAIL),
                        new Message.Words("HELLO", FAULTY, null, null),
                        Message.When.planned(LocalDate.ofInstant(CLOCK.instant(), ZONE)));
        workspace.apply(
                Edit.of(
                        "Begin",
                        Change.update(
                                before,
                                new Settings(
                                        before.zone(),
                                        before.calendar(),
                                        before.cadenceId(),
                                        before.look(),
                                        me)),
                        Change.create(draft)));
    }

    /** Three meetings: one under way, one that comes to its end, one that is over. */
    private static void fillWithTalk(Workspace workspace) {
        fillWithSamples(workspace);
        workspace.apply(
                Edit.of(
                        "Talk",
                        Stream.of(
                                        talk("now", "Grace Whitfield", "08:52"),
                                        talk("ending", "Samuel Adeyemi", "08:41"),
                                        talk("over", "Daniel Osei", "08:30"))
                                .flatMap(each -> each)
                                .map(Change::create)
                                .toList()));
    }

    private static Stream<Entity> talk(String id, String with, String time) {
        var start = LocalDateTime.parse("2026-11-25T" + time).atZone(ZONE).toInstant();
        return SampleTalk.of(id, idOf(with), new Slot(start, ZONE, 20, null, null));
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
