package foothold.domain.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What holds for every work calendar, tried on many made-up ones. */
class WorkCalendarPropertiesTest {
    private static final int CALENDARS = 40;
    private static final int DAYS = 60;

    /** A calendar and some days to try it on; {@code seed} makes both again. */
    record Trial(long seed, WorkCalendar calendar, List<LocalDate> days) {
        @Override
        public String toString() {
            return "seed " + seed + ", weekend " + calendar.weekend();
        }
    }

    static Stream<Trial> trials() {
        return IntStream.range(0, CALENDARS).mapToObj(WorkCalendarPropertiesTest::trial);
    }

    @ParameterizedTest
    @MethodSource("trials")
    void theNextBusinessDayIsAfterAndTheLastBefore(Trial trial) {
        for (var day : trial.days()) {
            var next = trial.calendar().plus(day, 1);
            var last = trial.calendar().plus(day, -1);
            assertTrue(next.isAfter(day) && trial.calendar().isBusinessDay(next));
            assertTrue(last.isBefore(day) && trial.calendar().isBusinessDay(last));
            between(day, next).forEach(off -> assertFalse(trial.calendar().isBusinessDay(off)));
            between(last, day).forEach(off -> assertFalse(trial.calendar().isBusinessDay(off)));
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void addingAndTakingAwayReturns(Trial trial) {
        for (var day : trial.days()) {
            var business = trial.calendar().onOrAfter(day);
            for (int n = 0; n <= 25; n += 5) {
                var there = trial.calendar().plus(business, n);
                assertEquals(business, trial.calendar().plus(there, -n));
                assertEquals(n, trial.calendar().between(business, there));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void oneByOneIsAllAtOnce(Trial trial) {
        for (var day : trial.days()) {
            var step = trial.calendar().plus(trial.calendar().plus(day, 3), 4);
            assertEquals(trial.calendar().plus(day, 7), step);
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void aBusinessDayStaysAndNoOtherDoes(Trial trial) {
        for (var day : trial.days()) {
            var reached = trial.calendar().onOrAfter(day);
            assertEquals(trial.calendar().isBusinessDay(day), reached.equals(day));
            assertTrue(trial.calendar().isBusinessDay(reached));
        }
    }

    private static Stream<LocalDate> between(LocalDate first, LocalDate last) {
        return first.plusDays(1).datesUntil(last);
    }

    private static Trial trial(long seed) {
        var random = new Random(seed);
        var start = LocalDate.of(2027, 12, 1);
        var calendar =
                new WorkCalendar(weekend(random), holidays(random, start), off(random, start));
        var days = random.ints(DAYS, -20, 120).mapToObj(offset -> start.plusDays(offset)).toList();
        return new Trial(seed, calendar, days);
    }

    /** None to three days of the week. */
    private static Set<DayOfWeek> weekend(Random random) {
        var weekend = EnumSet.noneOf(DayOfWeek.class);
        random.ints(random.nextInt(4), 1, 8).mapToObj(DayOfWeek::of).forEach(weekend::add);
        return weekend;
    }

    private static Map<LocalDate, String> holidays(Random random, LocalDate start) {
        var holidays = new HashMap<LocalDate, String>();
        random.ints(random.nextInt(12), 0, 200)
                .forEach(offset -> holidays.put(start.plusDays(offset), "Holiday " + offset));
        return holidays;
    }

    private static List<DayOff> off(Random random, LocalDate start) {
        return random.ints(random.nextInt(3), 0, 150)
                .mapToObj(start::plusDays)
                .map(first -> new DayOff("off-" + first, first, first.plusDays(9), "Away"))
                .toList();
    }
}
