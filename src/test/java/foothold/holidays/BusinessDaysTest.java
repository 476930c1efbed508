package foothold.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.Settings;
import foothold.domain.followup.WorkCalendar;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Business days counted with real holidays. */
class BusinessDaysTest {
    private static final Path CASES = Path.of("../shared/data/bizdays/add_business_days.tsv");

    @ParameterizedTest
    @CsvSource({
        "US, 2026-11-18, 7, 2026-11-30", // over Thanksgiving
        "US, 2027-12-30, 1, 2028-01-03", // New Year's Day is observed on the last day of the year
        "US, 2028-01-03, -1, 2027-12-30",
        "US, 2028-02-28, 1, 2028-02-29", // a leap day is a day
        "FR, 2026-05-06, 3, 2026-05-12", // over the eighth of May
        "DE-BY, 2026-12-23, 2, 2026-12-28", // Christmas Eve is a business day
        "DE-BY, 2027-01-05, 1, 2027-01-07", // Epiphany
        "DE-BE, 2027-01-05, 1, 2027-01-06", // no Epiphany in Berlin
        "NL, 2026-04-02, 1, 2026-04-03", // Good Friday is a business day
        "NL, 2027-04-26, 3, 2027-04-30", // the King's Birthday
        "GB-ENG, 2027-12-24, 1, 2027-12-29", // both days of Christmas move
    })
    void countsOver(String calendar, LocalDate start, int days, LocalDate expected) {
        assertEquals(expected, calendar(calendar).plus(start, days));
    }

    @Test
    void everyCaseOfTheSharedTableAgrees() throws IOException {
        if (!Files.exists(CASES)) {
            Assumptions.abort("skipped: there is no " + CASES + " beside this clone");
        }
        var lines = Files.readAllLines(CASES);
        var calendars =
                lines.stream()
                        .skip(1)
                        .map(line -> line.split("\t")[0])
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), BusinessDaysTest::calendar));

        var differences = new ArrayList<String>();
        lines.stream().skip(1).forEach(line -> compare(line, calendars, differences));

        assertEquals(200, lines.size() - 1);
        assertEquals(List.of(), differences);
    }

    private static void compare(
            String line, Map<String, WorkCalendar> calendars, List<String> differences) {
        var cells = line.split("\t");
        var start = LocalDate.parse(cells[1]);
        int days = Integer.parseInt(cells[2]);
        var found = calendars.get(cells[0]).plus(start, days);
        if (!found.equals(LocalDate.parse(cells[3]))) {
            differences.add(line + " but found " + found);
        }
    }

    private static WorkCalendar calendar(String code) {
        var source = new PublicHolidays();
        var holidays = new HashMap<LocalDate, String>();
        Stream.iterate(2024, year -> year <= 2029, year -> year + 1)
                .forEach(year -> holidays.putAll(source.holidays(code, year).orElseThrow()));
        return new WorkCalendar(Settings.Calendar.USUAL_WEEKEND, holidays, List.of());
    }
}
