package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Shots.Sight;
import foothold.domain.Settings;
import foothold.domain.followup.DayOff;
import foothold.gallery.Pose;
import foothold.holidays.PublicHolidays;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.StoreException;
import foothold.service.Workspace;
import foothold.service.settings.Preferences;
import foothold.storage.SqliteStore;
import foothold.ui.Entry;
import foothold.ui.FakeDialogs;
import foothold.ui.FxTest;
import foothold.ui.SampleScreen;
import foothold.ui.Tasks;
import foothold.ui.settings.HolidayModel;
import foothold.ui.settings.SettingsModel;
import foothold.ui.settings.SettingsScreen;
import foothold.ui.settings.data.DataModels;
import foothold.ui.shell.MainWindow;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/** Pictures are taken of every pose in every look, and show something. */
class ShotsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T13:20:00Z"), ZoneOffset.UTC);

    @TempDir private Path temporary;
    private int files;

    @Test
    void eachPoseIsTakenLightDarkAndNarrow() throws IOException {
        var folder =
                Optional.ofNullable(System.getProperty("foothold.shots"))
                        .map(Path::of)
                        .orElse(temporary);
        FxTest.settle();
        var pictures = new Shots(folder).take(List.of(sight()));
        assertEquals(8 * 3, pictures.size());
        assertEquals("sample-today-light.png", pictures.getFirst().getFileName().toString());
        for (var file : pictures) {
            var picture = ImageIO.read(file.toFile());
            boolean narrow = file.toString().endsWith("narrow.png");
            assertEquals(narrow ? 900 : 1180, picture.getWidth());
            assertEquals(narrow ? 600 : 760, picture.getHeight());
            long colours =
                    IntStream.range(0, picture.getWidth() * picture.getHeight())
                            .map(
                                    i ->
                                            picture.getRGB(
                                                    i % picture.getWidth(), i / picture.getWidth()))
                            .distinct()
                            .count();
            assertTrue(colours > 100, () -> file + " looks empty");
        }
    }

    private Sight sight() {
        return new Sight(
                "sample",
                this::window,
                List.of(
                        Pose.of("today"),
                        Pose.of("settings"),
                        new Pose("settings-below", window -> scroll(window, 1)),
                        new Pose("settings-country", ShotsTest::search),
                        new Pose("toast", window -> window.toastWithUndo("Marked as sent")),
                        new Pose(
                                "failure",
                                window ->
                                        window.failed(
                                                new StoreException(
                                                        StoreException.Kind.UNWRITABLE,
                                                        "There is no room left on the disk.",
                                                        "Nothing was lost. Make room, then repeat"
                                                                + " the step.",
                                                        null))),
                        new Pose("palette", MainWindow::openPalette),
                        new Pose("help", MainWindow::openHelp)));
    }

    private MainWindow window(Tasks tasks) {
        var workspace = new Workspace(store(), CLOCK);
        var window = new MainWindow(tasks, new FakeDialogs(), workspace);
        var settings =
                new SettingsModel(
                        workspace,
                        new Preferences(workspace, new Random(1)),
                        new HolidayModel(new PublicHolidays(), window),
                        window);
        window.open(
                List.of(
                        new SampleScreen("today", Feather.SUN),
                        new SampleScreen("people", Feather.USERS),
                        new SettingsScreen(settings, () -> DataModels.over(workspace, window))));
        window.people(
                _ -> List.of(Entry.person("1", "Maya Lindqvist", "UX · Fjord", () -> {})), _ -> {});
        return window;
    }

    private SqliteStore store() {
        var file = temporary.resolve("shots-" + ++files + ".db");
        var berlin = Settings.initial(ZoneId.of("Europe/Berlin"), "DE-BY");
        var store = SqliteStore.open(file, berlin);
        var monday = new DayOff("1", LocalDate.of(2026, 11, 30), null, null);
        var porto = LocalDate.of(2026, 12, 28);
        var weeks = new DayOff("2", porto, porto.plusDays(11), "Two weeks in Porto");
        var edit = Edit.of("Take days off", Change.create(monday), Change.create(weeks));
        store.apply(edit, CLOCK.instant());
        return store;
    }

    private static void scroll(MainWindow window, double to) {
        ((ScrollPane) window.root().lookup("#settings")).setVvalue(to);
    }

    private static void search(MainWindow window) {
        scroll(window, 0);
        ((Button) window.root().lookup("#settings-country")).fire();
        ((TextField) window.root().lookup("#settings-country-field")).setText("ne");
    }
}
