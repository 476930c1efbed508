package foothold.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import foothold.domain.Settings;
import foothold.domain.Settings.Theme;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.DayOff;
import foothold.service.Workspace;
import foothold.storage.SqliteStore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Each choice is one named edit, which undo takes back. */
class PreferencesTest {
    private static final Settings BEGUN = Settings.initial(ZoneId.of("Europe/Berlin"), "DE");

    @TempDir private Path folder;
    private SqliteStore store;
    private Workspace workspace;
    private Preferences preferences;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("test.db"), BEGUN);
        workspace =
                new Workspace(
                        store, Clock.fixed(Instant.parse("2026-11-25T13:20:00Z"), ZoneOffset.UTC));
        preferences = new Preferences(workspace, new Random(7));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyChoiceIsNamedAndKept() {
        said(
                "Change the holidays to Germany, Bavaria",
                preferences.holidays("DE-BY", "Germany, Bavaria"));
        assertEquals("DE-BY", preferences.settings().calendar().country());
        said("Count no public holidays", preferences.holidays(null, null));
        said(
                "Change the weekend to Friday and Saturday",
                preferences.weekend(Set.of(DayOfWeek.SATURDAY, DayOfWeek.FRIDAY)));
        said("Make every day a business day", preferences.weekend(Set.of()));
        said("Change the theme to dark", preferences.theme(Theme.DARK));
        said("Let the system choose the theme", preferences.theme(Theme.SYSTEM));
        said(
                "Change the time zone to New York (America)",
                preferences.zone(ZoneId.of("America/New_York")));
        var gentle = cadence("Gentle");
        said("Change the cadence to Gentle", preferences.cadence(gentle));
        assertEquals(gentle.id(), preferences.settings().cadenceId());
        assertEquals(Set.of(), preferences.settings().calendar().weekend());
    }

    @Test
    void aChoiceMadeAlreadyIsNoStep() {
        assertEquals(Optional.empty(), preferences.theme(Theme.SYSTEM));
        assertEquals(Optional.empty(), preferences.holidays("DE", "Germany"));
        assertEquals(Optional.empty(), workspace.undoable());
    }

    @Test
    void aWeekWithoutABusinessDayIsRefused() {
        var all = Set.of(DayOfWeek.values());
        assertThrows(IllegalArgumentException.class, () -> preferences.weekend(all));
        assertEquals(BEGUN, preferences.settings());
    }

    @Test
    void undoTakesEachChoiceBack() {
        preferences.holidays("US", "United States");
        preferences.theme(Theme.DARK);
        preferences.takeOff(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 28), "Porto");
        preferences.workAfterAll(preferences.daysOff().getFirst());
        assertEquals(List.of(), preferences.daysOff());
        workspace.undo();
        assertEquals("Porto", preferences.daysOff().getFirst().label());
        workspace.undo();
        assertEquals(List.of(), preferences.daysOff());
        workspace.undo();
        workspace.undo();
        assertEquals(BEGUN, preferences.settings());
    }

    @Test
    void daysOffComeEarliestFirst() {
        var later = LocalDate.of(2027, 3, 1);
        preferences.takeOff(later, later, null);
        var sooner = LocalDate.of(2026, 12, 24);
        preferences.takeOff(sooner, sooner, null);
        assertEquals(
                List.of(sooner, later), preferences.daysOff().stream().map(DayOff::first).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, 2026-12-24, Take Thu 24 Dec 2026 off",
        "2026-12-24, 2026-12-28, Take Thu 24 Dec to Mon 28 Dec 2026 off",
        "2026-12-24, 2027-01-04, Take Thu 24 Dec 2026 to Mon 4 Jan 2027 off"
    })
    void daysOffAreNamedByTheirDays(LocalDate first, LocalDate last, String label) {
        assertEquals(label, preferences.takeOff(first, last, null));
        assertEquals(Optional.of(label), workspace.undoable());
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Berlin (Europe)",
        "America/Argentina/Buenos_Aires, Buenos Aires (America)",
        "UTC, UTC",
        "+05:45, +05:45"
    })
    void zonesAreNamedByTheirCity(ZoneId zone, String name) {
        assertEquals(name, Naming.zone(zone));
    }

    private Cadence cadence(String name) {
        return preferences.cadences().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void said(String expected, Optional<String> label) {
        assertEquals(Optional.of(expected), label);
    }
}
