package foothold.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What a file says of a zone, read by another hand and compared with Java's own table. */
class ZonePartTest {

    @ParameterizedTest
    @CsvSource({
        "America/New_York,  2026, 1, -1", // the rules, and no list of days
        "Asia/Kathmandu,    2026, 0, 0", // never changes
        "Africa/Casablanca, 2026, 0, 1", // goes by the moon
        "Pacific/Apia,      2011, 0, 1", // jumped over the date line
        "America/New_York,  2006, 0, 1", // the rule was changed in 2007
        "America/New_York,  1991, 0, 1" // one rule all these years, but it does not hold any more
    })
    void usesARuleWhereThereIsOne(String zone, int year, int rules, int lists) {
        var part = written(ZoneId.of(zone), year, year);
        boolean rule = part.inner().stream().anyMatch(each -> each.value("RRULE") != null);
        boolean list = part.inner().stream().anyMatch(each -> !each.values("RDATE").isEmpty());
        assertEquals(rules == 1, rule);
        assertEquals(lists == 1, list);
    }

    @Test
    void agreesWithJavaEverywhereAroundThisYear() {
        for (var id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            var zone = ZoneId.of(id);
            if (!(zone.normalized() instanceof ZoneOffset)) {
                compare(zone, 2025, 2027);
            }
        }
    }

    @Test
    void agreesWithJavaInOtherYears() {
        for (var id : Appointments.ZONES) {
            for (int year : new int[] {1971, 1986, 2000, 2006, 2011, 2018, 2022, 2040}) {
                compare(ZoneId.of(id), year, year + 3);
            }
        }
    }

    /** Compares the offsets on both sides of each change of the clocks, and in between. */
    private static void compare(ZoneId zone, int from, int to) {
        var readBack = new ReadZone(written(zone, from, to));
        for (var moment : moments(zone, from, to)) {
            assertEquals(
                    zone.getRules().getOffset(moment),
                    readBack.offset(moment),
                    () -> zone + " at " + moment);
        }
    }

    private static List<Instant> moments(ZoneId zone, int from, int to) {
        var start = LocalDateTime.of(from, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        var end = LocalDateTime.of(to + 1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        var moments = new ArrayList<Instant>();
        for (var at = start; at.isBefore(end); at = at.plus(17, ChronoUnit.DAYS)) {
            moments.add(at);
        }
        var change = zone.getRules().nextTransition(start);
        while (change != null && change.getInstant().isBefore(end)) {
            moments.add(change.getInstant().minusSeconds(1));
            moments.add(change.getInstant());
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return moments;
    }

    private static ReadCalendar.Part written(ZoneId zone, int from, int to) {
        var lines = new ContentLines();
        new ZonePart(zone, from - 1, to).write(lines);
        var file = new ReadCalendar(lines.text());
        assertEquals(List.of(), file.faults());
        return file.calendar();
    }
}
