package foothold.service.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import foothold.domain.Entity;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.testdata.DataFile;
import foothold.testdata.Lessons;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a meeting takes with it, what it leaves, and what a confirmation confirms. */
class RemovalTest {
    private static final List<Shape<? extends Entity>> AROUND =
            List.of(
                    Shapes.MEETING,
                    Shapes.LISTED_QUESTION,
                    Shapes.JOTTING,
                    Shapes.REFERRAL,
                    Shapes.PROMISE,
                    Shapes.INSIGHT);

    @TempDir Path folder;
    private DataFile file;
    private Logbook logbook;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        file.person("ana", "Ana Ruiz");
        logbook = new Logbook(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Meeting meeting(String start) {
        var slot = new Slot(DataFile.at(start), DataFile.CHICAGO, 20, Slot.Medium.VIDEO, null);
        return logbook.meetingSet("ana", slot);
    }

    private List<Entity> everything() {
        var all = new ArrayList<Entity>();
        AROUND.forEach(shape -> all.addAll(file.store().all(shape)));
        return all;
    }

    @Test
    void aMeetingTakesItsQuestionsAndLinesAndLeavesWhatCameOfIt() {
        var meeting = meeting("2026-12-01T10:00");
        file.put(Lessons.listedQuestion("q", meeting.id(), null));
        file.put(Lessons.jotting("jotting", meeting.id()));
        file.put(Lessons.referral("r", "ana", meeting.id()));
        file.put(Lessons.promise("p", "ana", meeting.id()));
        file.put(Lessons.insight("i", null, "ana", meeting.id()));
        var before = everything();

        new Entries(file.workspace()).remove(meeting);

        assertEquals("Remove meeting (Ana Ruiz)", file.lastStep());
        assertEquals(0, file.store().count(Shapes.LISTED_QUESTION));
        assertEquals(0, file.store().count(Shapes.JOTTING));
        assertEquals(0, file.store().count(Shapes.MEETING));
        assertEquals(Lessons.referral("r", "ana", null), file.only(Shapes.REFERRAL, "ana"));
        assertEquals(Lessons.promise("p", "ana", null), file.only(Shapes.PROMISE, "ana"));
        assertNull(file.only(Shapes.INSIGHT, "ana").source().meetingId());
        assertNull(file.only(Shapes.INSIGHT, "ana").jottingId());

        file.workspace().undo();
        assertEquals(before, everything());
    }

    @Test
    void aConfirmationSentConfirmsTheNextMeeting() {
        var later = meeting("2026-12-08T10:00");
        var next = meeting("2026-12-01T10:00");
        var form =
                new Message.Form(
                        Message.Kind.CONFIRMATION,
                        Message.Direction.OUTGOING,
                        Message.Channel.EMAIL);

        logbook.sent("ana", form, Message.Words.of("See you then."), DataFile.NOW);

        assertEquals(DataFile.NOW, stored(next).course().confirmedAt());
        assertNull(stored(later).course().confirmedAt());
        file.workspace().undo();
        assertNull(stored(next).course().confirmedAt());
    }

    @Test
    void theyConfirmed() {
        var meeting = meeting("2026-12-01T10:00");
        new FollowThrough(file.workspace()).confirmed(meeting);
        assertEquals("Confirm meeting with Ana Ruiz", file.lastStep());
        assertEquals(DataFile.NOW, stored(meeting).course().confirmedAt());
    }

    private Meeting stored(Meeting meeting) {
        return file.store().find(Shapes.MEETING, meeting.id()).orElseThrow();
    }
}
