package foothold.ui.compose.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.service.compose.Correspondence;
import foothold.testdata.OpenFile;
import foothold.ui.compose.Writing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Marking a message as sent, and logging an answer. */
class SendingTest {
    private static final String TEXT = "Hi Maya,\n\nmay I ask you for 20 minutes?\n\nNora";

    @TempDir Path folder;
    private Writing writing;
    private final AtomicInteger done = new AtomicInteger();

    @BeforeEach
    void open() {
        writing = new Writing(folder);
        writing.pad().sending().onDone(done::incrementAndGet);
    }

    @AfterEach
    void close() {
        writing.close();
    }

    @Test
    void theDraftBecomesTheSentMessageAndTheClockStarts() {
        writing.to(Kind.REQUEST).type(TEXT);
        var draft = writing.messages().getFirst();
        writing.pad().sending().when().set("yesterday 16:00");
        assertEquals("Tuesday 24 November 2026, 16:00", writing.pad().sending().reading());
        writing.pad().sending().sent();
        var sent = writing.messages().getFirst();
        assertEquals(draft.sentAt(OpenFile.at("2026-11-24T16:00")), sent);
        assertEquals(List.of("NUDGE"), writing.due());
        assertTrue(writing.pad().blank());
        assertEquals(1, done.get());
        assertEquals(
                List.of("Message to Maya Okafor marked as sent [Undo]"), writing.shell().toasts());
        assertEquals(
                "Mark request to Maya Okafor as sent",
                writing.letters().file().workspace().undoable().orElseThrow());
        writing.letters().file().workspace().undo();
        assertEquals(List.of(draft), writing.messages());
    }

    @Test
    void theLastKeystrokeIsInWhatWasSent() {
        writing.to(Kind.REQUEST);
        writing.pad().letter().fields().body().set(TEXT);
        writing.pad().sending().sent();
        assertEquals(TEXT, writing.messages().getFirst().words().body());
        assertEquals(writing.letters().file().now(), writing.messages().getFirst().when().at());
    }

    @Test
    void aTemplateFilledWithoutGapsCountsAsTheWordsSent() {
        writing.letters().me();
        writing.to(Kind.REQUEST);
        var body = writing.body();
        writing.pad().sending().sent();
        assertEquals(body, writing.messages().getFirst().words().body());
    }

    @Test
    void aTemplateWithGapsIsNotWhatWasSent() {
        writing.to(Kind.REQUEST);
        writing.pad().sending().sent();
        assertNull(writing.messages().getFirst().words().body());
        assertEquals(List.of("NUDGE"), writing.due());
    }

    @Test
    void aTimeToComeOrNoTimeIsNotLogged() {
        writing.to(Kind.REQUEST).type(TEXT);
        var sending = writing.pad().sending();
        sending.when().set("tomorrow");
        sending.sent();
        assertTrue(sending.problem().get().startsWith("That time is still to come"));
        sending.when().set("sometime");
        assertEquals("", sending.problem().get());
        sending.sent();
        assertTrue(sending.problem().get().startsWith("That is no date"));
        assertNull(writing.messages().getFirst().when().at());
        assertEquals(0, done.get());
    }

    @Test
    void aSubjectGoesOnlyWhereThereIsOne() {
        writing.to(Kind.REQUEST).type(TEXT);
        writing.pad().letter().fields().subject().set("A question");
        writing.pad().letter().fields().channel().set(Channel.TEXT);
        writing.pad().sending().sent();
        assertNull(writing.messages().getFirst().words().subject());
    }

    private Message answer() {
        return writing
                .letters()
                .file()
                .workspace()
                .store()
                .pointing(Shapes.MESSAGE, "contact", Correspondence.MAYA)
                .stream()
                .filter(each -> !each.outgoing())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAnswerIsPastedWithItsToneAndDay() {
        writing.letters().file().sent(Correspondence.MAYA, Kind.REQUEST, "2026-11-16T09:00");
        writing.to(Kind.NUDGE);
        var reply = writing.pad().reply();
        reply.open().set(true);
        reply.words().set("Ask me again in January, please.");
        reply.tone().set(Tone.LATER);
        assertTrue(reply.asksForDay());
        reply.until().set("11 january");
        assertEquals("Monday 11 January 2027", reply.reading());
        reply.when().set("yesterday 17:05");
        reply.log();
        assertEquals("Ask me again in January, please.", answer().words().body());
        assertEquals(
                new Message.Response(Tone.LATER, LocalDate.of(2027, 1, 11)),
                answer().words().response());
        assertEquals(OpenFile.at("2026-11-24T17:05"), answer().when().at());
        assertEquals(1, done.get());
        assertEquals(List.of("Answer from Maya Okafor logged [Undo]"), writing.shell().toasts());
    }

    @Test
    void aDayThatCannotBeReadIsNotLogged() {
        writing.to(Kind.NUDGE);
        var reply = writing.pad().reply();
        reply.tone().set(Tone.OUT_OF_OFFICE);
        reply.until().set("soonish");
        reply.log();
        assertTrue(reply.problem().get().startsWith("That is no date"));
        reply.until().set("");
        reply.log();
        assertEquals(new Message.Response(Tone.OUT_OF_OFFICE, null), answer().words().response());
    }

    @Test
    void anAnswerLeavesWhatIsHalfWritten() {
        writing.to(Kind.NUDGE);
        writing.pad().letter().fields().body().set(TEXT);
        writing.pad().reply().words().set("Sorry, no time.");
        writing.pad().reply().tone().set(Tone.DECLINED);
        writing.pad().reply().log();
        assertEquals(TEXT, writing.messages().getFirst().words().body());
        assertEquals(Tone.DECLINED, answer().words().response().tone());
    }
}
