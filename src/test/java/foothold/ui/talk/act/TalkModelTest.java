package foothold.ui.talk.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.meeting.Meeting;
import foothold.domain.question.ListedQuestion.Answer.State;
import foothold.domain.talk.Phase;
import foothold.domain.talk.PhasePlan.Preset;
import foothold.ui.talk.Talking;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Meeting mode without a window. */
class TalkModelTest {
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(3);

    @TempDir private Path folder;
    private Talking talking;
    private TalkModel model;

    private void open(int questions) {
        talking = new Talking(folder, questions);
        model = new TalkModel(talking.services(), talking.shell());
        model.open("m", () -> {});
        assertEquals(List.of(), talking.shell().failures());
    }

    @AfterEach
    void close() {
        talking.close();
    }

    @Test
    void aLineIsOnTheDiskWithinASecondAndOneStepToUndo() {
        open(0);
        var capture = model.capture();
        for (var typed : List.of("#pay 6", "#pay 60", "#pay 60 t", "#pay 60 to 70")) {
            capture.text().set(typed);
            talking.pass(HALF_A_SECOND);
            assertEquals(List.of("PAY: " + typed.substring(5)), talking.lines());
        }
        capture.finish();
        assertEquals("", capture.text().get());
        talking.file().workspace().undo();
        assertEquals(List.of(), talking.lines());
        talking.file().workspace().redo();
        assertEquals(List.of("PAY: 60 to 70"), talking.lines());
    }

    @Test
    void aTagByKeyGoesWithTheLineAndTheNextOneHasNone() {
        open(0);
        model.capture().text().set("ask again in May");
        model.capture().choose(Tag.ADVICE);
        model.capture().finish();
        model.capture().text().set("next");
        model.capture().finish();
        assertEquals(List.of("ADVICE: ask again in May", "null: next"), talking.lines());
    }

    @Test
    void theLatestLineCanBeTakenBackAndEmptied() {
        open(0);
        model.capture().text().set("first");
        model.capture().finish();
        model.capture().recall(model.talk().get().jottings());
        assertEquals("first", model.capture().text().get());
        model.capture().text().set("");
        model.capture().finish();
        assertEquals(List.of(), talking.lines());
    }

    @Test
    void whatUndoTakesAwayLeavesTheField() {
        open(0);
        model.capture().text().set("gone");
        talking.pass(PAUSE);
        talking.file().workspace().undo();
        assertEquals("", model.capture().text().get());
        model.capture().text().set("new");
        model.capture().finish();
        assertEquals(List.of("null: new"), talking.lines());
    }

    @Test
    void askedGoesOnAndAnAnswerCountsAsAsked() {
        open(3);
        assertEquals("q0", model.questions().current().get().id());
        model.questions().answer().set("because");
        model.questions().asked();
        assertEquals("q1", model.questions().current().get().id());
        assertEquals("", model.questions().answer().get());
        model.questions().skip();
        model.questions().answer().set("two");
        talking.pass(PAUSE);
        assertEquals("because", talking.question(0).answer().text());
        assertEquals(State.ASKED, talking.question(0).answer().state());
        assertEquals(State.SKIPPED, talking.question(1).answer().state());
        assertEquals(State.ASKED, talking.question(2).answer().state());
        model.questions().asked();
        assertNull(model.questions().current().get());
        assertTrue(model.isClosing());
    }

    @Test
    void earlierQuestionsCanBeGoneBackTo() {
        open(3);
        model.questions().answer().set("zero");
        model.questions().asked();
        model.questions().step(-1);
        assertEquals("q0", model.questions().current().get().id());
        assertEquals("zero", model.questions().answer().get());
        model.questions().step(-1);
        assertEquals("q2", model.questions().current().get().id());
    }

    @Test
    void theClockGoesOnAndFiveMinutesMoreAreAStepToUndo() {
        open(1);
        assertEquals(Phase.OPENING, model.clock().get().phase());
        talking.pass(Duration.ofMinutes(18));
        assertEquals(Phase.CLOSING, model.clock().get().phase());
        assertTrue(model.isClosing());
        model.extend();
        assertEquals(25, talking.meeting().slot().minutes());
        assertEquals(Phase.QUESTIONS, model.clock().get().phase());
        talking.file().workspace().undo();
        assertEquals(20, talking.meeting().slot().minutes());
        assertEquals(Phase.CLOSING, model.clock().get().phase());
        assertEquals(Preset.SHORT, model.preset());
    }

    @Test
    void shortOfTimeLeavesWhatMattersAndBringsItBack() {
        open(6);
        talking.pass(Duration.ofMinutes(12));
        model.shorten();
        assertEquals(1, model.questions().next().size());
        model.shorten();
        assertEquals(5, model.questions().next().size());
    }

    @Test
    void endedEarlyItWasShorterAndTheDebriefFollows() {
        open(1);
        model.capture().text().set("half a li");
        talking.pass(Duration.ofMinutes(17));
        var ended = new ArrayList<String>();
        model.capture().text().set("half a line");
        model.end(ended::add);
        assertEquals(List.of("m"), ended);
        assertEquals(Meeting.State.HELD, talking.meeting().course().state());
        assertEquals(17, talking.meeting().slot().minutes());
        assertEquals(List.of("null: half a line"), talking.lines());
        assertNull(model.talk().get());
    }

    @Test
    void leavingLosesNothingAndItIsOfferedAgain() {
        open(1);
        assertTrue(talking.services().book().unfinished().isEmpty());
        model.capture().text().set("not finis");
        model.leave();
        assertEquals(List.of("null: not finis"), talking.lines());
        var offered = talking.services().book().unfinished();
        assertEquals("Maya Chen", offered.orElseThrow().contact().name());
        talking.file().pass(Duration.ofHours(13));
        assertFalse(talking.services().book().unfinished().isPresent());
    }
}
