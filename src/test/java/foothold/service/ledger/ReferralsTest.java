package foothold.service.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Tie;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.meeting.Referral;
import foothold.service.agenda.Agenda;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class ReferralsTest {
    private static final Referral.Named PRIYA =
            new Referral.Named(null, "Priya Nair", "onboarding");
    private static final Referral.Naming WHEN =
            new Referral.Naming(LocalDate.of(2026, 11, 24), true, null);

    @TempDir Path folder;
    private DataFile file;
    private Referrals referrals;
    private Agenda agenda;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        file.person("ana", "Ana Ruiz");
        referrals = new Referrals(file.workspace(), file.random());
        agenda = file.agenda();
    }

    @AfterEach
    void close() {
        agenda.close();
        file.close();
    }

    private List<Followup> toContact() {
        return agenda.look(DataFile.NOW).followups().stream()
                .filter(each -> each.kind() == FollowupKind.CONTACT_REFERRAL)
                .toList();
    }

    @Test
    void somebodyNewBecomesAContactWithATie() {
        var referral = referrals.add("ana", PRIYA, WHEN);

        var priya = file.contact(referral.named().contactId());
        assertEquals("Priya Nair", priya.name());
        assertEquals(Tie.Kind.REFERRAL, priya.tie().kind());
        assertEquals("named by Ana Ruiz", priya.tie().text());
        assertTrue(priya.standing().aim().target());
        assertEquals("Note that Ana Ruiz named Priya Nair", file.lastStep());
        assertEquals(priya.id(), toContact().getFirst().party().contactId());

        file.workspace().undo();
        assertEquals(1, file.store().count(Shapes.CONTACT));
        assertEquals(List.of(), toContact());
    }

    @Test
    void somebodyKnownIsFoundByName() {
        file.person("p", "priya  nair");
        assertEquals("p", referrals.add("ana", PRIYA, WHEN).named().contactId());
    }

    @Test
    void twoOfThatNameAreNotGuessedAt() {
        file.person("p1", "Priya Nair");
        file.person("p2", "Priya Nair");
        referrals.add("ana", PRIYA, WHEN);
        assertEquals(4, file.store().count(Shapes.CONTACT));
    }

    @Test
    void onlyANameBecomesAContactWhereverItWasGiven() {
        file.person("bo", "Bo Lee");
        var first = referrals.note("ana", PRIYA, WHEN);
        referrals.note("bo", new Referral.Named(null, "PRIYA NAIR", null), WHEN);
        assertNull(first.named().contactId());
        assertEquals("CONTACT_REFERRAL:priya nair", toContact().getFirst().id());
        assertEquals("onboarding", toContact().getFirst().last());
        assertEquals(1, toContact().size());

        var adopted = referrals.adopt(first);

        var id = adopted.named().contactId();
        assertEquals(2, file.store().pointing(Shapes.REFERRAL, "named", id).size());
        assertEquals("CONTACT_REFERRAL:" + id, toContact().getFirst().id());
        assertEquals(1, toContact().size());
        file.workspace().undo();
        assertEquals("CONTACT_REFERRAL:priya nair", toContact().getFirst().id());
    }

    @Test
    void notToBePursuedWhoeverNamesThemAgain() {
        file.person("bo", "Bo Lee");
        var referral = referrals.note("ana", PRIYA, WHEN);
        referrals.dontPursue(PRIYA, "left the field");
        assertEquals("Decide not to write to Priya Nair", file.lastStep());
        assertEquals(List.of(), toContact());

        referrals.note("bo", PRIYA, WHEN);
        var adopted = referrals.adopt(referral);
        assertEquals(List.of(), toContact());

        assertTrue(referrals.pursue(adopted.named()));
        assertEquals(1, toContact().size());
        assertFalse(referrals.pursue(adopted.named()));
    }

    @Test
    void changedAndRemoved() {
        var referral = referrals.note("ana", PRIYA, WHEN);
        var better = referral.with(new Referral.Named(null, "Priya K. Nair", null));
        referrals.change(referral, better);
        assertEquals("Priya K. Nair", file.only(Shapes.REFERRAL, "ana").named().name());
        referrals.remove(better);
        assertEquals(List.of(), file.of(Shapes.REFERRAL, "ana"));
        assertEquals("Remove that Ana Ruiz named Priya K. Nair", file.lastStep());
    }
}
