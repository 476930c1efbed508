package foothold.service.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Stage;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.dates.DayTime;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.service.agenda.Agenda;
import foothold.service.log.Logbook;
import foothold.service.log.QuickLog;
import foothold.service.log.line.LogEntry;
import foothold.service.people.People;
import foothold.service.pipeline.Move.Question;
import foothold.service.pipeline.Move.Refusal;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Whatever is asked when a card is moved, the answer brings it where the rules say. */
class MoverTest {
    private static final String ANN = "Ann Lee";

    @TempDir private Path folder;
    private OpenFile file;
    private Agenda agenda;
    private Mover mover;

    /** From where to where. */
    record Way(Stage from, Stage to) {}

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        agenda = file.agenda();
        var workspace = file.workspace();
        var log = new QuickLog(workspace, new Logbook(workspace, file.random()));
        mover = new Mover(log, new People(workspace, file.random()), agenda);
    }

    @AfterEach
    void close() {
        agenda.close();
        file.close();
    }

    static Stream<Way> ways() {
        return Board.STAGES.stream()
                .flatMap(from -> Board.STAGES.stream().map(to -> new Way(from, to)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void anAnswerLeadsWhereTheCardWasMoved(Way way) {
        tell(way.from());
        assertEquals(way.from(), stage());
        if (Moves.between(way.from(), way.to(), false) instanceof Question question) {
            var before = file.workspace().undoable();
            var reached = mover.move(ANN, answer(question), file.now());
            assertEquals(way.to(), reached.orElseThrow());
            assertEquals(way.to(), stage());
            file.workspace().undo();
            assertEquals(way.from(), stage(), "one step takes it back");
            assertEquals(before, file.workspace().undoable());
        }
    }

    @Test
    void nobodyGoesBackBehindWhatHappened() {
        assertEquals(
                List.of(
                        Refusal.ASKED_ALREADY,
                        Refusal.ASKED_ALREADY,
                        Refusal.ASKED_ALREADY,
                        Refusal.ASKED_ALREADY,
                        Refusal.ASKED_ALREADY),
                Stream.of(
                                Stage.REQUESTED,
                                Stage.IN_CONVERSATION,
                                Stage.SCHEDULED,
                                Stage.MET,
                                Stage.KEEPING_IN_TOUCH)
                        .map(from -> Moves.between(from, Stage.TARGET, false))
                        .toList());
        assertEquals(
                Refusal.NOT_MET_YET, Moves.between(Stage.REQUESTED, Stage.KEEPING_IN_TOUCH, false));
        assertEquals(Refusal.DO_NOT_CONTACT, Moves.between(Stage.CLOSED, Stage.REQUESTED, true));
        assertEquals(Refusal.SAME, Moves.between(Stage.MET, Stage.MET, false));
    }

    @Test
    void aDeclineIsLoggedAsTheirReply() {
        tell(Stage.REQUESTED);
        var at = DayTime.at(LocalDateTime.parse("2026-11-24T10:00"));
        mover.move(ANN, new Answer.Declined(at), file.now());
        var reply =
                file.workspace().store().pointing(Shapes.MESSAGE, "contact", ANN).stream()
                        .filter(message -> !message.outgoing())
                        .findFirst()
                        .orElseThrow();
        assertEquals(Tone.DECLINED, reply.words().response().tone());
        assertEquals(OpenFile.at("2026-11-24T10:00"), reply.when().at());
        assertEquals(Stage.CLOSED, stage());
    }

    @Test
    void whoWasMetAndDeclinesMoreIsClosedByDecision() {
        tell(Stage.KEEPING_IN_TOUCH);
        assertEquals(
                Stage.CLOSED, mover.move(ANN, new Answer.Declined(null), file.now()).orElseThrow());
        file.workspace().undo();
        assertEquals(Stage.KEEPING_IN_TOUCH, stage());
    }

    @Test
    void theBarredAreClosed() {
        tell(Stage.TARGET);
        assertEquals(Stage.CLOSED, mover.move(ANN, new Answer.Barred(), file.now()).orElseThrow());
    }

    @Test
    void nothingIsWrittenWhenThereIsNoMeetingToCallOff() {
        tell(Stage.REQUESTED);
        var before = file.workspace().undoable();
        var off = new Answer.Happened(new LogEntry.CalledOff(Meeting.State.CANCELLED));
        assertTrue(mover.move(ANN, off, file.now()).isEmpty());
        assertEquals(before, file.workspace().undoable());
    }

    private Stage stage() {
        return agenda.look(file.now()).person(ANN).stage();
    }

    private static Answer answer(Question question) {
        var now = new LogEntry.How(20, null);
        return switch (question) {
            case SENT -> sent(Message.Kind.REQUEST);
            case THANKED -> sent(Message.Kind.THANK_YOU);
            case REPLIED ->
                    new Answer.Happened(
                            new LogEntry.Replied(
                                    new Message.Response(Tone.POSITIVE, null), null, null, null));
            case MEETING -> {
                var thursday = DayTime.at(LocalDateTime.parse("2026-12-03T15:00"));
                yield new Answer.Happened(new LogEntry.MeetingSet(thursday, now, null));
            }
            case MET -> new Answer.Happened(new LogEntry.Met(null, now, null));
            case CALLED_OFF -> new Answer.Happened(new LogEntry.CalledOff(Meeting.State.CANCELLED));
            case CLOSE -> new Answer.Closed(Closure.Reason.PAUSED);
            case REOPEN -> new Answer.Reopened();
        };
    }

    private static Answer sent(Message.Kind kind) {
        return new Answer.Happened(new LogEntry.Sent(kind, null, null, null));
    }

    /** Brings Ann to that stage. */
    private void tell(Stage stage) {
        var ann = file.contact(ANN, null);
        new People(file.workspace(), file.random()).target(List.of(ann.id()), true);
        switch (stage) {
            case KNOWN, TARGET -> {}
            case REQUESTED -> file.sent(ANN, Message.Kind.REQUEST, "2026-11-16T09:00");
            case IN_CONVERSATION -> {
                file.sent(ANN, Message.Kind.REQUEST, "2026-11-16T09:00");
                file.replied(ANN, Tone.POSITIVE, "2026-11-17T09:00");
            }
            case SCHEDULED -> {
                file.sent(ANN, Message.Kind.REQUEST, "2026-11-16T09:00");
                file.meeting(ANN, "2026-11-17T09:00", "2026-11-25T08:50");
            }
            case MET -> file.meeting(ANN, "2026-11-17T09:00", "2026-11-24T09:00");
            case KEEPING_IN_TOUCH -> {
                file.meeting(ANN, "2026-11-17T09:00", "2026-11-24T09:00");
                file.sent(ANN, Message.Kind.THANK_YOU, "2026-11-24T12:00");
            }
            case CLOSED -> {
                new People(file.workspace(), file.random())
                        .close(List.of(ANN), Closure.Reason.NO_ANSWER);
                file.pass(Duration.ofHours(1));
            }
        }
    }
}
