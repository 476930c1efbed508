package foothold;

import static java.nio.charset.StandardCharsets.UTF_8;

import foothold.domain.Settings;
import foothold.doorbell.Door;
import foothold.doorbell.Wish;
import foothold.gallery.Album;
import foothold.gallery.Pose;
import foothold.gallery.Sample;
import foothold.gallery.albums.Albums;
import foothold.rooms.Opening;
import foothold.service.Workspace;
import foothold.service.transfer.WholeFile;
import foothold.storage.SqliteStore;
import foothold.ui.shell.MainWindow;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * A walk through the program's own window and commands on sample data, without a display, which
 * ends by itself: what a package's start is trained on. Started as {@code foothold.Walk FOLDER}.
 */
final class Walk {
    private static final Duration STEP = Duration.millis(150);
    private static final byte[] SIZE = "width=900\nheight=600\n".getBytes(UTF_8);
    private static final byte[] INVITATION =
            """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:walk
            SUMMARY:A talk
            DTSTART;TZID=GMT Standard Time:20261201T150000
            ORGANIZER;CN=Owen Price:mailto:owen.price@example.com
            END:VEVENT
            END:VCALENDAR
            """
                    .getBytes(UTF_8);

    private final CountDownLatch over = new CountDownLatch(1);

    private Walk() {}

    /**
     * Walks, leaving what it writes in the folder that is the only argument.
     *
     * @throws IOException when the folder cannot be written
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        passTheDoor();
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var paths = new AppPaths(Path.of(args[0]), Path.of(args[0]), Path.of(args[0], "backups"));
        Files.createDirectories(paths.config());
        write(paths.config().resolve("window.properties"), SIZE);
        write(paths.config().resolve("talk.ics"), INVITATION);
        var sample = album("demo");
        fill(paths.dataFile(), sample);
        new Walk().window(paths, sample.poses());
        commands(paths);
        System.exit(0);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        WholeFile.write(
                file,
                out -> {
                    out.write(bytes);
                    return 1;
                });
    }

    /** What each start passes through, which this one does not begin with. */
    private static void passTheDoor() {
        WindowOptions.of(List.of());
        DisplayCheck.ofThisMachine().hopeless();
        try {
            MethodHandles.lookup().ensureInitialized(Main.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Album album(String name) {
        return Albums.all().stream().filter(each -> each.name().equals(name)).findFirst().get();
    }

    private static void fill(Path file, Album album) {
        try (var store = SqliteStore.open(file, Settings.initial(Sample.ZONE, "US"))) {
            album.fill().accept(new Workspace(store, Sample.CLOCK));
        }
    }

    private void window(AppPaths paths, List<Pose> poses) throws InterruptedException {
        var initial = Settings.initial(Sample.ZONE, "US");
        var door = Door.of(paths.dataFile());
        door.isAnswered(List.of(), java.time.Duration.ZERO);
        var opening = new Opening(paths.dataFile(), initial, Sample.CLOCK, null);
        var app = new App(opening, opening.begin(), paths);
        var wish = Wish.open(List.of(paths.config().resolve("talk.ics").toAbsolutePath()));
        var last = new Pose("intake", _ -> app.fulfil(wish));
        var all = Stream.of(poses.stream(), Stream.of(last, Pose.of("intake")));
        Platform.startup(
                () -> {
                    var stage = new Stage();
                    app.start(stage);
                    door.answer(_ -> {});
                    step(app.window(), stage, all.flatMap(each -> each).iterator());
                });
        over.await();
    }

    private void step(MainWindow window, Stage stage, Iterator<Pose> poses) {
        var pause = new PauseTransition(STEP);
        pause.setOnFinished(
                _ -> {
                    if (poses.hasNext()) {
                        poses.next().strike().accept(window);
                        step(window, stage, poses);
                    } else {
                        stage.hide();
                        over.countDown();
                    }
                });
        pause.play();
    }

    private static void commands(AppPaths paths) {
        var clock = Clock.systemDefaultZone();
        var data = paths.dataFile().toString();
        for (var command : List.of("today", "check")) {
            Commands.run(paths, clock, Gallery::take, command, "--data", data);
        }
        Commands.run(paths, clock, Gallery::take, "remind", "--dry-run", "--data", data);
    }
}
