package foothold.ui.compose.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Tie;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.compose.Correspondence;
import foothold.service.compose.Errand;
import foothold.testdata.OpenFile;
import foothold.ui.compose.Writing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** One message being written, on Wednesday 25 November 2026 from 09:00 on. */
class PadModelTest {
    private static final String TEXT = "Hi Maya,\n\nmay I ask you for 20 minutes?\n\nNora";

    @TempDir Path folder;
    private Writing writing;

    @BeforeEach
    void open() {
        writing = new Writing(folder);
    }

    @AfterEach
    void close() {
        writing.close();
    }

    private List<String> kept() {
        return writing.messages().stream().map(each -> each.words().body()).toList();
    }

    @Test
    void theTemplateThatFitsLiesThereFilled() {
        writing.letters().me().tie(Tie.Kind.ALUMNI, "both in the Ohio State chess club");
        writing.to(Kind.REQUEST);
        assertTrue(writing.body().startsWith("Hi Maya,"));
        assertTrue(writing.body().contains("both in the Ohio State chess club"));
        assertTrue(writing.body().endsWith("Nora Vance\n+1 614 555 0142"));
        assertEquals(List.of(), writing.findings());
        writing.pause();
        assertEquals(List.of(), writing.messages(), "nothing is kept that nobody typed");
    }

    @Test
    void whatIsTypedIsKeptAsOneStepAndUndone() {
        writing.to(Kind.REQUEST);
        var template = writing.body();
        writing.pad().letter().fields().body().set("Hi Ma");
        writing.shell().tasks().elapse(Duration.ofMillis(500));
        assertEquals(List.of("Hi Ma"), kept());
        assertEquals(List.of("SEND_PLANNED"), writing.due());
        writing.type(TEXT);
        assertEquals(List.of(TEXT), kept());
        assertEquals("request-email-cold", writing.messages().getFirst().words().templateId());
        writing.letters().file().workspace().undo();
        assertEquals(List.of(), writing.messages());
        assertEquals(template, writing.body());
        writing.letters().file().workspace().redo();
        assertEquals(List.of(TEXT), kept());
    }

    @Test
    void emptiedAgainTheDraftGoes() {
        writing.to(Kind.REQUEST).type(TEXT);
        writing.type(" \n");
        assertEquals(List.of(), writing.messages());
        assertEquals(" \n", writing.body());
        writing.type("Hi Maya");
        assertEquals(List.of("Hi Maya"), kept());
    }

    @Test
    void aDraftIsGoneOnWith() {
        writing.to(Kind.REQUEST).type(TEXT);
        writing.pad().write(Errand.write("Daniel Reyes", Kind.REQUEST));
        assertTrue(writing.body().startsWith("Hi Daniel,"));
        writing.to(Kind.REQUEST);
        assertEquals(TEXT, writing.body());
        writing.type(TEXT + "!");
        assertEquals(List.of(TEXT + "!"), kept());
    }

    @Test
    void whatIsTypedLastIsKeptWhenAnotherIsLaidOut() {
        writing.to(Kind.REQUEST);
        writing.pad().letter().fields().body().set(TEXT);
        writing.pad().write(Errand.write("Daniel Reyes", Kind.REQUEST));
        assertEquals(List.of(TEXT), kept());
    }

    @Test
    void aPlanWithoutWordsIsFilledAndStaysWhenEmptied() {
        var form =
                new Message.Form(Kind.REQUEST, Message.Direction.OUTGOING, Channel.LINKEDIN_NOTE);
        var plan =
                new Message(
                        "plan",
                        Correspondence.MAYA,
                        form,
                        null,
                        Message.When.planned(LocalDate.of(2026, 11, 30)));
        writing.letters().file().write(plan);
        writing.pad().write(Errand.goOn(plan));
        assertTrue(writing.body().startsWith("Hi Maya, I am reading up on UX research"));
        writing.type("");
        assertEquals(List.of(plan.id()), writing.messages().stream().map(Message::id).toList());
        assertNull(writing.messages().getFirst().words().body());
    }

