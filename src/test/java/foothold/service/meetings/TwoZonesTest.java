package foothold.service.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import foothold.domain.meeting.Slot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** One moment in two zones, by the offsets of that very day. */
class TwoZonesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T15:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Europe/Berlin | America/New_York | 2026-12-01T15:00 | Tue 1 Dec 15:00–15:20 (Berlin) = 9:00 am (New York)
                    Europe/Berlin | America/New_York | 2026-03-06T15:00 | Fri 6 Mar 15:00–15:20 (Berlin) = 9:00 am (New York)
                    Europe/Berlin | America/New_York | 2026-03-09T15:00 | Mon 9 Mar 15:00–15:20 (Berlin) = 10:00 am (New York)
                    Europe/Berlin | America/New_York | 2026-03-30T15:00 | Mon 30 Mar 15:00–15:20 (Berlin) = 9:00 am (New York)
                    Europe/Berlin | America/New_York | 2026-10-26T15:00 | Mon 26 Oct 15:00–15:20 (Berlin) = 10:00 am (New York)
                    Europe/Berlin | America/New_York | 2026-11-02T15:00 | Mon 2 Nov 15:00–15:20 (Berlin) = 9:00 am (New York)
                    Europe/Berlin | Asia/Kathmandu | 2026-12-01T15:00 | Tue 1 Dec 15:00–15:20 (Berlin) = 7:45 pm (Kathmandu)
                    Europe/Berlin | Asia/Kathmandu | 2026-12-01T20:00 | Tue 1 Dec 20:00–20:20 (Berlin) = Wed 2 Dec 12:45 am (Kathmandu)
                    America/St_Johns | Pacific/Apia | 2026-12-01T09:30 | Tue 1 Dec 09:30–09:50 (St Johns) = Wed 2 Dec 2:00 am (Apia)
                    America/Chicago | Africa/Casablanca | 2027-02-05T09:00 | Fri 5 Feb 2027 09:00–09:20 (Chicago) = 4:00 pm (Casablanca)
                    America/Chicago | Africa/Casablanca | 2027-02-10T09:00 | Wed 10 Feb 2027 09:00–09:20 (Chicago) = 3:00 pm (Casablanca)
                    America/Chicago | America/Chicago | 2026-12-01T12:00 | Tue 1 Dec 12:00–12:20 (Chicago)
                    America/Chicago | | 2026-12-01T12:00 | Tue 1 Dec 12:00–12:20 (Chicago)
                    Europe/London | Europe/Lisbon | 2026-12-01T12:00 | Tue 1 Dec 12:00–12:20 (London) = 12:00 pm (Lisbon)
                    America/New_York | Europe/Paris | 2026-11-01T00:50 | Sun 1 Nov 00:50–01:10 (New York) = 5:50 am (Paris)
                    America/New_York | UTC | 2026-03-08T01:50 | Sun 8 Mar 01:50–03:10 (New York) = 6:50 am (UTC)
                    """)
    void saysBothTimes(String mine, String theirs, String local, String said) {
        var zone = ZoneId.of(mine);
        var start = LocalDateTime.parse(local).atZone(zone).toInstant();
        var zones = new TwoZones(zone, theirs == null ? null : ZoneId.of(theirs));
        assertEquals(said, zones.line(slot(start), NOW));
    }

    @Test
    void listsProposalsEarliestFirst() {
        var berlin = ZoneId.of("Europe/Berlin");
        var zones = new TwoZones(berlin, ZoneId.of("America/New_York"));
        var slots =
                List.of(
                        slot(Instant.parse("2026-12-02T09:00:00Z")),
                        slot(Instant.parse("2026-12-01T14:00:00Z")));
        assertEquals(
                """
                - Tue 1 Dec 15:00–15:20 (Berlin) = 9:00 am (New York)
                - Wed 2 Dec 10:00–10:20 (Berlin) = 4:00 am (New York)\
                """,
                zones.lines(slots, NOW));
    }

    @Test
    void aZoneNobodyKnowsIsNowhereElse() {
        assertFalse(new TwoZones(ZoneId.of("Europe/Berlin"), null).isElsewhere());
    }

    @ParameterizedTest
    @CsvSource({
        "America/Argentina/Buenos_Aires, Buenos Aires",
        "UTC, UTC",
        "+05:30, UTC+05:30",
        "Etc/GMT+5, UTC-05:00"
    })
    void callsAZoneByItsCity(String zone, String city) {
        assertEquals(city, TwoZones.city(ZoneId.of(zone)));
    }

    private static Slot slot(Instant start) {
        return new Slot(start, ZoneId.of("UTC"), 20, Slot.Medium.VIDEO, null);
    }
}
