package foothold.exchange.calendar.received;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import foothold.exchange.UnreadableFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** Invitations of the usual programs, odd ones, and what is none. */
class CalendarReaderTest {
    private static final ZoneId HOME = ZoneId.of("America/Chicago");
    private static final Path SHARED = Path.of("../shared/data/ics");
    private static final Duration SOON = Duration.ofSeconds(1);

    static byte[] resource(String name) throws IOException {
        try (var in = CalendarReaderTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static CalendarFile read(String text) throws UnreadableFile {
        return CalendarReader.read(text.getBytes(StandardCharsets.UTF_8), HOME);
    }

    /** By the thread's own time, since others use the machine as well. */
    private static void soon(Executable reading) throws Throwable {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        reading.execute();
        long took = threads.getCurrentThreadCpuTime() - begun;
        assertTrue(took < SOON.toNanos(), () -> took / 1_000_000 + " ms");
    }

    private static String event(String... lines) {
        return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\n"
                + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private static String slot(Invitation event) {
        var slot = event.timing().slot();
        return "%s %s %d %s %s %s"
                .formatted(
                        slot.start(),
                        slot.zone(),
                        slot.minutes(),
                        slot.medium(),
                        slot.place(),
                        event.timing().told());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "google.ics | 2026-12-01T20:00:00Z America/Chicago 30 VIDEO"
                        + " https://meet.google.com/abc-defg-hij UTC | UX research: a chat"
                        + " | 0 | false | ann.lee@example.org",
                "google-update.ics | 2026-12-02T21:00:00Z America/Chicago 30 VIDEO"
                        + " https://meet.google.com/abc-defg-hij UTC | UX research: a chat"
                        + " | 1 | false | ann.lee@example.org",
                "google-cancel.ics | 2026-12-01T20:00:00Z America/Chicago 30 VIDEO"
                    + " https://meet.google.com/abc-defg-hij UTC | Canceled: UX research: a chat |"
                    + " 2 | true | ann.lee@example.org",
                "outlook.ics | 2026-11-26T14:00:00Z Europe/Berlin 25 VIDEO"
                    + " https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0?context=y ZONED"
                    + " | Gespräch über den Beruf | 0 | false | Mara.Lind@Example.org",
                "apple.ics | 2026-12-03T15:15:00Z America/Chicago 30 IN_PERSON"
                        + " Café Lula, 2537 N Kedzie Blvd, Chicago ZONED | Coffee with Bob Ray"
                        + " | 1 | false | null",
            })
    void theUsualPrograms(
            String file,
            String slot,
            String title,
            int sequence,
            boolean cancelled,
            String organizer)
            throws Exception {
        var event = CalendarReader.read(resource(file), HOME).events().getFirst();
        assertEquals(slot, slot(event));
        assertEquals(title, event.words().summary());
        assertEquals(sequence, event.identity().sequence());
        assertEquals(cancelled, event.identity().cancelled());
        var by = event.guests().organizer();
        assertEquals(organizer, by == null ? "null" : by.address());
    }

    @Test
    void anAppleGuestHasAnAddressBesideTheValue() throws Exception {
        var event = CalendarReader.read(resource("apple.ics"), HOME).events().getFirst();
        assertEquals("bob@example.org", event.guests().attendees().getFirst().address());
        assertEquals("Bob Ray", event.guests().attendees().getFirst().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20261201T150000 | 2026-12-01T21:00:00Z America/Chicago FLOATING",
                "DTSTART:20261201T150000Z | 2026-12-01T15:00:00Z America/Chicago UTC",
                "DTSTART;VALUE=DATE:20261201 | 2026-12-01T15:00:00Z America/Chicago ALL_DAY",
                "DTSTART;TZID=Asia/Kolkata:20261201T150000"
                        + " | 2026-12-01T09:30:00Z Asia/Kolkata ZONED",
                "DTSTART;TZID=India Standard Time:20261201T150000"
                        + " | 2026-12-01T09:30:00Z Asia/Kolkata ZONED",
                "DTSTART;TZID=\"Eastern Standard Time\":20260701T150000"
                        + " | 2026-07-01T19:00:00Z America/New_York ZONED",
                "DTSTART;TZID=/example.org/20210210_1/Europe/Berlin:20261201T150000"
                        + " | 2026-12-01T14:00:00Z Europe/Berlin ZONED",
                "DTSTART;TZID=Mars/Olympus:20261201T150000"
                        + " | 2026-12-01T21:00:00Z America/Chicago UNKNOWN_ZONE",
            })
    void timesAreReadInTheZoneTheySay(String line, String expected) throws UnreadableFile {
        var timing = read(event(line)).events().getFirst().timing();
        var slot = timing.slot();
        assertEquals(expected, slot.start() + " " + slot.zone() + " " + timing.told());
    }

    @ParameterizedTest
    @CsvSource({"20260115T150000,2026-01-15T14:00:00Z", "20260715T150000,2026-07-15T13:00:00Z"})
    void aZoneOfTheFilesOwnGoesByItsRules(String local, String start) throws Exception {
        var outlook = new String(resource("outlook.ics"), StandardCharsets.UTF_8);
        var own =
                outlook.replace("W. Europe Standard Time", "Somewhere")
                        .replaceFirst("20261126T150000", local)
                        .replaceFirst("20261126T152500", local);
        var timing = read(own).events().getFirst().timing();
        assertEquals(start, timing.slot().start().toString());
        assertEquals(Invitation.Told.ZONED, timing.told());
    }

    @ParameterizedTest
    @CsvSource({
        "DTEND:20261201T153000Z,30",
        "DURATION:PT1H30M,90",
        "DURATION:P1W,1440",
        "DTEND:20261201T140000Z,20",
        "DURATION:PT99999999999999999999M,20",
        "X-NOTHING:1,20",
    })
    void itLastsAsLongAsItSays(String line, int minutes) throws UnreadableFile {
        var event = read(event("DTSTART:20261201T150000Z", line)).events().getFirst();
        assertEquals(minutes, event.timing().slot().minutes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOCATION:+49 30 1234567 | PHONE +49 30 1234567",
                "LOCATION:Zoom | VIDEO Zoom",
                "LOCATION:https://example.zoom.us/j/1?pwd=a | VIDEO"
                        + " https://example.zoom.us/j/1?pwd=a",
                "LOCATION:Room 4\\, Main St 1 | IN_PERSON Room 4, Main St 1",
                "SUMMARY:Phone call with Ann | PHONE null",
                "DESCRIPTION:See https://example.org/me | VIDEO null",
                "CONFERENCE;VALUE=URI:https://call.example/1 | VIDEO https://call.example/1",
            })
    void byWhichMeansOneMeets(String line, String expected) throws UnreadableFile {
        var slot =
                read(event("DTSTART:20261201T150000Z", line)).events().getFirst().timing().slot();
        assertEquals(expected, slot.medium() + " " + slot.place());
    }

    @Test
    void whatCannotBeReadIsToldByItsLine() throws UnreadableFile {
        var file =
                read(
                        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n"
                                + "BEGIN:VEVENT\nDTSTART:20269901T000000\nEND:VEVENT\n"
                                + "BEGIN:VEVENT\nDTSTART:20261201T150000Z\nRRULE:FREQ=DAILY\n");
        assertEquals(
                "2 the event does not say when it begins;"
                        + "5 its start, “20269901T000000”, is no time",
                file.skipped().stream()
                        .map(each -> each.line() + " " + each.why())
                        .collect(Collectors.joining(";")));
        assertTrue(file.events().getFirst().timing().repeats());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "BEGIN:VCALENDAR\nEND:VCALENDAR", "", "BEGIN:VCARD\nFN:A"})
    void whatIsNoCalendarIsRefusedInWords(String text) {
        var refused = assertThrows(UnreadableFile.class, () -> read(text));
        assertTrue(refused.getMessage().contains("Nothing was changed."), refused.getMessage());
    }

    @Test
    void hugeAndDeepOnesTakeNoTime() throws Throwable {
        var longest = "SUMMARY:" + "x".repeat(9 << 20);
        var folded = "SUMMARY:a" + "\r\n b".repeat(1 << 20);
        var deep = "BEGIN:X\r\n".repeat(1 << 18);
        for (var line : new String[] {longest, folded, deep, ":".repeat(1 << 20)}) {
            soon(() -> read(event("DTSTART:20261201T150000Z", line)));
        }
        var many = "BEGIN:VEVENT\nDTSTART:20261201T150000Z\nEND:VEVENT\n".repeat(5_000);
        soon(
                () -> {
                    var file = read("BEGIN:VCALENDAR\n" + many);
                    assertEquals(CalendarReader.MOST_EVENTS, file.events().size());
                    assertFalse(file.skipped().isEmpty());
                });
    }

    @Test
    void everyZoneOfWindowsIsOneOfOurs() {
        WindowsZones.table().values().forEach(each -> ZoneId.of(each.toString()));
        assertTrue(WindowsZones.table().size() > 130);
    }

    @Test
    void everyCollectedFileIsReadOrRefusedInUnderASecond() throws Throwable {
        assumeTrue(Files.isDirectory(SHARED), "skipped: " + SHARED + " is not here");
        try (var files = Files.list(SHARED)) {
            for (var file : files.sorted().toList()) {
                var bytes = Files.readAllBytes(file);
                soon(
                        () -> {
                            try {
                                CalendarReader.read(bytes, HOME);
                            } catch (UnreadableFile refused) {
                                assertFalse(refused.getMessage().isBlank());
                            }
                        });
            }
        }
    }
}
