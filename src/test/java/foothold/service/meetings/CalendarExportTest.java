package foothold.service.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Reach;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.service.log.Logbook;
import foothold.service.log.Scheduling;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Meetings of a real file as calendar files. */
class CalendarExportTest {
    @TempDir Path folder;

    private DataFile file;
    private Logbook logbook;
    private Meeting set;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        var ann = file.person("ann", "Ann Lee");
        file.change(
                ann,
                ann.with(new Reach(List.of("ann@example.org"), List.of("+1 555 0100"), List.of())));
        logbook = new Logbook(file.workspace(), file.random());
        set = logbook.meetingSet("ann", slot(DataFile.at("2026-12-01T15:00")));
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void theSameMeetingKeepsItsIdAndRaisesItsSequence() throws IOException {
        var scheduling = new Scheduling(file.workspace(), file.random());
        var first = written();
        var moved = scheduling.moved(set, slot(DataFile.at("2026-12-02T15:00")));
        var second = written();
        logbook.cancelled(moved);
        var third = written();
        for (var each : List.of(first, second, third)) {
            assertTrue(each.contains("UID:" + set.id()));
        }
        assertTrue(first.contains("METHOD:PUBLISH") && first.contains("SEQUENCE:0"));
        assertTrue(second.contains("METHOD:PUBLISH") && second.contains("SEQUENCE:1"));
        assertTrue(second.contains("DTSTART;TZID=America/Chicago:20261202T150000"));
        assertTrue(third.contains("METHOD:CANCEL") && third.contains("SEQUENCE:2"));
        assertTrue(third.contains("STATUS:CANCELLED"));
    }

    @Test
    void saysWithWhomAndHowToReachThemButNothingPrivate() throws IOException {
        file.change(set, set.with(new Meeting.Notebook("Ask about pay", "Shy", "Nice", null, 3)));
        var text = written();
        assertTrue(text.contains("SUMMARY:Conversation with Ann Lee"));
        assertTrue(text.contains("DESCRIPTION:+1 555 0100\\nann@example.org"));
        assertFalse(text.contains("pay") || text.contains("Shy") || text.contains("Nice"));
    }

    @Test
    void writesTheWholeAgenda() throws IOException {
        file.person("ben", "Ben Cho");
        var missed = logbook.meetingSet("ben", slot(DataFile.at("2026-11-20T09:00")));
        logbook.noShow(missed);
        var target = folder.resolve("all.ics");
        assertEquals(2, new CalendarExport(file.workspace()).writeAll(target));
        var text = Files.readString(target);
        assertEquals(3, text.split("BEGIN:VEVENT").length);
        assertEquals(2, text.split("BEGIN:VTIMEZONE").length);
        assertEquals(3, text.split("BEGIN:VALARM").length);
        assertTrue(text.indexOf(missed.id()) < text.indexOf(set.id()));
    }

    @Test
    void writesNoEmptyFile() throws IOException {
        file.workspace().undo();
        var target = folder.resolve("none.ics");
        assertEquals(0, new CalendarExport(file.workspace()).writeAll(target));
        assertFalse(Files.exists(target));
    }

    @Test
    void leavesOutWhatNoCalendarCanSay() throws IOException {
        logbook.meetingSet("ann", slot(Instant.parse("1960-12-01T15:00:00Z")));
        assertEquals(1, new CalendarExport(file.workspace()).writeAll(folder.resolve("a.ics")));
    }

    @Test
    void anOlderFileSurvivesWhatCannotBeWritten() throws IOException {
        var target = Files.createDirectories(folder.resolve("full")).resolve("a.ics");
        Files.createDirectories(target.resolve("in the way"));
        var export = new CalendarExport(file.workspace());
        assertThrows(IOException.class, () -> export.writeAll(target));
        try (var left = Files.list(target.getParent())) {
            assertEquals(List.of(target), left.toList());
        }
    }

    private String written() throws IOException {
        var target = folder.resolve("one.ics");
        var planned = new MeetingBook(file.store()).all().getFirst();
        new CalendarExport(file.workspace()).write(planned, target);
        return Files.readString(target);
    }

    private static Slot slot(Instant start) {
        return new Slot(start, DataFile.CHICAGO, 20, Slot.Medium.VIDEO, null);
    }
}
