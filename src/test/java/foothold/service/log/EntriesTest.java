package foothold.service.log;

import static foothold.testdata.DataFile.NOW;
import static foothold.testdata.DataFile.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Note;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Tone;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class EntriesTest {
    @TempDir Path folder;
    private DataFile file;
    private Logbook logbook;
    private Entries entries;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        file.person("ana", "Ana Ruiz");
        logbook = new Logbook(file.workspace(), file.random());
        entries = new Entries(file.workspace());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void correctsAnEntryAndTakesItBack() {
        var note = logbook.note("ana", NOW, "Likes trail runing");

        entries.revise(note, new Note(note.id(), "ana", NOW, "Likes trail running"));

        assertEquals("Likes trail running", file.only(Shapes.NOTE, "ana").text());
        assertEquals("Change note (Ana Ruiz)", file.lastStep());
        file.workspace().undo();
        assertEquals("Likes trail runing", file.only(Shapes.NOTE, "ana").text());
    }

    @Test
    void writesNothingForNoChange() {
        var note = logbook.note("ana", NOW, "Same");

        entries.revise(note, note);

        assertEquals("Add note about Ana Ruiz", file.lastStep());
    }

    @Test
    void typingBetweenTwoPausesIsOneStep() {
        var one = logbook.requestSent("ana", Channel.EMAIL, NOW, "H");
        var two = one.with(Message.Words.of("He"));
        var three = one.with(Message.Words.of("Hello"));

        entries.type(one, two, "pause 1");
        entries.type(two, three, "pause 1");
        assertEquals("Hello", file.only(Shapes.MESSAGE, "ana").words().body());
        file.workspace().undo();

        assertEquals("H", file.only(Shapes.MESSAGE, "ana").words().body());
    }

    @Test
    void removesAnEntryAndBringsItBack() {
        logbook.requestSent("ana", Channel.EMAIL, NOW, null);

        entries.remove(file.only(Shapes.MESSAGE, "ana"));
        assertTrue(file.of(Shapes.MESSAGE, "ana").isEmpty());
        assertEquals("Remove request (Ana Ruiz)", file.lastStep());
        file.workspace().undo();

        assertNotNull(file.only(Shapes.MESSAGE, "ana"));
    }

    @Test
    void aDeclineTakenOutOpensItsContactAgain() {
        var decline = reply(Tone.DECLINED);
        assertNotNull(file.contact("ana").standing().closure());

        entries.remove(decline);

        assertNull(file.contact("ana").standing().closure());
    }

    @Test
    void aReplyCorrectedToADeclineClosesAndBack() {
        var reply = reply(Tone.POSITIVE);
        var declined = withTone(reply, Tone.DECLINED);

        entries.revise(reply, declined);
        assertEquals(Closure.Reason.DECLINED, file.contact("ana").standing().closure().reason());
        entries.revise(declined, reply);

        assertNull(file.contact("ana").standing().closure());
    }

    @Test
    void aCorrectedWordOpensNothingThatWasClosedSince() {
        var reply = reply(Tone.POSITIVE);
        var contact = file.contact("ana");
        var closure = new Closure(Closure.Reason.NO_ANSWER, NOW);
        file.change(contact, contact.with(contact.standing().withClosure(closure)));

        entries.revise(reply, withTone(reply, Tone.LATER));

        assertEquals(closure, file.contact("ana").standing().closure());
    }

    private Message reply(Tone tone) {
        var words = new Message.Words(null, "…", new Message.Response(tone, null));
        return logbook.replied("ana", Channel.EMAIL, words, at("2026-11-24T09:00"));
    }

    private static Message withTone(Message reply, Tone tone) {
        return reply.with(new Message.Words(null, "…", new Message.Response(tone, null)));
    }
}
