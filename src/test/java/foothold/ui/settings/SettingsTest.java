package foothold.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.service.Workspace;
import foothold.service.settings.Preferences;
import foothold.storage.SqliteStore;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;
import foothold.ui.settings.data.DataModels;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The settings in use: each choice is saved, told, shown again and undone. */
class SettingsTest {
    @TempDir private Path folder;
    private SqliteStore store;
    private Workspace workspace;
    private Preferences preferences;
    private FakeShell shell;
    private Parent view;

    @BeforeEach
    void open() {
        store =
                SqliteStore.open(
                        folder.resolve("test.db"),
                        Settings.initial(ZoneId.of("Europe/Berlin"), "DE"));
        workspace =
                new Workspace(
                        store, Clock.fixed(Instant.parse("2026-11-25T13:20:00Z"), ZoneOffset.UTC));
        preferences = new Preferences(workspace, new Random(7));
        FxTest.run(
                () -> {
                    shell = new FakeShell();
                    var holidays = new HolidayModel(new FakeHolidays(), shell);
                    var model = new SettingsModel(workspace, preferences, holidays, shell);
                    var screen = new SettingsScreen(model, () -> DataModels.over(workspace, shell));
                    view = (Parent) screen.node();
                    FxTest.scene(view, 900, 900);
                    screen.shown();
                    view.applyCss();
                    view.layout();
                });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCountryIsFoundByAFewLettersAndSaysWhatCounts() {
        FxTest.run(
                () -> {
                    var said = find("settings-holidays-meaning", Label.class);
                    assertEquals(
                            "Counting the public holidays of Germany: 2 in 2026. Next: Christmas"
                                    + " Day, Fri 25 Dec.",
                            said.getText());
                    choose("settings-country", "cote", 1);
                    assertEquals("CI", country());
                    assertEquals(
                            "There are no holiday tables for Côte d’Ivoire. Only your weekend and"
                                    + " your days off are no business days.",
                            said.getText());
                    assertEquals(
                            List.of("Change the holidays to Côte d’Ivoire [Undo]"), shell.toasts());
                });
    }

    @Test
    void aRegionIsOfferedWhereThereAreAny() {
        FxTest.run(
                () -> {
                    choose("settings-region", "bav", 1);
                    assertEquals("DE-BY", country());
                    assertEquals(
                            List.of("Change the holidays to Germany, Bavaria [Undo]"),
                            shell.toasts());
                    choose("settings-region", "whole", 1);
                    assertEquals("DE", country());
                    choose("settings-country", "no public", 1);
                    assertEquals(null, country());
                    assertFalse(find("settings-region", Button.class).getParent().isVisible());
                });
    }

    @Test
    void undoShowsTheFormerChoiceAgain() {
        FxTest.run(
                () -> {
                    choose("settings-region", "bav", 1);
                    var said = find("settings-holidays-meaning", Label.class);
                    assertTrue(said.getText().contains("Bavaria"));
                    workspace.undo();
                    assertFalse(said.getText().contains("Bavaria"));
                });
    }

    @Test
    void theWeekendKeepsABusinessDay() {
        FxTest.run(
                () -> {
                    day(DayOfWeek.SUNDAY).fire();
                    day(DayOfWeek.FRIDAY).fire();
                    var weekend = preferences.settings().calendar().weekend();
                    assertEquals(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), weekend);
                    for (var day : List.of(1, 2, 3, 4, 7)) {
                        day(DayOfWeek.of(day)).fire();
                    }
                    assertEquals(6, preferences.settings().calendar().weekend().size());
                    assertFalse(day(DayOfWeek.SUNDAY).isSelected());
                    assertTrue(
                            FxTest.texts(view).contains("A week needs at least one business day."));
                });
    }

    @Test
    void daysOffAreTypedInWordsAndRemoved() {
        FxTest.run(
                () -> {
                    field("from").setText("24 dec");
                    field("to").setText("mon");
                    assertTrue(FxTest.texts(view).contains("Thu 24 Dec to Mon 28 Dec 2026"));
                    field("label").setText("Porto");
                    FxTest.press(field("label"), KeyCode.ENTER);
                    var off = preferences.daysOff().getFirst();
                    assertEquals(LocalDate.of(2026, 12, 28), off.last());
                    assertEquals("Porto", off.label());
                    assertEquals("", field("from").getText());
                    button("Remove Thu 24 Dec to Mon 28 Dec 2026").fire();
                    assertEquals(List.of(), preferences.daysOff());
                    workspace.undo();
                    assertEquals(List.of(off), preferences.daysOff());
                });
    }

    @Test
    void daysOffThatCannotBeReadAreToldBesideTheField() {
        FxTest.run(
                () -> {
                    var add = find("settings-day-off-add", Button.class);
                    add.fire();
                    assertTrue(says("Say first when they begin"));
                    field("from").setText("someday");
                    add.fire();
                    assertTrue(says("“someday” is no date"));
                    field("from").setText("24 dec");
                    field("to").setText("2026-12-01");
                    add.fire();
                    assertTrue(says("These days would end before they begin."));
                    assertEquals(List.of(), preferences.daysOff());
                });
    }

    @Test
    void aPresetSaysWhatItDoesAndWhereOthersDisagree() {
        FxTest.run(
                () -> {
                    assertTrue(says("One nudge, 7 business days after the request."));
                    assertTrue(says("Gentle: 2 nudges: 10, 10 business days after the last try."));
                    var gentle = (RadioButton) FxTest.withText(view, "Gentle").orElseThrow();
                    gentle.fire();
                    assertTrue(says("Never try the next person there by itself."));
                    assertTrue(says("Keep in touch every 2 months."));
                });
    }

    @Test
    void themeAndZoneAreChanged() {
        FxTest.run(
                () -> {
                    find("settings-theme-dark", RadioButton.class).fire();
                    assertEquals(Settings.Theme.DARK, preferences.settings().theme());
                    choose("settings-zone", "kathmandu", 1);
                    assertEquals(ZoneId.of("Asia/Kathmandu"), preferences.settings().zone());
                    assertTrue(says("It is 19:05 there."));
                });
    }

    /**
     * Opens a choice, types, and takes what is selected; there are {@code found} to choose from.
     */
    private void choose(String id, String typed, int found) {
        find(id, Button.class).fire();
        var field = find(id + "-field", TextField.class);
        field.setText(typed);
        assertEquals(found, find(id + "-list", ListView.class).getItems().size());
        FxTest.press(field, KeyCode.ENTER);
    }

    private boolean says(String words) {
        return FxTest.texts(view).stream().anyMatch(text -> text.contains(words));
    }

    private String country() {
        return preferences.settings().calendar().country();
    }

    private ToggleButton day(DayOfWeek day) {
        return find("settings-weekend-" + day.getValue(), ToggleButton.class);
    }

    private TextField field(String name) {
        return find("settings-day-off-" + name, TextField.class);
    }

    private Button button(String accessibleText) {
        return view.lookupAll(".button").stream()
                .filter(node -> accessibleText.equals(node.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return FxTest.find(view, id, type);
    }
}
