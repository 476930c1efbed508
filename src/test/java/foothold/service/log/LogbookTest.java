package foothold.service.log;

import static foothold.testdata.DataFile.NOW;
import static foothold.testdata.DataFile.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Standing.Closure;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

class LogbookTest {
    private static final String ANA = "ana";

    @TempDir Path folder;
    private DataFile file;
    private Logbook logbook;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        file.person(ANA, "Ana Ruiz");
        logbook = new Logbook(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void logsARequestAsOneStep() {
        logbook.requestSent(ANA, Channel.LINKEDIN_NOTE, at("2026-11-24T14:20"), "Hello");

        var message = file.only(Shapes.MESSAGE, ANA);
        assertEquals(Kind.REQUEST, message.form().kind());
        assertEquals(Channel.LINKEDIN_NOTE, message.form().channel());
        assertEquals(at("2026-11-24T14:20"), message.when().at());
        assertEquals("Hello", message.words().body());
        assertEquals("Log request to Ana Ruiz", file.lastStep());
        file.workspace().undo();
        assertTrue(file.of(Shapes.MESSAGE, ANA).isEmpty());
    }

    @Test
    void makesThePlannedRequestTheSentOne() {
        file.put(planned("m1", Kind.REQUEST), planned("m2", Kind.NUDGE));

        logbook.requestSent(ANA, Channel.EMAIL, NOW, null);

        assertEquals(2, file.of(Shapes.MESSAGE, ANA).size());
        var sent = file.store().find(Shapes.MESSAGE, "m1").orElseThrow();
        assertEquals(NOW, sent.when().at());
        assertEquals("Planned words", sent.words().body());
        assertEquals(LocalDate.of(2026, 11, 26), sent.when().plannedOn());
    }

    @Test
    void leavesPlansAloneWhenThereAreTwoOfAKind() {
        file.put(planned("m1", Kind.REQUEST), planned("m2", Kind.REQUEST));

        logbook.requestSent(ANA, Channel.EMAIL, NOW, null);

        assertEquals(3, file.of(Shapes.MESSAGE, ANA).size());
        assertNull(file.store().find(Shapes.MESSAGE, "m1").orElseThrow().when().at());
    }

    @Test
    void marksAPlannedMessageAsSent() {
        file.put(planned("m1", Kind.NUDGE));

        logbook.markSent(file.only(Shapes.MESSAGE, ANA), at("2026-11-25T14:00"));

        assertEquals(at("2026-11-25T14:00"), file.only(Shapes.MESSAGE, ANA).when().at());
        assertEquals("Mark nudge to Ana Ruiz as sent", file.lastStep());
    }

    @Test
    void aDeclineFromSomebodyNeverMetClosesThemInTheSameStep() {
        reply(Tone.DECLINED, at("2026-11-24T09:00"));

        var closure = file.contact(ANA).standing().closure();
        assertEquals(new Closure(Closure.Reason.DECLINED, at("2026-11-24T09:00")), closure);
        file.workspace().undo();
        assertNull(file.contact(ANA).standing().closure());
        assertTrue(file.of(Shapes.MESSAGE, ANA).isEmpty());
    }

    @Test
    void aDeclineFromSomebodyMetClosesNothing() {
        logbook.met(ANA, slot(at("2026-11-23T10:00")), null);

        reply(Tone.DECLINED, NOW);

        assertNull(file.contact(ANA).standing().closure());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // reason they are closed for, tone of the reply, whether it came later, still
                // closed
                "NO_ANSWER, POSITIVE,      true,  false",
                "NO_ANSWER, -,             true,  false",
                "NO_ANSWER, -,             false, false",
                "NO_ANSWER, OUT_OF_OFFICE, true,  true",
                "DECLINED,  POSITIVE,      true,  false",
                "DECLINED,  POSITIVE,      false, true",
                "DECLINED,  DECLINED,      true,  true",
                "PAUSED,    LATER,         true,  false",
                "PAUSED,    LATER,         false, true",
            })
    void anAnswerOpensWhatWasClosedBeforeIt(
            Closure.Reason reason, Tone tone, boolean later, boolean closed) {
        close(reason, at("2026-11-20T12:00"));

        reply(tone, later ? at("2026-11-24T09:00") : at("2026-11-19T09:00"));

        assertEquals(closed, file.contact(ANA).standing().closure() != null);
    }

