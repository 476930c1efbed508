package foothold.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.service.agenda.HolidaySource.Choice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

class PublicHolidaysTest {
    private final PublicHolidays source = new PublicHolidays();

    @ParameterizedTest
    @CsvSource({
        "US, 2026-11-26, Thanksgiving",
        "us, 2026-07-03, Independence Day (observed)",
        "US, 2026-09-07, Labor Day",
        "GB-ENG, 2027-12-27, Christmas Day (observed)",
        "GB-ENG, 2027-12-28, Boxing Day (observed)",
        "de-by, 2027-05-27, Corpus Christi",
        "DE-BY-AG, 2028-08-08, Peace Festival",
        "DE, 2026-05-01, Labour Day",
        "NL, 2026-04-27, Kings' Birthday",
        "FR, 2026-07-14, National Day",
    })
    void aHolidayHasItsDayAndItsEnglishName(String calendar, LocalDate day, String name) {
        assertEquals(name, source.holidays(calendar, day.getYear()).orElseThrow().get(day));
    }

    @ParameterizedTest
    @CsvSource({
        "US, 2026-07-04", // observed the day before
        "DE, 2027-05-27", // Corpus Christi belongs to some regions only
        "NL, 2026-04-03", // Good Friday is kept, but no day off
        "CH, 2026-01-02", // only banks close
    })
    void otherDaysAreNoHolidays(String calendar, LocalDate day) {
        assertFalse(source.holidays(calendar, day.getYear()).orElseThrow().containsKey(day));
    }

    @Test
    void aDayBelongsToTheYearItIsObservedIn() {
        var saturday = LocalDate.of(2028, Month.JANUARY, 1);

        var year2027 = source.holidays("US", 2027).orElseThrow();
        var year2028 = source.holidays("US", 2028).orElseThrow();

        assertEquals("New Year's Day (observed)", year2027.get(saturday.minusDays(1)));
        assertEquals("New Year's Day", year2027.get(LocalDate.of(2027, Month.JANUARY, 1)));
        assertEquals(12 - 1, year2027.size());
        assertEquals(9, year2028.size());
        assertTrue(year2028.keySet().stream().allMatch(day -> day.getYear() == 2028));
    }

    @Test
    void namesAreEnglishWhateverTheMachineSpeaks() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            var austria = new TreeMap<>(source.holidays("AT", 2026).orElseThrow());
            assertEquals("National Day", austria.get(LocalDate.of(2026, Month.OCTOBER, 26)));
            assertTrue(source.countries().contains(new Choice("DE", "Germany")));
            assertTrue(source.regions("DE").contains(new Choice("DE-BY", "Bavaria")));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"IL", "KR", "CN", "XX", "DE-XX", "DE-BY-XX", "NYSE", "", "-"})
    void whatNoTableHasIsEmpty(String calendar) {
        assertEquals(Optional.empty(), source.holidays(calendar, 2026));
        assertEquals(List.of(), source.regions(calendar));
    }

    @Test
    void theChooserListsCountriesThenRegions() {
        var countries = source.countries();

        assertTrue(countries.size() > 200, "countries: " + countries.size());
        assertTrue(countries.contains(new Choice("US", "United States")));
        assertTrue(countries.stream().allMatch(choice -> choice.code().length() == 2));
        assertEquals(
                List.of(),
                countries.stream().filter(choice -> choice.name().equals(choice.code())).toList());
        assertEquals(
                countries.stream().map(Choice::name).sorted().toList(),
                countries.stream().map(Choice::name).toList());
        assertTrue(source.regions("de-by").contains(new Choice("DE-BY-AG", "Augsburg")));
        assertEquals(List.of(), source.regions("NL"));
    }

    @Test
    void everyListedCalendarCanBeRead() {
        var uninhabited = Set.of("AQ", "BV", "HM", "IO", "TF", "UM");
        for (var country : source.countries()) {
            var days = source.holidays(country.code(), 2026).orElseThrow();
            assertEquals(uninhabited.contains(country.code()), days.isEmpty(), country.name());
        }
    }

    @Test
    void theEditionIsTheOneTheProgramIsBuiltWith() throws Exception {
        var version = source.edition().substring("jollyday-".length());

        assertTrue(
                Files.readString(Path.of("pom.xml"))
                        .contains("<jollyday.version>" + version + "</jollyday.version>"));
    }
}
