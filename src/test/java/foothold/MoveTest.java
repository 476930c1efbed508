package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.rooms.Opening;
import foothold.storage.Everything;
import foothold.storage.SqliteStore;
import foothold.storage.backup.Backups;
import foothold.testdata.DataFile;
import foothold.ui.FxTest;
import foothold.ui.desktop.Theme;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A file in a synced folder is moved out while the window is open, which goes on with the copy. */
class MoveTest {
    private static final Clock CLOCK = Clock.fixed(DataFile.NOW, DataFile.CHICAGO);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir private Path folder;

    @Test
    void theWindowGoesOnAndSoDoesTheNextStart() throws Exception {
        var dropbox = Files.createDirectory(folder.resolve("Dropbox"));
        var paths = new AppPaths(folder.resolve("usual"), folder.resolve("config"), folder);
        Path old;
        try (var file = new DataFile(dropbox)) {
            file.person("ann", "Ann Lee");
            old = file.store().file();
        }
        var to = folder.resolve("here").resolve("foothold.db");
        var opening = new Opening(old, Settings.initial(DataFile.CHICAGO, "US"), CLOCK, null);
        var app = new App(opening, opening.begin(), paths);
        var moved = new ArrayList<Path>();
        app.onMoved(moved::add);
        var stage = FxTest.call(Stage::new);
        FxTest.run(() -> app.start(stage));
        await("the banner", () -> banner(app).contains("kept by Dropbox"));

        Backups.of(old, CLOCK).copyTo(to);
        var before = Everything.of(to);
        FxTest.run(
                () ->
                        app.move(
                                stage,
                                to,
                                new Theme(Platform.getPreferences().colorSchemeProperty())));

        assertEquals(List.of(to), moved);
        assertFalse(Files.exists(old));
        var retired = dropbox.resolve("data (moved away 2026-11-25).foothold");
        assertEquals(before, Everything.of(retired), "the old file stays, under a clear name");
        assertEquals(to, paths.whereabouts().now(old));
        assertEquals(to, paths.whereabouts().now(paths.dataFile()));
        await("the new place", () -> !banner(app).contains("Dropbox"));
        try (var store = SqliteStore.open(to, Settings.initial(DataFile.CHICAGO, "US"))) {
            assertEquals(1, store.count(Shapes.CONTACT));
            assertTrue(FxTest.call(() -> app.window().root().getScene() != null));
        }
        FxTest.run(stage::hide);
        await("the end", () -> !Files.exists(to.resolveSibling("foothold.db-wal")));
    }

    private static String banner(App app) throws IOException {
        return FxTest.call(() -> String.join(" ", FxTest.texts(app.window().banners())));
    }

    /** Something that comes true sooner or later. */
    @FunctionalInterface
    private interface Sooner {
        boolean isTrue() throws IOException;
    }

    private static void await(String what, Sooner sooner) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!sooner.isTrue()) {
            assertTrue(System.nanoTime() < end, what + " does not come");
            Thread.sleep(50);
        }
    }
}