    @Test
    void aTemplateThatNobodyTouchedFollowsKindAndChannel() {
        writing.letters().me();
        writing.to(Kind.REQUEST);
        var fields = writing.pad().letter().fields();
        fields.channel().set(Channel.LINKEDIN_NOTE);
        assertTrue(writing.body().length() <= 200);
        fields.kind().set(Kind.CLOSING_THE_LOOP);
        fields.channel().set(Channel.EMAIL);
        assertTrue(writing.body().contains("come to a good end"));
        assertEquals(List.of(), writing.messages());
        writing.type(TEXT);
        fields.channel().set(Channel.LETTER);
        writing.pause();
        assertEquals(TEXT, writing.body());
        assertEquals(Channel.LETTER, writing.messages().getFirst().form().channel());
    }

    @Test
    void wordsReplacedByATemplateComeBackByUndoing() {
        writing.letters().me();
        writing.to(Kind.REQUEST).type(TEXT);
        var sheet = writing.pad().letter().sheet().get();
        var other = sheet.suiting(Kind.REQUEST, Channel.EMAIL).getLast();
        writing.pad().use(other);
        assertTrue(writing.body().startsWith("Hi Maya,\n\nYou asked me to write again"));
        assertEquals(
                List.of("Began anew with “Asking again, as agreed” [Undo]"),
                writing.shell().toasts());
        writing.letters().file().workspace().undo();
        assertEquals(TEXT, writing.body());
        assertEquals(List.of(TEXT), kept());
    }

    @Test
    void theCheckerFollowsEachKeystroke() {
        writing.to(Kind.REQUEST);
        assertEquals(List.of("PLACEHOLDER"), writing.findings());
        writing.pad().letter().fields().body().set("Hi Daniel,\n\nDaniel Reyes sent me.");
        assertEquals("FOREIGN_PERSON", writing.findings().getFirst());
        assertEquals("4/75 words", writing.pad().letter().checks().get().counter());
        assertTrue(writing.pad().letter().checks().get().within());
    }

    @Test
    void whatBecomesKnownElsewhereCountsAtOnce() {
        var text = "Hi Maya,\n\nyour talk on diary studies made me think.\n\nNora";
        writing.to(Kind.REQUEST).type(text);
        assertFalse(writing.findings().contains("TIE"));
        writing.letters().tie(Tie.Kind.GROUP, "the night bus riders' forum");
        assertTrue(writing.findings().contains("TIE"));
        writing.letters().me();
        assertEquals(text, writing.body());
    }

    @Test
    void aGapIsFilledWhenTheNameIsToldElsewhere() {
        writing.to(Kind.REQUEST);
        assertTrue(writing.body().endsWith("{signature}"));
        writing.letters().me();
        assertTrue(writing.body().endsWith("Nora Vance\n+1 614 555 0142"));
    }

    @Test
    void anEditOfTheDraftElsewhereIsShownButNeverOverNewerWords() {
        writing.to(Kind.REQUEST).type(TEXT);
        var before = writing.messages().getFirst();
        var after = before.with(Message.Words.of("Changed elsewhere"));
        var workspace = writing.letters().file().workspace();
        workspace.apply(Edit.of("Change", Change.update(before, after)));
        assertEquals("Changed elsewhere", writing.body());
        writing.pad().letter().fields().body().set("Newer");
        workspace.apply(Edit.of("Change", Change.update(after, before)));
        assertEquals("Newer", writing.body());
        writing.pause();
        assertEquals(List.of("Newer"), kept());
    }

    @Test
    void aPersonWhoIsTakenBackLeavesAnEmptyPad() {
        writing.letters().file().contact("Ines Duarte", null);
        writing.pad().write(Errand.write("Ines Duarte", Kind.REQUEST));
        writing.letters().file().workspace().undo();
        assertTrue(writing.pad().blank());
        writing.pad().letter().fields().body().set("Hi Ines");
        writing.pause();
        assertEquals(List.of(), writing.shell().failures());
    }

    @Test
    void aClearedPadForgetsNothing() {
        writing.to(Kind.REQUEST);
        writing.pad().letter().fields().body().set(TEXT);
        writing.pad().clear();
        assertTrue(writing.pad().blank());
        assertEquals(List.of(TEXT), kept());
        assertEquals(List.of(), writing.findings());
        writing.letters().file().sent("Daniel Reyes", Kind.REQUEST, "2026-11-20T09:00");
        assertEquals(OpenFile.at("2026-11-25T09:00"), writing.letters().file().now());
    }
}
