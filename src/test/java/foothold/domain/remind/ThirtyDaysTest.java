package foothold.domain.remind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.remind.Matter.Manner;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Thirty days of a computer that is switched on at random: each thing is told, and never twice. */
class ThirtyDaysTest {
    private static final int MATTERS = 60;
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kolkata");

    private final Map<String, Integer> told = new HashMap<>();
    private final Set<LocalDate> mornings = new HashSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void eachThingIsToldAndNeverTwice(long seed) {
        var random = new Random(seed);
        var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        // Both nights on which clocks change are among the days.
        var first = LocalDate.of(2026, random.nextBoolean() ? 3 : 10, 10);
        var begin = first.atStartOfDay(zone).toInstant();
        var habits = habits(random);
        var matters = matters(random, first, zone);
        var memory = Memory.EMPTY;
        var now = begin;
        while (now.isBefore(begin.plus(Duration.ofDays(30)))) {
            memory = look(matters, memory, habits, new Choice.Moment(now, zone, zone));
            now = now.plus(pause(random));
        }
        // At last somebody looks on three days from morning to night.
        for (int quarter = 0; quarter < 3 * 96; quarter++) {
            now = now.plus(Duration.ofMinutes(15));
            memory = look(matters, memory, habits, new Choice.Moment(now, zone, zone));
        }
        for (var matter : matters) {
            int times = told.getOrDefault(matter.key(), 0);
            if (matter.when().until() == null) {
                assertEquals(1, times, matter.toString());
            } else {
                assertTrue(times <= 1, matter.toString());
            }
        }
    }

    private Memory look(List<Matter> matters, Memory memory, Habits habits, Choice.Moment moment) {
        var choice = Choice.among(matters, memory, habits, moment);
        for (var note : choice.notes()) {
            var local = moment.now().atZone(moment.here());
            assertFalse(habits.quiet().holds(moment.now(), moment.here()), local.toString());
            if (note.summary()) {
                assertTrue(mornings.add(local.toLocalDate()), local.toString());
                assertFalse(local.toLocalTime().isBefore(habits.summaryTime()), local.toString());
            }
            note.matters().forEach(each -> told.merge(each.key(), 1, Integer::sum));
        }
        return choice.memory();
    }

    private static Habits habits(Random random) {
        var quiet = new Quiet(time(random), time(random));
        return new Habits(time(random), random.nextInt(4) == 0 ? Quiet.NEVER : quiet, true);
    }

    private static LocalTime time(Random random) {
        return LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
    }

    /** Every five minutes mostly, then off for hours, and sometimes for a week. */
    private static Duration pause(Random random) {
        return switch (random.nextInt(100)) {
            case 0 -> Duration.ofHours(random.nextInt(24 * 7));
            case 1, 2, 3 -> Duration.ofHours(random.nextInt(16));
            default -> Duration.ofMinutes(5);
        };
    }

    private static List<Matter> matters(Random random, LocalDate first, ZoneId zone) {
        var all = new ArrayList<Matter>();
        for (int i = 0; i < MATTERS; i++) {
            var day = first.plusDays(random.nextInt(30));
            var midnight = day.atStartOfDay(zone).toInstant();
            Instant at = midnight.plus(Duration.ofMinutes(random.nextInt(24 * 60)));
            var before = at.minus(Duration.ofMinutes(random.nextInt(180)));
            all.add(
                    switch (random.nextInt(3)) {
                        case 0 -> matter(i, new Matter.When(midnight, midnight, null), true);
                        case 1 -> matter(i, new Matter.When(before, at, null), false);
                        default ->
                                matter(i, new Matter.When(before, at, at.plusSeconds(1200)), false);
                    });
        }
        return all;
    }

    private static Matter matter(int number, Matter.When when, boolean morning) {
        return Days.matter("m" + number, when, morning ? Manner.MORNING : Manner.AT_ONCE);
    }
}
