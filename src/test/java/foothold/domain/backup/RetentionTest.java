package foothold.domain.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

class RetentionTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Retention RULE = new Retention(ZONE);
    private static final int MOST_OLD = 12 + 10 + 9;

    /** Wednesday 25 November 2026, noon: what was made when, and which of it may go. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing there                | |",
                "a single one, however old    | 2020-01-01T10:00 |",
                "all of two days              | 2026-11-25T11:59 2026-11-25T11:30"
                        + " 2026-11-23T12:00|",
                "the last of a day            | 2026-11-25T10:00 2026-11-23T11:00 2026-11-23T09:00"
                        + " 2026-11-22T08:00 2026-11-22T07:00 | 2026-11-23T09:00 2026-11-22T07:00",
                "a clock that was set back    | 2027-03-01T10:00 2026-11-25T10:00 |",
                "the day is a local one       | 2026-11-25T10:00 2026-11-20T00:30 2026-11-19T23:30"
                        + " |",
            })
    void table(String what, String made, String gone) {
        assertEquals(instants(gone), RULE.expendable(instants(made), at("2026-11-25T12:00")));
    }

    @Test
    void aYearOfDailyBackupsBecomes12Days10WeeksAnd9Months() {
        var made = new ArrayList<Instant>();
        var last = LocalDate.parse("2026-11-25");
        for (var day = last.minusDays(499); !day.isAfter(last); day = day.plusDays(1)) {
            made.add(day.atTime(11, 0).atZone(ZONE).toInstant());
        }
        var kept = kept(made, at("2026-11-25T12:00"));

        var days = kept.reversed().stream().map(each -> each.atZone(ZONE).toLocalDate()).toList();
        assertEquals(
                """
                2026-11-25 2026-11-24
                2026-11-23 2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18
                2026-11-17 2026-11-16 2026-11-15 2026-11-14 2026-11-13 2026-11-12
                2026-11-11 2026-11-08 2026-11-01 2026-10-25 2026-10-18
                2026-10-11 2026-10-04 2026-09-27 2026-09-20 2026-09-13
                2026-09-06 2026-08-31 2026-07-31 2026-06-30 2026-05-31
                2026-04-30 2026-03-31 2026-02-28 2026-01-31
                """
                        .strip()
                        .replaceAll("\\s+", " "),
                days.stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @Tag("promise")
    void over365DaysNothingRecentAndNeverTheNewestGoes(long seed) {
        var random = new Random(seed);
        var now = at("2026-01-01T08:00");
        var kept = new TreeSet<Instant>();
        int made = 0;
        int most = 0;
        for (int day = 0; day < 365; day++) {
            boolean pause = random.nextInt(10) == 0;
            for (int i = random.nextInt(14); i > 0 && !pause; i--) {
                now = now.plus(Duration.ofMinutes(30 + random.nextInt(20)));
                kept.add(now);
                made++;
                var gone = RULE.expendable(kept, now);
                check(kept, gone, now);
                kept.removeAll(gone);
                most = Math.max(most, kept.size());
            }
            now = now.plus(Duration.ofHours(random.nextInt(10) == 0 ? 200 : 12));
        }
        System.out.printf(
                "R6  365 days, seed %d: %d backups made, at most %d kept, newest never deleted:"
                        + " ok%n",
                seed, made, most);
    }

    private static void check(Set<Instant> all, Set<Instant> gone, Instant now) {
        assertTrue(all.containsAll(gone));
        assertFalse(gone.contains(Collections.max(all)), "the newest stays");
        var border = now.minus(Duration.ofDays(2));
        gone.forEach(each -> assertTrue(each.isBefore(border), each + " is not two days old"));
        var left = new TreeSet<>(all);
        left.removeAll(gone);
        assertEquals(Set.of(), RULE.expendable(left, now), "asked again, nothing more goes");
        assertTrue(left.headSet(border).size() <= MOST_OLD, left.size() + " are kept");
        everyOldDayOfTheTierIsHeld(all, left, border);
    }

    /** Of the 12 newest old days there are, each keeps its last backup. */
    private static void everyOldDayOfTheTierIsHeld(
            Set<Instant> all, Set<Instant> left, Instant border) {
        all.stream()
                .filter(each -> each.isBefore(border))
                .collect(
                        Collectors.groupingBy(
                                each -> each.atZone(ZONE).toLocalDate(),
                                java.util.TreeMap::new,
                                Collectors.maxBy(Instant::compareTo)))
                .descendingMap()
                .values()
                .stream()
                .limit(12)
                .forEach(last -> assertTrue(left.contains(last.orElseThrow())));
    }

    private static List<Instant> kept(List<Instant> made, Instant now) {
        var kept = new TreeSet<>(made);
        kept.removeAll(RULE.expendable(made, now));
        return List.copyOf(kept);
    }

    private static Set<Instant> instants(String words) {
        return words == null
                ? Set.of()
                : Arrays.stream(words.strip().split("\\s+"))
                        .map(RetentionTest::at)
                        .collect(Collectors.toSet());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
