package foothold.ui.settings.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.service.place.Whereabouts;
import foothold.storage.Everything;
import foothold.testdata.DataFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What the settings say of the place the data file is in. */
class PlaceTest {
    @TempDir private Path folder;
    private FakeShell shell;
    private DataPart part;

    private void open(DataFile file) {
        FxTest.run(
                () -> {
                    shell = new FakeShell();
                    var model = DataModels.over(file.workspace(), shell);
                    part = new DataPart(model);
                    FxTest.scene(part, 680, 700);
                    model.refresh();
                });
    }

    @Test
    void onThisComputerAloneThereIsNothingToSay() {
        try (var file = new DataFile(folder)) {
            open(file);
            assertFalse(FxTest.call(() -> part.lookup("#data-place-part").isManaged()));
        }
    }

    @Test
    void inDropboxItIsSaidAndCanBeMoved() throws IOException {
        var dropbox = Files.createDirectory(folder.resolve("Dropbox"));
        try (var file = new DataFile(dropbox)) {
            file.person("ann", "Ann Lee");
            Files.copy(dropbox.resolve("data.foothold"), dropbox.resolve("data 2.foothold"));
            open(file);
            assertTrue(text("data-place").contains("Dropbox may copy the file"));
            assertTrue(text("data-copies").contains("data 2.foothold"));
            var target = folder.resolve("here").resolve("foothold.db");
            shell.dialogs().choosing(target);
            FxTest.run(() -> FxTest.find(part, "data-move", Button.class).fire());
            assertTrue(text("data-moved").contains("Close Foothold now"), text("data-moved"));
            assertTrue(Files.exists(target));
            assertEquals(0, shell.failures().size());
        }
    }

    /** What the banner is over, and where the program went on. */
    private PlaceBanner banner(DataFile file, Whereabouts places, List<Path> wentOn) {
        return FxTest.call(
                () -> {
                    shell = new FakeShell();
                    var model = DataModels.over(file.workspace(), shell).place();
                    model.in(new Home(places, () -> {}, wentOn::add));
                    var banner = new PlaceBanner(model);
                    FxTest.scene(banner, 900, 300);
                    model.refresh();
                    return banner;
                });
    }

    @Test
    void aBannerSaysSoOnceAndExplains() throws IOException {
        var places = new Whereabouts(folder.resolve("places.properties"));
        var dropbox = Files.createDirectory(folder.resolve("Dropbox"));
        try (var file = new DataFile(dropbox)) {
            Files.copy(dropbox.resolve("data.foothold"), dropbox.resolve("data-LAPTOP.foothold"));
            var banner = banner(file, places, new ArrayList<>());
            var said = FxTest.call(() -> String.join(" ", FxTest.texts(banner)));
            assertTrue(said.contains("kept by Dropbox, too") && said.contains("data-LAPTOP"), said);
            assertFalse(said.contains("one computer at a time"), said);
            fire(banner, "place-banner-why");
            said = FxTest.call(() -> String.join(" ", FxTest.texts(banner)));
            assertTrue(said.contains("one computer at a time"), said);
            fire(banner, "place-banner-folder");
            assertEquals(dropbox.toUri(), shell.dialogs().opened().getFirst());
            fire(banner, "place-banner-well");
            assertFalse(banner.isVisible());
            assertFalse(banner(file, places, new ArrayList<>()).isVisible(), "nor next time");
        }
    }

    @Test
    void onThisComputerAloneThereIsNoBanner() {
        try (var file = new DataFile(folder)) {
            var places = new Whereabouts(folder.resolve("places.properties"));
            var banner = banner(file, places, new ArrayList<>());
            assertFalse(banner.isVisible() || banner.isManaged());
        }
    }

    @Test
    void movingItOutGoesOnWithAWholeCopy() throws IOException {
        var places = new Whereabouts(folder.resolve("places.properties"));
        var wentOn = new ArrayList<Path>();
        var dropbox = Files.createDirectory(folder.resolve("Dropbox"));
        var target = folder.resolve("here").resolve("foothold.db");
        try (var file = new DataFile(dropbox)) {
            file.person("ann", "Ann Lee");
            var banner = banner(file, places, wentOn);
            fire(banner, "place-banner-move");
            assertEquals(List.of(), wentOn, "no place was chosen");
            shell.dialogs().choosing(target);
            fire(banner, "place-banner-move");
            assertEquals(List.of(target), wentOn);
            assertEquals(List.of(), shell.failures());
        }
        assertEquals(Everything.of(dropbox.resolve("data.foothold")), Everything.of(target));
    }

    @Test
    void whatIsWrittenWhileItIsCopiedIsInTheCopyToo() throws IOException {
        var wentOn = new ArrayList<Path>();
        var dropbox = Files.createDirectory(folder.resolve("Dropbox"));
        var target = folder.resolve("foothold.db");
        try (var file = new DataFile(dropbox)) {
            var flushes = new AtomicInteger();
            FxTest.run(
                    () -> {
                        shell = new FakeShell();
                        var model = DataModels.over(file.workspace(), shell).place();
                        // Written after the copy was made, as what was typed last.
                        Runnable flush =
                                () -> {
                                    if (flushes.incrementAndGet() == 2) {
                                        file.person("late", "Late Writer");
                                    }
                                };
                        var places = new Whereabouts(folder.resolve("places.properties"));
                        model.in(new Home(places, flush, wentOn::add));
                        shell.dialogs().choosing(target);
                        model.move();
                    });
        }
        assertEquals(List.of(target), wentOn);
        assertTrue(Everything.of(target).contains("Late Writer"));
    }

    private static void fire(PlaceBanner banner, String id) {
        FxTest.run(() -> FxTest.find(banner, id, Button.class).fire());
    }

    private String text(String id) {
        return FxTest.call(() -> FxTest.find(part, id, Label.class).getText());
    }
}
