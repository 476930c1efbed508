package foothold.service.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The calendar file other programs read again and again. */
class FeedTest {
    @TempDir private Path folder;
    private DataFile data;
    private Feed feed;
    private Path file;

    @BeforeEach
    void open() {
        data = new DataFile(folder);
        feed = new Feed(data.workspace(), data.agenda());
        file = folder.resolve("feed.ics");
        data.person("ana", "Ana Souza");
    }

    @AfterEach
    void close() {
        data.close();
    }

    private String written() throws IOException {
        assertTrue(feed.write(file).changed());
        return Files.readString(file).replace("\r\n ", "");
    }

    private Meeting talk(String local) {
        return new Meeting(
                "talk",
                "ana",
                new Slot(DataFile.at(local), DataFile.CHICAGO, 20, null, null),
                Meeting.Course.scheduled(DataFile.at("2026-11-24T09:00")),
                new Meeting.Notebook("Secret agenda", "Secret notes", null, null, null));
    }

    @Test
    void itHoldsMeetingsAndWhatIsDue() throws IOException {
        data.put(talk("2026-12-01T10:00"));
        data.put(
                new Reminder(
                        "book",
                        new Reminder.About("ana", null),
                        "Send the article",
                        Due.on(LocalDate.parse("2026-12-04")),
                        new Reminder.Course(DataFile.NOW, null)),
                new Reminder(
                        "call",
                        new Reminder.About("ana", null),
                        "Call",
                        Due.at(DataFile.at("2026-12-05T17:30")),
                        new Reminder.Course(DataFile.NOW, null)));
        var text = written();
        assertTrue(text.contains("X-WR-CALNAME:Foothold\r\n"), text);
        assertTrue(text.contains("REFRESH-INTERVAL;VALUE=DURATION:PT15M\r\n"), text);
        assertTrue(
                text.contains(
                        "UID:talk\r\n"
                                + "DTSTAMP:20261125T210000Z\r\n"
                                + "LAST-MODIFIED:20261125T210000Z\r\n"
                                + "DTSTART;TZID=America/Chicago:20261201T100000\r\n"),
                text);
        assertTrue(text.contains("SUMMARY:Conversation with Ana Souza\r\n"), text);
        assertTrue(text.contains("TRIGGER:-PT15M"), text);
        assertTrue(
                text.contains(
                        "DTSTART;VALUE=DATE:20261204\r\nDTEND;VALUE=DATE:20261205\r\n"
                                + "TRANSP:TRANSPARENT\r\n"),
                text);
        assertTrue(
                text.contains(
                        "DTSTART:20261205T233000Z\r\nDTEND:20261205T234500Z\r\n"
                                + "TRANSP:TRANSPARENT\r\n"),
                text);
        assertTrue(text.contains("SUMMARY:Confirm the meeting: Ana Souza\r\n"), text);
        assertTrue(text.contains("Send the article"), text);
        assertFalse(text.contains("Secret"), text);
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void nothingIsWrittenAsLongAsNothingChanged() throws IOException {
        data.put(talk("2026-12-01T10:00"));
        written();
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        data.pass(Duration.ofMinutes(40));
        data.person("ben", "Ben Okafor");

        assertFalse(feed.write(file).changed());
        assertEquals(Instant.EPOCH, Files.getLastModifiedTime(file).toInstant());
    }

    @Test
    void onlyWhatChangedIsDatedAnew() throws IOException {
        data.put(talk("2026-12-01T10:00"));
        data.put(
                new Reminder(
                        "book",
                        new Reminder.About("ana", null),
                        "Send it",
                        Due.on(LocalDate.parse("2026-12-04")),
                        new Reminder.Course(DataFile.NOW, null)));
        written();
        data.pass(Duration.ofHours(1));
        var before = data.store().find(Shapes.REMINDER, "book").orElseThrow();
        data.change(
                before,
                new Reminder(
                        "book",
                        before.about(),
                        before.text(),
                        Due.on(LocalDate.parse("2026-12-09")),
                        before.course()));
        var text = written();
        assertTrue(text.contains("UID:talk\r\nDTSTAMP:20261125T210000Z"), text);
        assertTrue(
                text.contains(
                        "DTSTAMP:20261125T220000Z\r\nLAST-MODIFIED:20261125T220000Z\r\n"
                                + "DTSTART;VALUE=DATE:20261209"),
                text);
        assertTrue(text.contains("SEQUENCE:1\r\nORGANIZER"), text);
    }

    @Test
    void whatIsCancelledIsLeftOutAndNothingIsAnEmptyCalendar() throws IOException {
        var talk = talk("2026-12-01T10:00");
        data.put(talk);
        written();
        data.change(talk, talk.with(cancelled(talk)));
        var text = written();
        assertFalse(text.contains("UID:talk"), text);
        data.workspace().undo();
        data.workspace().undo();
        var empty = written();
        assertFalse(empty.contains("VEVENT"), empty);
        assertTrue(empty.contains("BEGIN:VTIMEZONE\r\nTZID:America/Chicago"), empty);
    }

    private static Meeting.Course cancelled(Meeting talk) {
        return talk.course().marked(Meeting.State.CANCELLED, DataFile.NOW);
    }

    @Test
    void timeAloneChangesItWhenAMeetingIsOver() throws IOException {
        data.put(talk("2026-12-01T10:00"));
        written();
        data.setClock(DataFile.at("2026-12-01T10:21"));
        var text = written();
        assertTrue(text.contains("SUMMARY:Say thank you: Ana Souza"), text);
        assertTrue(text.contains("SUMMARY:Write the debrief: Ana Souza"), text);
    }

    @Test
    void theChoiceIsKeptBesideTheDataFile() throws IOException {
        var data = folder.resolve("foothold.db");
        assertEquals(new FeedChoice(false, folder.resolve("foothold.ics")), FeedChoice.of(data));
        var chosen = FeedChoice.of(data).with(true).with(folder.resolve("Émile's 日.ics"));
        chosen.keep(data);
        assertEquals(chosen, FeedChoice.of(data));
        Files.writeString(folder.resolve("foothold.db.feed.properties"), "on=true\nfile=\\u0000x");
        assertTrue(FeedChoice.of(data).on());
    }
}
