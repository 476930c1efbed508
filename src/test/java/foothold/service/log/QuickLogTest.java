package foothold.service.log;

import static foothold.testdata.DataFile.CHICAGO;
import static foothold.testdata.DataFile.NOW;
import static foothold.testdata.DataFile.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.followup.Due;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.service.log.line.LogLine.Reading;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Lines typed on Wednesday 25 November 2026 at 15:00 in Chicago. */
class QuickLogTest {
    @TempDir Path folder;
    private DataFile file;
    private Logbook logbook;
    private QuickLog quickLog;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        file.person("ana", "Ana Ruiz");
        logbook = new Logbook(file.workspace(), file.random());
        quickLog = new QuickLog(file.workspace(), logbook);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void logsWhatALineSays() {
        assertTrue(type("sent request yesterday 14:20 on linkedin: hello"));

        var message = file.only(Shapes.MESSAGE, "ana");
        assertEquals(Kind.REQUEST, message.form().kind());
        assertEquals(Channel.LINKEDIN_MESSAGE, message.form().channel());
        assertEquals(at("2026-11-24T14:20"), message.when().at());
        assertEquals("hello", message.words().body());
    }

    @Test
    void usesTheChannelOfTheLatestMessage() {
        type("sent request 10 nov on linkedin");
        type("they replied 12 nov by email: gladly");

        type("sent reply: thank you");

        assertEquals(Channel.EMAIL, messages().getLast().form().channel());
    }

    @Test
    void guessesWhatAMessageIsFor() {
        type("emailed 2 nov");
        type("emailed 10 nov");
        type("they replied 12 nov: gladly");
        type("emailed 13 nov");
        type("emailed 16 nov");

        assertEquals(
                List.of(Kind.REQUEST, Kind.NUDGE, Kind.REPLY, Kind.REPLY, Kind.OTHER),
                messages().stream().map(each -> each.form().kind()).toList());
    }

    @Test
    void putsADayWithoutATimeBehindWhatHappenedOnIt() {
        type("sent request yesterday 14:20");

        type("they replied yesterday: gladly");

        assertEquals(at("2026-11-24T14:21"), messages().getLast().when().at());
        type("sent thank you mon");
        assertEquals(at("2026-11-23T09:00"), messages().getFirst().when().at());
    }

    @Test
    void aReplyForLaterKeepsItsDay() {
        type("they replied later 12 jan");

        var response = file.only(Shapes.MESSAGE, "ana").words().response();
        assertEquals(Tone.LATER, response.tone());
        assertEquals(LocalDate.of(2027, 1, 12), response.until());
        assertEquals(NOW, file.only(Shapes.MESSAGE, "ana").when().at());
    }

    @Test
    void setsAMeeting() {
        type("meeting thu 15:00 by phone 25 min: +1 312 555 0142");

        var slot = file.only(Shapes.MEETING, "ana").slot();
        assertEquals(at("2026-11-26T15:00"), slot.start());
        assertEquals(25, slot.minutes());
        assertEquals(Slot.Medium.PHONE, slot.medium());
        assertEquals("+1 312 555 0142", slot.place());
        assertEquals(CHICAGO, slot.zone());
    }

    @Test
    void metMarksTheMeetingThatWasSetForThatDay() {
        var set = new Slot(at("2026-11-24T15:00"), CHICAGO, 30, Slot.Medium.PHONE, "555");
        logbook.meetingSet("ana", set);

        type("met tue 3:10pm: frank about pay");

        var meeting = file.only(Shapes.MEETING, "ana");
        assertEquals(Meeting.State.HELD, meeting.course().state());
        assertEquals(at("2026-11-24T15:10"), meeting.slot().start());
        assertEquals(30, meeting.slot().minutes());
        assertEquals("555", meeting.slot().place());
        assertEquals("frank about pay", meeting.notebook().notes());
    }

    @Test
    void metWithoutADayMarksTheMeetingJustOver() {
        logbook.meetingSet(
                "ana", new Slot(at("2026-11-25T14:00"), CHICAGO, 30, Slot.Medium.VIDEO, null));

        type("met");

        assertEquals(Meeting.State.HELD, file.only(Shapes.MEETING, "ana").course().state());
        assertEquals(at("2026-11-25T14:00"), file.only(Shapes.MEETING, "ana").slot().start());
    }

    @Test
    void metThatWasNotInTheBookEndedJustNow() {
        type("met 45 min");

        var slot = file.only(Shapes.MEETING, "ana").slot();
        assertEquals(at("2026-11-25T14:15"), slot.start());
        assertEquals(NOW, slot.end());
    }

    @Test
    void cancelsTheNextMeetingAndSaysWhenThereIsNone() {
        assertFalse(type("cancelled"));
        type("meeting thu 15:00");

        assertTrue(type("cancelled"));

        assertEquals(Meeting.State.CANCELLED, file.only(Shapes.MEETING, "ana").course().state());
        assertFalse(type("no-show"));
    }

    @Test
    void writesNotesAndReminders() {
        type("note: likes trail running");
        type("remind me fri: ask about pay");
        type("plain words are a note too");

        assertEquals(2, file.of(Shapes.NOTE, "ana").size());
        var reminder = file.only(Shapes.REMINDER, "ana");
        assertEquals(Due.on(LocalDate.of(2026, 11, 27)), reminder.due());
        assertEquals("ask about pay", reminder.text());
    }

    @Test
    void aReminderWithATimeIsDueAtThatInstant() {
        type("remind me tomorrow 9:30: call");

        assertEquals(Due.at(at("2026-11-26T09:30")), file.only(Shapes.REMINDER, "ana").due());
    }

    @Test
    void planShowsWhatWouldBeWrittenAndWritesNothing() {
        var entry = assertInstanceOf(Reading.Understood.class, quickLog.line().read("emailed"));

        var plan = quickLog.plan("ana", entry.entry()).orElseThrow();

        assertEquals(NOW, plan.at());
        assertNull(plan.meeting());
        assertTrue(file.of(Shapes.MESSAGE, "ana").isEmpty());
    }

    /** Everything written either way, in the order of its time. */
    private List<Message> messages() {
        return file.of(Shapes.MESSAGE, "ana").stream()
                .sorted(Comparator.comparing(each -> each.when().at()))
                .toList();
    }

    /** Types a line and presses Enter. */
    private boolean type(String line) {
        return switch (quickLog.line().read(line)) {
            case Reading.Understood(var entry) -> quickLog.log("ana", entry);
            case Reading.PlainWords(var note) -> quickLog.log("ana", note);
            case Reading.Nothing _, Reading.Incomplete _, Reading.Beginning _ ->
                    throw new AssertionError("not understood: " + line);
        };
    }
}
