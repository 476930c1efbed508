package foothold;

import foothold.Shots.Sight;
import foothold.domain.Settings;
import foothold.gallery.Chooser;
import foothold.gallery.Sample;
import foothold.gallery.SampleReminders;
import foothold.gallery.albums.Albums;
import foothold.rooms.OpenWork;
import foothold.rooms.Rooms;
import foothold.service.Workspace;
import foothold.storage.SqliteStore;
import foothold.ui.Tasks;
import foothold.ui.desktop.FxDialogs;
import foothold.ui.shell.MainWindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Pictures of every screen over sample data, as seen on one fixed morning. */
final class Gallery implements AutoCloseable {
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
        return Albums.all().stream()
                .map(
                        album ->
                                new Sight(
                                        album.name(),
                                        tasks -> window(tasks, album.fill()),
                                        album.poses()))
                .toList();
    }

    private MainWindow window(Tasks tasks, Consumer<Workspace> fill) {
        var file = folder.resolve("shots-" + ++files + ".db");
        var store = SqliteStore.open(file, Settings.initial(Sample.ZONE, "US"));
        fill.accept(new Workspace(store, Sample.CLOCK));
        var rooms =
                new Rooms(
                        OpenWork.of(store, Sample.CLOCK, Sample.ZONE),
                        tasks,
                        say -> new Chooser(new FxDialogs(() -> null, say, say), folder));
        rooms.remindBy(SampleReminders::new);
        rooms.open();
        return rooms.window();
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
