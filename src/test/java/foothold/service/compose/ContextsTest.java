package foothold.service.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.contact.Tie;
import foothold.domain.etiquette.Checker;
import foothold.domain.etiquette.Context;
import foothold.domain.etiquette.Draft;
import foothold.domain.etiquette.Finding;
import foothold.domain.etiquette.Finding.Rule;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What the checker goes by, as the file says it. */
class ContextsTest {
    @TempDir Path folder;
    private Correspondence letters;

    @BeforeEach
    void open() {
        letters = new Correspondence(folder);
    }

    @AfterEach
    void close() {
        letters.close();
    }

    private Context context() {
        return letters.desk()
                .open(Errand.write(Correspondence.MAYA, Kind.REQUEST))
                .orElseThrow()
                .context();
    }

    private List<Rule> rules(String body) {
        var draft = new Draft(Kind.REPLY, Channel.EMAIL, "", body);
        return Checker.check(draft, context()).stream().map(Finding::rule).toList();
    }

    private boolean foreign(String name) {
        var rules = rules("Hi Maya,\n\nI think of " + name + " today.");
        return rules.contains(Rule.FOREIGN_PERSON) || rules.contains(Rule.FOREIGN_ORGANIZATION);
    }

    @Test
    void theRecipientIsWhoTheFileSays() {
        letters.tie(Tie.Kind.ALUMNI, "the chess club");
        assertEquals(
                new Context.Recipient(
                        Correspondence.MAYA, null, "Northwind Health", "the chess club"),
                context().to());
    }

    @Test
    void aNameInQuotesIsHowSomebodyIsCalled() {
        for (var name :
                List.of("Robert “Bob” Miller", "Robert \"Bob\" Miller", "Robert (Bob) Miller")) {
            letters.file().contact(name, null);
            var sheet = letters.desk().open(Errand.write(name, Kind.REQUEST)).orElseThrow();
            assertEquals("Bob", sheet.context().to().called());
        }
    }

    @Test
    void othersAreForeignUntilTheyBelong() {
        assertTrue(foreign("Daniel Reyes"));
        assertTrue(foreign("Contoso Labs"));
        assertFalse(foreign("Northwind Health"));
        letters.named();
        assertFalse(foreign("Daniel Reyes"));
        letters.file()
                .write(
                        new Note(
                                "note",
                                Correspondence.MAYA,
                                letters.file().now(),
                                "Was at Contoso Labs before."));
        assertFalse(foreign("Contoso Labs"));
    }

    @Test
    void whatOneIsAboutToWriteProvesNothing() {
        var form = new Message.Form(Kind.REPLY, Message.Direction.OUTGOING, Channel.EMAIL);
        var draft =
                new Message(
                        "draft",
                        Correspondence.MAYA,
                        form,
                        Message.Words.of("Daniel Reyes"),
                        Message.When.planned(LocalDate.of(2026, 11, 25)));
        letters.file().write(draft);
        assertTrue(foreign("Daniel Reyes"));
        var sent = draft.sentAt(letters.file().now());
        letters.file().workspace().apply(Edit.of("Send", Change.update(draft, sent)));
        assertFalse(foreign("Daniel Reyes"));
    }

    @Test
    void myOwnNamesAreMine() {
        letters.file().organization("Ohio State");
        assertTrue(foreign("Ohio State"));
        letters.me();
        assertFalse(foreign("Ohio State"));
    }

    @Test
    void whoComesOrIsRenamedIsKnownAtOnce() {
        assertFalse(foreign("Ines Duarte"));
        letters.file().contact("Ines Duarte", null);
        assertTrue(foreign("Ines Duarte"));
        var ines = letters.file().workspace().store().find(Shapes.CONTACT, "Ines Duarte");
        var before = ines.orElseThrow();
        var after = before.with(Contact.named("x", "Ines Dias").profile());
        letters.file().workspace().apply(Edit.of("Rename", Change.update(before, after)));
        assertFalse(foreign("Ines Duarte"));
        assertTrue(foreign("Ines Dias"));
        letters.file().workspace().apply(Edit.of("Delete", Change.delete(after)));
        assertFalse(foreign("Ines Dias"));
        letters.file().workspace().undo();
        assertTrue(foreign("Ines Dias"));
    }

    @Test
    void messagesToColleaguesAreCompared() {
        assertEquals(List.of(), context().past().toColleagues());
        letters.file().sent("Priya Nair", Kind.REQUEST, "2026-11-16T09:00");
        letters.file().sent("Daniel Reyes", Kind.REQUEST, "2026-11-16T09:00");
        letters.file().planned("Priya Nair", Kind.NUDGE, "2026-11-30");
        assertEquals(List.of("Words 0"), context().past().toColleagues());
    }

    @Test
    void aDeclineCountsUntilTheyWriteAgain() {
        letters.file().sent(Correspondence.MAYA, Kind.REQUEST, "2026-11-16T09:00");
        assertFalse(context().past().declined());
        letters.file().replied(Correspondence.MAYA, Tone.DECLINED, "2026-11-17T09:00");
        letters.file().replied(Correspondence.MAYA, Tone.OUT_OF_OFFICE, "2026-11-18T09:00");
        assertTrue(context().past().declined());
        letters.file().replied(Correspondence.MAYA, Tone.POSITIVE, "2026-11-19T09:00");
        assertFalse(context().past().declined());
    }

    @Test
    void whatWasCapturedComesFromTheLastMeeting() {
        assertEquals(Context.Captured.NOTHING, context().captured());
        letters.met();
        assertEquals(
                new Context.Captured(
                        List.of(Correspondence.LEARNED), OpenFile.at("2026-11-24T14:20")),
                context().captured());
    }

    @Test
    void theNoteLimitIsTheUsersOwn() {
        assertEquals(300, context().options().noteLimit());
        var store = letters.file().workspace().store();
        var before = store.find(Shapes.SETTINGS, Settings.ID).orElseThrow();
        var after = before.with(new Settings.Look(before.theme(), 200));
        letters.file().workspace().apply(Edit.of("Limit", Change.update(before, after)));
        assertEquals(200, context().options().noteLimit());
    }
}
