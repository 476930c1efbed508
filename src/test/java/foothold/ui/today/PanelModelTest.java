package foothold.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Standing.Closure;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Due;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Kind;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.testdata.OpenFile;
import foothold.ui.today.act.PanelModel.Asking;
import foothold.ui.today.act.Subject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** What can be done about the selected row, on Wednesday 25 November 2026 at 09:00. */
class PanelModelTest {
    @TempDir Path folder;
    private Opened today;

    @BeforeEach
    void open() {
        today = new Opened(folder);
        today.file().organization("Acme");
        today.file().contact("Ann", "Acme");
    }

    @AfterEach
    void close() {
        today.close();
    }

    private Subject show(String row) {
        today.model();
        today.select(row);
        return today.panel().subject().get();
    }

    private List<Message> messages(String contact) {
        return today.file().workspace().store().pointing(Shapes.MESSAGE, "contact", contact);
    }

    @Test
    void theNextPersonIsProposedAndWrittenTo() {
        today.file().contact("Bob", "Acme");
        today.file().sent("Ann", Kind.REQUEST, "2026-11-16T09:00");
        var subject = show("TRY_NEXT_PERSON Acme");
        assertEquals("Ann", subject.background().contact().name());
        assertEquals("Bob", subject.draft().to().get().name());
    }

    @Test
    void lettingGoClosesAsNoAnswer() {
        today.file().sent("Ann", Kind.REQUEST, "2026-11-05T09:00");
        today.file().sent("Ann", Kind.NUDGE, "2026-11-16T09:00");
        show("LET_GO Ann");
        today.actions().letGo();
        var ann = today.file().workspace().store().find(Shapes.CONTACT, "Ann").orElseThrow();
        assertEquals(Closure.Reason.NO_ANSWER, ann.standing().closure().reason());
    }

    @Test
    void aDebriefIsSavedOrTheMeetingDidNotHappen() {
        today.file().meeting("Ann", "2026-11-20T09:00", "2026-11-25T08:00");
        var subject = show("DEBRIEF Ann");
        today.actions().debrief();
        assertTrue(today.panel().problem().get().startsWith("Write a line"));
        subject.draft().text().set("Pay is lower than I thought");
        today.actions().debrief();
        assertEquals("Pay is lower than I thought", meeting().notebook().debrief());
        today.file().workspace().undo();
        today.select("DEBRIEF Ann");
        today.actions().didNotHappen(Meeting.State.NO_SHOW);
        assertEquals(Meeting.State.NO_SHOW, meeting().course().state());
    }

    @Test
    void anotherMeetingNeedsADayAndATimeAhead() {
        var fallen = today.file().meeting("Ann", "2026-11-20T09:00", "2026-11-24T14:00");
        var course =
                fallen.course().marked(Meeting.State.CANCELLED, OpenFile.at("2026-11-24T12:00"));
        today.file()
                .workspace()
                .apply(Edit.of("Cancel", Change.update(fallen, fallen.with(course))));
        var subject = show("RESCHEDULE Ann");
        subject.draft().when().set("fri");
        today.actions().setMeeting();
        assertTrue(today.panel().problem().get().startsWith("Say a day and a time"));
        subject.draft().when().set("fri 3pm");
        subject.draft().minutes().set(30);
        today.actions().setMeeting();
        var set =
                today.file().workspace().store().all(Shapes.MEETING).stream()
                        .filter(each -> !each.id().equals(fallen.id()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(OpenFile.at("2026-11-27T15:00"), set.slot().start());
        assertEquals(30, set.slot().minutes());
    }

    private Meeting meeting() {
        return today.file().workspace().store().all(Shapes.MEETING).getFirst();
    }

    @Test
    void snoozingTakesDaysOrWords() {
        today.file().reminder("Ann", Due.at(today.file().now()), "Ring");
        show("REMINDER Ann");
        today.panel().decisions().snoozeUntil("yesterday");
        assertTrue(today.panel().problem().get().startsWith("That is over already"));
        today.panel().decisions().snoozeUntil("soon");
        assertTrue(today.panel().problem().get().startsWith("That is no date"));
        today.panel().decisions().snoozeUntil("mon 9:00");
        assertEquals(List.of(), today.rows());
        assertEquals("Snoozed until Mon 30 Nov 09:00 [Undo]", today.shell().toasts().getLast());
        today.file().setClock("2026-11-30T09:00");
        today.model().refresh();
        assertEquals(List.of("OVERDUE 1: REMINDER Ann"), today.rows());
        today.panel().decisions().snooze(1);
        assertEquals("Snoozed until tomorrow [Undo]", today.shell().toasts().getLast());
        assertEquals(
                "Snooze the reminder “Ring” until Tue 1 Dec",
                today.file().workspace().undoable().orElseThrow());
    }

    @Test
    void dismissingKeepsTheReason() {
        today.file().sent("Ann", Kind.REQUEST, "2026-11-16T09:00");
        show("NUDGE Ann");
        today.panel().asking().set(Asking.DISMISS_REASON);
        today.panel().decisions().dismiss("Met at the fair");
        assertEquals(Asking.NOTHING, today.panel().asking().get());
        assertEquals(
                "Dismiss the nudge to Ann (Met at the fair)",
                today.file().workspace().undoable().orElseThrow());
    }
}
