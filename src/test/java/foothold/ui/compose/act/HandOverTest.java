package foothold.ui.compose.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Reach;
import foothold.domain.contact.Tie;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Kind;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.compose.Correspondence;
import foothold.service.compose.Errand;
import foothold.ui.compose.Writing;
import foothold.ui.compose.act.HandOver.Way;
import foothold.ui.compose.act.HandOver.Word;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Handing a message over, and what stops it. */
class HandOverTest {
    private static final String GOOD = "Hi Maya,\n\nThank you for your answer.\n\nNora";

    private static final String ASKING =
            "Hi Nia,\n\nCould we talk for 20 minutes, whenever suits you? Thank you.\n\nNora";

    @TempDir Path folder;
    private Writing writing;

    @BeforeEach
    void open() {
        writing = new Writing(folder);
        writing.to(Kind.REPLY);
    }

    @AfterEach
    void close() {
        writing.close();
    }

    private HandOver handOver() {
        return writing.pad().handOver();
    }

    private Word word() {
        return handOver().word().get();
    }

    @Test
    void aGapToBeFilledInStopsItForGood() {
        writing.type("Hi {first name}, thank you.");
        for (var way : Way.values()) {
            handOver().by(way);
            assertTrue(assertInstanceOf(Word.Stopped.class, word()).firm());
            handOver().anyway();
        }
        assertEquals(List.of(), writing.shell().dialogs().opened());
        assertEquals("", writing.shell().dialogs().clipboard());
        assertEquals(List.of(), writing.shell().dialogs().asked());
        writing.type("Hi Maya, thank you.");
        assertInstanceOf(Word.Quiet.class, word());
    }

    @Test
    void anythingElseCanBeOverruled() {
        writing.type("Hi Maya,\n\nDaniel Reyes was here.");
        handOver().by(Way.COPY);
        var stopped = assertInstanceOf(Word.Stopped.class, word());
        assertFalse(stopped.firm());
        assertEquals("", writing.shell().dialogs().clipboard());
        handOver().anyway();
        assertEquals("Hi Maya,\n\nDaniel Reyes was here.", writing.shell().dialogs().clipboard());
        assertEquals(new Word.Handed(Way.COPY), word());
    }

    @Test
    void somebodyElseThereWhoHasTimeToAnswerIsADoubtThatCanBeOverruled() {
        var file = writing.letters().file();
        var maya = writing.letters().maya();
        var colleague = Contact.named("ann", "Ann Lee").with(maya.profile().withName("Ann Lee"));
        file.write(colleague);
        var sent = Message.When.at(file.now().minus(Duration.ofHours(3)));
        var form = new Message.Form(Kind.REQUEST, Message.Direction.OUTGOING, null);
        file.write(new Message("asked", "ann", form, null, sent));
        var fresh = Contact.named("new", "Nia Fox").with(maya.profile().withName("Nia Fox"));
        file.write(fresh);
        writing.pad().write(Errand.write("new", Kind.REQUEST));
        writing.type(ASKING);
        handOver().by(Way.COPY);
        var doubted = assertInstanceOf(Word.Doubted.class, word());
        assertTrue(doubted.why().startsWith("You asked Ann Lee there"), doubted.why());
        assertEquals("", writing.shell().dialogs().clipboard());
        handOver().anyway();
        assertEquals(ASKING, writing.shell().dialogs().clipboard());
    }

    @Test
    void onesOwnManagerIsADoubt() {
        var file = writing.letters().file();
        file.write(
                Contact.named("boss", "Bo Ott")
                        .with(new Tie(Tie.Kind.COLLEAGUE, "same team", 2, true, true)));
        writing.pad().write(Errand.write("boss", Kind.REQUEST));
        writing.type(ASKING.replace("Nia", "Bo"));
        handOver().by(Way.COPY);
        var doubted = assertInstanceOf(Word.Doubted.class, word());
        assertTrue(doubted.why().startsWith("Bo Ott is marked as your manager."), doubted.why());
    }

    @Test
    void theMailProgramGetsAddressSubjectAndText() {
        writing.pad().letter().fields().subject().set("Thursday & more");
        writing.type(GOOD);
        handOver().by(Way.MAIL);
        assertEquals(
                "mailto:maya.okafor@example.org?subject=Thursday%20%26%20more"
                    + "&body=Hi%20Maya%2C%0D%0A%0D%0AThank%20you%20for%20your%20answer.%0D%0A%0D%0ANora",
                writing.shell().dialogs().opened().getFirst().toString());
        assertEquals(new Word.Handed(Way.MAIL), word());
    }

    @Test
    void whatWasHandedOverIsKeptUntilItIsMarked() {
        writing.letters().me();
        writing.to(Kind.CLOSING_THE_LOOP);
        var body = writing.body();
        handOver().by(Way.MAIL);
        assertEquals(body, writing.messages().getLast().words().body());
        assertEquals(List.of("SEND_PLANNED"), writing.due());
    }

    @Test
    void aMessageTooLongForALinkIsOfferedAsAFile() throws IOException {
        var text = "Hi Maya,\n\n" + "Thank you for your long answer. ".repeat(80) + "\n\nNora";
        writing.type(text);
        handOver().by(Way.MAIL);
        assertInstanceOf(Word.TooLong.class, word());
        assertEquals(List.of(), writing.shell().dialogs().opened());
        var file = folder.resolve("draft.eml");
        writing.shell().dialogs().choosing(file);
        handOver().by(Way.FILE);
        assertEquals(List.of("maya-okafor.eml"), writing.shell().dialogs().asked());
        assertTrue(Files.readString(file).startsWith("X-Unsent: 1\r\n"));
        assertEquals(new Word.Handed(Way.FILE), word());
        assertEquals(List.of("Saved draft.eml"), writing.shell().toasts());
    }

    @Test
    void ofSeveralAddressesTheOneChosenIsWrittenTo() {
        var workspace = writing.letters().file().workspace();
        var maya = workspace.store().find(Shapes.CONTACT, Correspondence.MAYA).orElseThrow();
        var mails = List.of("maya@work.example", "maya@home.example");
        var reach = new Reach(mails, List.of(), List.of());
        workspace.apply(Edit.of("Two addresses", Change.update(maya, maya.with(reach))));
        var address = writing.pad().letter().fields().address();
        assertEquals("maya@work.example", address.get());
        address.set("maya@home.example");
        writing.type(GOOD);
        handOver().by(Way.MAIL);
        var link = writing.shell().dialogs().opened().getFirst().toString();
        assertTrue(link.startsWith("mailto:maya@home.example"), link);
        writing.pad().write(Errand.write("Daniel Reyes", Kind.REPLY));
        writing.to(Kind.REPLY);
        assertEquals("maya@work.example", address.get());
    }

    @Test
    void nothingIsSavedWhenNoPlaceIsChosen() {
        writing.type(GOOD);
        handOver().by(Way.FILE);
        assertInstanceOf(Word.Quiet.class, word());
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        writing.type(GOOD);
        writing.shell().dialogs().choosing(folder.resolve("missing/draft.eml"));
        handOver().by(Way.FILE);
        assertEquals(1, writing.shell().failures().size());
        assertInstanceOf(Word.Quiet.class, word());
    }
}
