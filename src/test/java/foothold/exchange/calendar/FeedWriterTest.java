package foothold.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.followup.Due;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Calendars that are read again and again. */
class FeedWriterTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant LATER = Appointments.STAMP.plus(Duration.ofDays(1));

    private static DueDate due(String uid, String title) {
        var day = Due.on(LocalDate.parse("2026-12-24"));
        return new DueDate(uid, day, new Appointment.Words(title, null));
    }

    private static String feed(String earlier, Instant now, Entry... entries) {
        return FeedWriter.feed(List.of(entries), BERLIN, earlier, now);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "with, comma; and \\ backslash",
                "a very long id that has to be folded, since lines of a calendar end after octets",
                "日本語のとても長い識別子日本語のとても長い識別子日本語のとても長い識別子"
            })
    void anEntryKeepsItsDateUntilItChanges(String uid) {
        var first = feed("", Appointments.STAMP, due(uid, "A"), due("other", "B"));
        assertEquals(first, feed(first, LATER, due(uid, "A"), due("other", "B")));
        var second = feed(first, LATER, due(uid, "C"), due("other", "B"));
        assertTrue(second.contains("DTSTAMP:20261125T150000Z"), second);
        assertTrue(second.contains("DTSTAMP:20261126T150000Z"), second);
        assertTrue(second.contains("SEQUENCE:0") && second.contains("SEQUENCE:1"), second);
        assertEquals(second, feed(second, LATER.plusSeconds(9), due(uid, "C"), due("other", "B")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not a calendar",
                "BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\n",
                "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:99999999T999999Z\r\nSEQUENCE:1\r\nEND:VEVENT\r\n",
                "BEGIN:VEVENT\r\nUID:a\r\n"
            })
    void somebodyElsesFileIsNoMemory(String earlier) {
        var text = feed(earlier, LATER, due("a", "A"));
        assertEquals(feed("", LATER, due("a", "A")), text);
    }

    @Test
    void whatAServerKeepsHasNoMethodAndNoOrganizer() {
        var meeting = Appointments.at("Europe/Berlin", "2026-12-01T15:00");
        var version = new Entry.Version(7, LATER);
        var text = FeedWriter.one(meeting, version);
        assertFalse(text.contains("METHOD") || text.contains("ORGANIZER"), text);
        assertTrue(text.contains("SEQUENCE:7\r\n") && text.contains("TZID:Europe/Berlin"), text);
    }

    @Test
    void withoutEntriesTheUsersZoneIsTold() {
        for (var zone : List.of("Europe/Berlin", "UTC", "+05:30")) {
            var text = FeedWriter.feed(List.of(), ZoneId.of(zone), "", LATER);
            assertTrue(text.contains("BEGIN:VTIMEZONE\r\nTZID:" + zone + "\r\n"), text);
            assertFalse(text.contains("VEVENT"), text);
        }
    }
}
