package foothold.ui.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Meeting.State;
import foothold.ui.meetings.act.Wording;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** What the agenda holds, and what is done with a meeting. */
class MeetingsModelTest {
    @TempDir Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        desk.person("Ann Lee", "Europe/Berlin");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Meeting stored(String id) {
        return desk.file().store().find(Shapes.MEETING, id).orElseThrow();
    }

    private State state(String id) {
        return stored(id).course().state();
    }

    private String words(String id) {
        var shown = desk.model().shown().get();
        return shown.all().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> Wording.state(each, shown.dates()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sortsIntoParts() {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-12-01T09:00");
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-11-25T14:50"); // under way
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-11-25T14:30");
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-11-10T14:30");
        desk.meeting("Ann Lee", State.HELD, "2026-11-20T09:00");
        desk.meeting("Ann Lee", State.CANCELLED, "2026-12-02T09:00");
        desk.meeting("Ann Lee", State.PROPOSED, "2026-11-30T09:00");
        desk.meeting("Ann Lee", State.PROPOSED, "2026-11-24T09:00");
        assertEquals(
                List.of(
                        "1: m3 UNMARKED",
                        "3: m2 COMING",
                        "m7 COMING",
                        "m1 COMING",
                        "4: m6 PAST",
                        "m8 PAST",
                        "m5 PAST",
                        "m4 PAST"),
                desk.rows());
        assertEquals("Now", words("m2"));
        assertEquals("Over", words("m3"));
        assertEquals("Proposed, not agreed", words("m8"));
    }

    @Test
    void timePassingMovesAMeetingOn() {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-11-25T15:10");
        assertEquals(List.of("1: m1 COMING"), desk.rows());
        desk.file().pass(Duration.ofMinutes(30));
        desk.shell().tasks().elapse(Duration.ofSeconds(20));
        assertEquals(List.of("1: m1 UNMARKED"), desk.rows());
    }

    @Test
    void confirmsAndBack() {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-12-01T09:00");
        desk.model().detail().confirm();
        assertEquals("Confirmed", words("m1"));
        desk.model().detail().confirm();
        assertNull(stored("m1").course().confirmedAt());
        assertEquals(
                List.of("Marked as confirmed [Undo]", "Marked as not confirmed [Undo]"),
                desk.shell().toasts());
    }

    @Test
    void marksWhatBecameOfIt() {
        for (int i = 0; i < 3; i++) {
            desk.meeting("Ann Lee", State.SCHEDULED, "2026-11-25T0" + (7 + i) + ":00");
        }
        desk.model();
        desk.select("m1");
        desk.model().detail().held();
        desk.select("m2");
        desk.model().detail().noShow();
        desk.select("m3");
        desk.model().detail().cancel();
        assertEquals(
                List.of(State.HELD, State.NO_SHOW, State.CANCELLED),
                List.of(state("m1"), state("m2"), state("m3")));
        assertEquals("Cancel meeting with Ann Lee", desk.file().lastStep());
    }

    @Test
    void agreesOnAProposal() {
        desk.meeting("Ann Lee", State.PROPOSED, "2026-12-01T09:00");
        desk.meeting("Ann Lee", State.PROPOSED, "2026-12-02T09:00");
        desk.model();
        desk.select("m2");
        desk.model().detail().agree();
        assertEquals(List.of("1: m2 COMING"), desk.rows());
        assertEquals(State.SCHEDULED, state("m2"));
        assertEquals(
                "Meeting set: Wed 2 Dec 09:00–09:20 (Chicago) = 4:00 pm (Berlin) [Undo]",
                desk.shell().toasts().getLast());
    }

    @Test
    void theNextRowIsChosenWhenOneGoes() {
        desk.meeting("Ann Lee", State.PROPOSED, "2026-12-01T09:00");
        desk.meeting("Ann Lee", State.PROPOSED, "2026-12-02T09:00");
        desk.meeting("Ann Lee", State.PROPOSED, "2026-12-03T09:00");
        desk.model();
        assertEquals("m1", desk.selected());
        desk.select("m2");
        desk.model().detail().withdraw();
        assertEquals("m3", desk.selected());
        desk.file().workspace().undo();
        assertEquals("m3", desk.selected());
        assertEquals(3, desk.rows().size());
    }

    @Test
    void savesOneMeetingAndAll() throws IOException {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-12-01T09:00");
        desk.meeting("Ann Lee", State.HELD, "2026-11-20T09:00");
        desk.model();
        desk.shell().dialogs().choosing(folder.resolve("one")).choosing(folder.resolve("all.ics"));
        desk.model().detail().save();
        desk.model().detail().saveAll();
        desk.model().detail().save(); // not chosen
        assertEquals(1, Files.readString(folder.resolve("one.ics")).split("UID:").length - 1);
        assertEquals(2, Files.readString(folder.resolve("all.ics")).split("UID:").length - 1);
        assertEquals(
                List.of("Ann-Lee-2026-12-01.ics", "meetings.ics", "Ann-Lee-2026-12-01.ics"),
                desk.shell().dialogs().asked());
        assertEquals(List.of("Saved as one.ics", "Saved as all.ics"), desk.shell().toasts());
    }

    @Test
    void tellsWhenAFileCannotBeWritten() {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-12-01T09:00");
        desk.model();
        desk.shell().dialogs().choosing(folder.resolve("nowhere").resolve("a.ics"));
        desk.model().detail().save();
        assertTrue(desk.shell().failures().getFirst() instanceof IOException);
        assertFalse(desk.model().detail().busy().get());
    }

    @Test
    void opensThePersonAndCopiesTheTime() {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-03-09T09:00");
        desk.model().detail().openPerson();
        desk.model().detail().copyTime();
        assertEquals(List.of("Ann Lee"), desk.shell().people());
        assertEquals(
                "Mon 9 Mar 09:00–09:20 (Chicago) = 3:00 pm (Berlin)",
                desk.shell().dialogs().clipboard());
    }

    @Test
    void knowsTheDaysOfAMonth() {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-12-01T23:50");
        desk.meeting("Ann Lee", State.CANCELLED, "2026-12-01T10:00");
        var shown = desk.model().shown().get();
        assertEquals(1, shown.on(LocalDate.of(2026, 12, 1)).size());
        assertEquals(List.of(), shown.on(LocalDate.of(2026, 12, 2)));
        assertEquals(DayOfWeek.SUNDAY, shown.weekBegins());
        assertEquals(LocalDate.of(2026, 12, 1), desk.model().day().get().plusDays(6));
    }

    @Test
    void nothingIsChosenWhereThereIsNothing() {
        desk.model();
        assertEquals("nothing", desk.selected());
        assertEquals(List.of(), desk.rows());
    }
}
