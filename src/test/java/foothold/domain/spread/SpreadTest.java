package foothold.domain.spread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.followup.DayOff;
import foothold.domain.followup.WorkCalendar;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Requests over days: within the quota, on business days, apart at one organization. */
class SpreadTest {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Thursday 26 November 2026 off, and the week from 21 December. */
    private static final WorkCalendar CALENDAR =
            new WorkCalendar(
                    WEEKEND,
                    Map.of(LocalDate.of(2026, 11, 26), "Thanksgiving"),
                    List.of(
                            new DayOff(
                                    "1",
                                    LocalDate.of(2026, 12, 21),
                                    LocalDate.of(2026, 12, 25),
                                    "Away")));

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static List<String> days(
            LocalDate from, int perWeek, List<LocalDate> taken, List<Ask> asks) {
        var quotas = Map.of("", new Quota(perWeek, taken));
        return new Spread(CALENDAR, from, quotas, Map.of())
                .days(asks).values().stream().map(LocalDate::toString).toList();
    }

    private static List<Ask> alone(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> new Ask("c" + index, null, 3, ""))
                .toList();
    }

    private static List<Ask> together(int count, Integer gap) {
        return IntStream.range(0, count)
                .mapToObj(index -> new Ask("c" + index, "acme", gap, ""))
                .toList();
    }

    @Test
    void oneADayWhenTheQuotaIsFive() {
        assertEquals(
                List.of(
                        "2026-11-30",
                        "2026-12-01",
                        "2026-12-02",
                        "2026-12-03",
                        "2026-12-04",
                        "2026-12-07"),
                days(MONDAY, 5, List.of(), alone(6)));
    }

    @Test
    void aSmallQuotaIsSpreadOverTheWeek() {
        assertEquals(
                List.of("2026-11-30", "2026-12-02", "2026-12-07", "2026-12-09"),
                days(MONDAY, 2, List.of(), alone(4)));
    }

    @Test
    void weekendsHolidaysAndDaysOffAreLeftOut() {
        var found = days(LocalDate.of(2026, 11, 25), 10, List.of(), alone(60));
        assertFalse(found.contains("2026-11-26"));
        assertFalse(found.contains("2026-12-21"));
        assertFalse(found.contains("2026-12-24"));
        assertTrue(found.contains("2026-12-28"));
        assertTrue(found.stream().map(LocalDate::parse).allMatch(CALENDAR::isBusinessDay));
    }

    @Test
    void whatIsPlannedAlreadyCountsAgainstTheWeek() {
        var taken = List.of(MONDAY, MONDAY, MONDAY, MONDAY.plusDays(1));
        assertEquals(List.of("2026-12-02", "2026-12-07"), days(MONDAY, 5, taken, alone(2)));
    }

    @Test
    void twoAtOneOrganizationWaitForTheOther() {
        assertEquals(
                List.of("2026-11-30", "2026-12-03", "2026-12-08"),
                days(MONDAY, 10, List.of(), together(3, 3)));
    }

    @Test
    void unlessTheUserSaysSo() {
        assertEquals(
                List.of("2026-11-30", "2026-11-30", "2026-12-01"),
                days(MONDAY, 10, List.of(), together(3, null)));
    }

    @Test
    void somebodyAskedThereAlreadyIsWaitedFor() {
        var quotas = Map.of("", new Quota(5, List.of()));
        var asked = Map.of("acme", List.of(LocalDate.of(2026, 11, 27)));
        var spread = new Spread(CALENDAR, MONDAY, quotas, asked);
        assertEquals(Map.of("c0", LocalDate.of(2026, 12, 2)), spread.days(together(1, 3)));
    }

    @Test
    void aRequestPlannedLaterIsKeptApartToo() {
        var quotas = Map.of("", new Quota(5, List.of()));
        var asked = Map.of("acme", List.of(LocalDate.of(2026, 12, 2)));
        var spread = new Spread(CALENDAR, MONDAY, quotas, asked);
        assertEquals(Map.of("c0", LocalDate.of(2026, 12, 7)), spread.days(together(1, 3)));
    }

    @Test
    void whoeverFindsNoDayInAYearIsLeftOut() {
        var found = days(MONDAY, 1, List.of(), alone(100));
        // 52 weeks, one of them off.
        assertEquals(51, found.size());
    }

    @Test
    void noWeekIsFullerThanItsQuotaAndNoTwoAreTooClose() {
        var random = new Random(3);
        for (int round = 0; round < 60; round++) {
            var quotas = new HashMap<String, Quota>();
            for (var group : List.of("a", "b")) {
                quotas.put(group, new Quota(1 + random.nextInt(12), List.of()));
            }
            var asks = new ArrayList<Ask>();
            for (int index = 0; index < 40; index++) {
                asks.add(
                        new Ask(
                                "c" + index,
                                "o" + random.nextInt(8),
                                3,
                                random.nextBoolean() ? "a" : "b"));
            }
            var from = MONDAY.plusDays(random.nextInt(20));
            check(asks, quotas, new Spread(CALENDAR, from, quotas, Map.of()).days(asks), from);
        }
    }

    private static void check(
            List<Ask> asks,
            Map<String, Quota> quotas,
            Map<String, LocalDate> days,
            LocalDate from) {
        assertEquals(asks.size(), days.size());
        for (var one : asks) {
            var day = days.get(one.contactId());
            assertTrue(!day.isBefore(from) && CALENDAR.isBusinessDay(day));
            var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            long inWeek =
                    asks.stream()
                            .filter(other -> other.group().equals(one.group()))
                            .map(other -> days.get(other.contactId()))
                            .filter(at -> !at.isBefore(monday) && at.isBefore(monday.plusDays(7)))
                            .count();
            assertTrue(inWeek <= quotas.get(one.group()).perWeek());
            for (var other : asks) {
                boolean there = other.organizationId().equals(one.organizationId());
                if (other != one && there && !days.get(other.contactId()).isBefore(day)) {
                    int apart = CALENDAR.between(day, days.get(other.contactId()));
                    assertTrue(apart >= 3, one + " and " + other + " are " + apart + " apart");
                }
            }
        }
    }
}
