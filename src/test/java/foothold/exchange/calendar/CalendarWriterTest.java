package foothold.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import foothold.domain.meeting.Slot;
import foothold.exchange.calendar.Appointment.Status;
import foothold.exchange.calendar.Appointment.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What a calendar file says. */
class CalendarWriterTest {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    @Test
    void writesAWholeFile() {
        var slot =
                new Slot(
                        Instant.parse("2026-12-01T14:00:00Z"),
                        ZoneId.of("Europe/Berlin"),
                        20,
                        Slot.Medium.VIDEO,
                        "https://meet.example.org/ann");
        var words = new Words("Talk with Ann Lee", "Analyst; Acme, Berlin\nBring: questions");
        var appointment = new Appointment("0199-42", 3, slot, Status.CONFIRMED, words);
        assertEquals(
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Foothold//Foothold//EN
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                BEGIN:VTIMEZONE
                TZID:Europe/Berlin
                BEGIN:STANDARD
                DTSTART:20151025T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:20160327T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:0199-42
                DTSTAMP:20261125T150000Z
                DTSTART;TZID=Europe/Berlin:20261201T150000
                DTEND;TZID=Europe/Berlin:20261201T152000
                SEQUENCE:3
                STATUS:CONFIRMED
                ORGANIZER:invalid:nomail
                SUMMARY:Talk with Ann Lee
                DESCRIPTION:Analyst\\; Acme\\, Berlin\\nBring: questions
                LOCATION:https://meet.example.org/ann
                URL:https://meet.example.org/ann
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER:-P1D
                DESCRIPTION:Talk with Ann Lee
                END:VALARM
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER:-PT15M
                DESCRIPTION:Talk with Ann Lee
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """,
                new ReadCalendar(CalendarWriter.one(appointment, Appointments.STAMP)).readable());
    }

    @ParameterizedTest
    @CsvSource({
        "TENTATIVE, PUBLISH, TENTATIVE, 2",
        "CONFIRMED, PUBLISH, CONFIRMED, 2",
        "OVER,      PUBLISH, CONFIRMED, 0",
        "CANCELLED, CANCEL,  CANCELLED, 0"
    })
    void saysHowItStands(Status status, String method, String word, int alarms) {
        var file = new ReadCalendar(CalendarWriter.one(standing(status), Appointments.STAMP));
        assertEquals(method, file.calendar().value("METHOD"));
        assertEquals(word, file.events().getFirst().value("STATUS"));
        assertEquals(alarms, file.events().getFirst().all("VALARM").size());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void publishesAnAgendaWhateverIsInIt(Status status) {
        var file =
                new ReadCalendar(CalendarWriter.all(List.of(standing(status)), Appointments.STAMP));
        assertEquals("PUBLISH", file.calendar().value("METHOD"));
    }

    private static Appointment standing(Status status) {
        var usual = Appointments.at("Europe/Berlin", "2026-12-01T15:00");
        return new Appointment("a", 0, usual.slot(), status, usual.words());
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York,  2026-03-07T23:50", // the day before the clocks go forward
        "America/New_York,  2026-03-08T01:50", // over the gap: ends 03:10
        "America/New_York,  2026-03-08T03:00",
        "America/New_York,  2026-10-31T23:50",
        "America/New_York,  2026-11-01T02:00", // after the hour that comes twice
        "Europe/Berlin,     2026-03-29T01:50",
        "Europe/Berlin,     2026-10-25T03:00",
        "Asia/Kathmandu,    2026-12-01T10:15",
        "America/St_Johns,  2026-03-08T03:00",
        "America/St_Johns,  2026-12-01T09:30",
        "Pacific/Apia,      2011-12-29T23:50", // next is the 31st
        "Pacific/Apia,      2026-12-01T09:00",
        "Africa/Casablanca, 2026-02-15T03:30",
        "Africa/Casablanca, 2026-03-22T09:00",
        "Pacific/Chatham,   2026-12-01T09:45",
        "Asia/Kolkata,      1999-12-31T23:50"
    })
    void saysTheLocalTimes(String zone, String local) {
        var appointment = Appointments.at(zone, local);
        var event = event(appointment);
        assertEquals("TZID=" + zone, parameter(event, "DTSTART"));
        assertEquals(LOCAL.format(LocalDateTime.parse(local)), event.value("DTSTART"));
        assertEquals(appointment.slot().start(), moment(event, "DTSTART", zone));
        assertEquals(appointment.slot().end(), moment(event, "DTEND", zone));
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-11-01T05:30:00Z", // 01:30 for the first time
        "America/New_York, 2026-11-01T04:50:00Z", // ends at 01:10 for the first time
        "America/New_York, 2026-11-01T06:30:00Z", // 01:30 for the second time
        "America/New_York, 2026-11-01T05:50:00Z", // begins the first, ends the second time
        "Europe/Berlin,    2026-10-25T01:30:00Z",
        "+05:30,           2026-12-01T10:00:00Z",
        "UTC,              2026-12-01T10:00:00Z",
        "Etc/GMT+5,        2026-12-01T10:00:00Z",
        "UTC+02:00,        2026-12-01T10:00:00Z"
    })
    void saysUniversalTimesWhereALocalOneLeavesADoubt(String zone, Instant start) {
        var file =
                new ReadCalendar(
                        CalendarWriter.one(Appointments.at(zone, start), Appointments.STAMP));
        var event = file.events().getFirst();
        assertNull(parameter(event, "DTSTART"));
        assertEquals(start, universal(event, "DTSTART"));
        assertEquals(start.plusSeconds(20 * 60), universal(event, "DTEND"));
        assertEquals(List.of(), file.calendar().all("VTIMEZONE"));
    }

    @Test
    void explainsEachZoneOnce() {
        var agenda =
                List.of(
                        Appointments.at("Europe/Berlin", "2026-12-01T15:00"),
                        Appointments.at("Asia/Kathmandu", "2026-12-02T15:00"),
                        Appointments.at("Europe/Berlin", "2027-07-01T15:00"));
        var file = new ReadCalendar(CalendarWriter.all(agenda, Appointments.STAMP));
        assertEquals(
                List.of("Asia/Kathmandu", "Europe/Berlin"),
                file.calendar().all("VTIMEZONE").stream().map(each -> each.value("TZID")).toList());
        assertEquals(3, file.events().size());
    }

    @ParameterizedTest
    @CsvSource({
        "https://meet.example.org/a?b=1, true",
        "http://example.org,             true",
        "javascript:alert(1),            false",
        "mailto:ann@example.org,         false",
        "https://bücher.example/ä,       false",
        "https://,                       false",
        "Café Kranzler,                  false"
    })
    void makesALinkOfALink(String place, boolean link) {
        var slot = new Slot(Appointments.STAMP, ZoneId.of("Europe/Berlin"), 20, null, place);
        var event = event(Appointments.of(slot, "Talk"));
        assertEquals(place, event.words("LOCATION"));
        assertEquals(link ? place : null, event.value("URL"));
    }

    @Test
    void neverLeavesTheTitleOut() {
        var slot = new Slot(Appointments.STAMP, ZoneId.of("Europe/Berlin"), 20, null, null);
        var event = event(Appointments.of(slot, "\u0000 "));
        assertEquals("Meeting", event.value("SUMMARY"));
        assertEquals("Meeting", event.all("VALARM").getFirst().value("DESCRIPTION"));
    }

    @Test
    void refusesAnEmptyAgenda() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CalendarWriter.all(List.of(), Appointments.STAMP));
    }

    private static ReadCalendar.Part event(Appointment appointment) {
        return new ReadCalendar(CalendarWriter.one(appointment, Appointments.STAMP))
                .events()
                .getFirst();
    }

    private static String parameter(ReadCalendar.Part event, String name) {
        var start =
                event.lines().stream()
                        .filter(line -> line.startsWith(name))
                        .findFirst()
                        .orElseThrow();
        int semicolon = start.indexOf(';');
        return semicolon < 0 ? null : start.substring(semicolon + 1, start.lastIndexOf(':'));
    }

    private static Instant moment(ReadCalendar.Part event, String name, String zone) {
        return LocalDateTime.parse(event.value(name), LOCAL).atZone(ZoneId.of(zone)).toInstant();
    }

    private static Instant universal(ReadCalendar.Part event, String name) {
        return LocalDateTime.parse(event.value(name).replace("Z", ""), LOCAL)
                .toInstant(ZoneOffset.UTC);
    }
}