    @Test
    void aNewRequestOpensSomebodyClosedAndArchivedBefore() {
        close(Closure.Reason.NO_ANSWER, at("2026-11-20T12:00"));
        archive(at("2026-11-20T12:00"));

        logbook.requestSent(ANA, Channel.EMAIL, at("2026-11-19T12:00"), null);
        assertNotNull(file.contact(ANA).standing().closure());
        logbook.requestSent(ANA, Channel.EMAIL, NOW, null);

        assertNull(file.contact(ANA).standing().closure());
        assertNull(file.contact(ANA).standing().archivedAt());
    }

    @Test
    void aClosingNoteOpensNothing() {
        close(Closure.Reason.NO_ANSWER, at("2026-11-20T12:00"));
        var form =
                new Message.Form(Kind.CLOSING_THE_LOOP, Message.Direction.OUTGOING, Channel.EMAIL);

        logbook.sent(ANA, form, Message.Words.NONE, NOW);

        assertNotNull(file.contact(ANA).standing().closure());
    }

    @Test
    void setsAMeetingAsOfNow() {
        close(Closure.Reason.PAUSED, at("2026-11-20T12:00"));

        logbook.meetingSet(ANA, slot(at("2026-11-26T15:00")));

        var meeting = file.only(Shapes.MEETING, ANA);
        assertEquals(Meeting.State.SCHEDULED, meeting.course().state());
        assertEquals(NOW, meeting.course().setAt());
        assertNull(file.contact(ANA).standing().closure());
        assertEquals("Set meeting with Ana Ruiz", file.lastStep());
    }

    @Test
    void aMeetingLoggedAfterwardsCountsAsSetAtItsStart() {
        logbook.met(ANA, slot(at("2026-11-24T14:00")), "Kind and frank");

        var course = file.only(Shapes.MEETING, ANA).course();
        assertEquals(Meeting.State.HELD, course.state());
        assertEquals(at("2026-11-24T14:00"), course.setAt());
        assertEquals(NOW, course.markedAt());
        assertEquals("Kind and frank", file.only(Shapes.MEETING, ANA).notebook().notes());
    }

    @Test
    void marksMeetings() {
        var meeting = logbook.meetingSet(ANA, slot(at("2026-11-26T15:00")));
        file.pass(Duration.ofHours(1));

        var cancelled = logbook.cancelled(meeting);
        assertEquals("Cancel meeting with Ana Ruiz", file.lastStep());
        assertEquals(NOW.plus(Duration.ofHours(1)), cancelled.course().markedAt());
        assertEquals(NOW, cancelled.course().setAt());
        file.workspace().undo();
        logbook.noShow(meeting);
        assertEquals(Meeting.State.NO_SHOW, state());
        file.workspace().undo();
        logbook.held(meeting);
        assertEquals(Meeting.State.HELD, state());
    }

    private Meeting.State state() {
        return file.only(Shapes.MEETING, ANA).course().state();
    }

    private void reply(Tone tone, Instant at) {
        var words = new Message.Words(null, "…", new Message.Response(tone, null));
        logbook.replied(ANA, Channel.EMAIL, words, at);
    }

    private void close(Closure.Reason reason, Instant at) {
        var contact = file.contact(ANA);
        var standing = contact.standing().withClosure(new Closure(reason, at));
        file.change(contact, contact.with(standing));
    }

    private void archive(Instant at) {
        var contact = file.contact(ANA);
        file.change(contact, contact.with(contact.standing().withArchivedAt(at)));
    }

    private static Slot slot(Instant start) {
        return new Slot(start, DataFile.CHICAGO, 20, Slot.Medium.VIDEO, null);
    }

    private static Message planned(String id, Kind kind) {
        return new Message(
                id,
                ANA,
                new Message.Form(kind, Message.Direction.OUTGOING, Channel.EMAIL),
                Message.Words.of("Planned words"),
                Message.When.planned(LocalDate.of(2026, 11, 26)));
    }
}
