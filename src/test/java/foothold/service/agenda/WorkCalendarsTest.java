package foothold.service.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.domain.followup.DayOff;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.storage.SqliteStore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

class WorkCalendarsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final Settings UTOPIA = Settings.initial(ZoneId.of("UTC"), "UT");

    @TempDir private Path folder;
    private Store store;
    private final Tables tables = new Tables();

    /** Every first of May is a holiday in Utopia; remembers what was asked. */
    private static final class Tables implements HolidaySource {
        private final List<String> asked = new ArrayList<>();
        private String edition = "first";

        @Override
        public String edition() {
            return edition;
        }

        @Override
        public Optional<Map<LocalDate, String>> holidays(String calendar, int year) {
            asked.add(calendar + " " + year);
            return calendar.equalsIgnoreCase("UT")
                    ? Optional.of(Map.of(LocalDate.of(year, 5, 1), "May Day"))
                    : Optional.empty();
        }

        @Override
        public List<Choice> countries() {
            return List.of();
        }

        @Override
        public List<Choice> regions(String calendar) {
            return List.of();
        }
    }

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("data.db"), UTOPIA);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theYearsAroundTodayAreKnown() {
        var calendar = calendars().around(TODAY, UTOPIA);

        assertEquals(List.of("UT 2025", "UT 2026", "UT 2027", "UT 2028"), tables.asked);
        for (int year = 2025; year <= 2028; year++) {
            assertEquals(Optional.of("May Day"), calendar.nameOf(LocalDate.of(year, 5, 1)));
        }
        assertEquals(Settings.Calendar.USUAL_WEEKEND, calendar.weekend());
    }

    @Test
    void aYearIsAskedForOnce() {
        calendars().around(TODAY, UTOPIA);
        tables.asked.clear();
        close();
        open();

        var calendar = calendars().around(TODAY.plusYears(1), UTOPIA);

        assertEquals(List.of("UT 2029"), tables.asked);
        assertFalse(calendar.isBusinessDay(LocalDate.of(2028, 5, 1)));
    }

    @Test
    void upperAndLowerCaseAreTheSameCalendar() {
        calendars().around(TODAY, UTOPIA);
        tables.asked.clear();

        calendars().around(TODAY, Settings.initial(UTOPIA.zone(), "ut"));

        assertEquals(List.of(), tables.asked);
    }

    @Test
    void anUnknownCalendarIsAskedForOnceAndHasOnlyWeekends() {
        var nowhere = Settings.initial(UTOPIA.zone(), "XX");
        calendars().around(TODAY, nowhere);
        tables.asked.clear();

        var calendar = calendars().around(TODAY, nowhere);

        assertEquals(List.of(), tables.asked);
        assertEquals(Map.of(), calendar.holidays());
    }

    @Test
    void withoutACountryNothingIsAsked() {
        var calendar = calendars().around(TODAY, Settings.initial(UTOPIA.zone(), null));

        assertEquals(List.of(), tables.asked);
        assertEquals(Map.of(), calendar.holidays());
    }

    @Test
    void anotherEditionOfTheTablesIsAskedAnew() {
        calendars().around(TODAY, UTOPIA);
        tables.asked.clear();
        tables.edition = "second";

        calendars().around(TODAY, UTOPIA);

        assertEquals(4, tables.asked.size());
    }

    @Test
    void oldFactsReachBackButNotForEver() {
        var calendar = calendars().since(LocalDate.of(2020, 3, 1), TODAY, UTOPIA);
        assertEquals(
                IntStream.rangeClosed(2020, 2028).mapToObj(year -> "UT " + year).toList(),
                tables.asked);
        assertFalse(calendar.isBusinessDay(LocalDate.of(2020, 5, 1)));
        tables.asked.clear();

        calendars().since(LocalDate.of(3, 1, 1), TODAY, UTOPIA);

        assertEquals("UT 1996", tables.asked.getFirst());
    }

    @Test
    void theUsersOwnDaysOffCount() {
        var week = new DayOff("off", TODAY, TODAY.plusDays(6), "Porto");
        store.apply(Edit.of("Take days off", Change.create(week)), Instant.EPOCH);

        var calendar = calendars().around(TODAY, UTOPIA);

        assertTrue(calendar.isBusinessDay(TODAY.minusDays(1)));
        assertEquals(Optional.of("Porto"), calendar.nameOf(TODAY));
        assertEquals(TODAY.plusDays(7), calendar.onOrAfter(TODAY));
    }

    private WorkCalendars calendars() {
        return new WorkCalendars(store, tables);
    }
}
