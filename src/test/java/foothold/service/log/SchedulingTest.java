package foothold.service.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import foothold.domain.contact.Standing.Closure;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Meeting.State;
import foothold.domain.meeting.Slot;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Proposing, setting, confirming, moving and calling off, each one step that can be undone. */
class SchedulingTest {
    @TempDir Path folder;

    private DataFile file;
    private Scheduling scheduling;
    private Logbook logbook;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        file.person("ann", "Ann Lee");
        scheduling = new Scheduling(file.workspace(), file.random());
        logbook = new Logbook(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void proposesSeveralTimesInOneStep() {
        scheduling.proposed("ann", List.of(at("2026-12-01T15:00"), at("2026-12-02T10:00")));
        assertEquals(List.of(State.PROPOSED, State.PROPOSED), states());
        assertEquals("Propose times to Ann Lee", file.lastStep());
        undo();
        assertEquals(List.of(), states());
    }

    @Test
    void newProposalsReplaceOldOnes() {
        scheduling.proposed("ann", List.of(at("2026-12-01T15:00"), at("2026-12-02T10:00")));
        scheduling.proposed("ann", List.of(at("2026-12-08T15:00")));
        assertEquals(List.of(at("2026-12-08T15:00")), slots());
        assertEquals("Propose a time to Ann Lee", file.lastStep());
        undo();
        assertEquals(2, slots().size());
    }

    @Test
    void agreeingOnOneTakesTheOthersOffTheTable() {
        var proposals =
                scheduling.proposed("ann", List.of(at("2026-12-01T15:00"), at("2026-12-02T10:00")));
        var agreed = logbook.agreed(proposals.get(1), proposals.get(1).slot());
        assertEquals(proposals.get(1).id(), agreed.id());
        assertEquals(agreed, file.only(Shapes.MEETING, "ann"));
        assertEquals(State.SCHEDULED, agreed.course().state());
        assertEquals(DataFile.NOW, agreed.course().setAt());
        assertEquals("Set meeting with Ann Lee", file.lastStep());
        undo();
        assertEquals(List.of(State.PROPOSED, State.PROPOSED), states());
    }

    @Test
    void settingAnotherTimeTakesTheProposalsOffTheTable() {
        scheduling.proposed("ann", List.of(at("2026-12-01T15:00"), at("2026-12-02T10:00")));
        var set = logbook.meetingSet("ann", at("2026-12-03T10:00"));
        assertEquals(set, file.only(Shapes.MEETING, "ann"));
    }

    @Test
    void aProposalWithNotesIsKeptAsCancelled() {
        var proposal = scheduling.proposed("ann", List.of(at("2026-12-01T15:00"))).getFirst();
        file.put(new Jotting("j", proposal.id(), DataFile.NOW, null, "Ask about pay"));
        logbook.meetingSet("ann", at("2026-12-03T10:00"));
        assertEquals(State.CANCELLED, meeting(proposal.id()).course().state());
        undo();
        assertEquals(proposal, meeting(proposal.id()));
    }

    @Test
    void withdrawsAProposal() {
        var proposal = scheduling.proposed("ann", List.of(at("2026-12-01T15:00"))).getFirst();
        scheduling.withdrawn(proposal);
        assertEquals(List.of(), states());
        assertEquals("Withdraw a time proposed to Ann Lee", file.lastStep());
    }

    @Test
    void agreeingOpensAClosedContact() {
        var proposal = scheduling.proposed("ann", List.of(at("2026-12-01T15:00"))).getFirst();
        var ann = file.contact("ann");
        var closure = new Closure(Closure.Reason.NO_ANSWER, DataFile.NOW.minusSeconds(60));
        file.change(ann, ann.with(ann.standing().withClosure(closure)));
        logbook.agreed(proposal, proposal.slot());
        assertNull(file.contact("ann").standing().closure());
    }

    @Test
    void confirmsAndOpensAgain() {
        var set = logbook.meetingSet("ann", at("2026-12-03T10:00"));
        var confirmed = scheduling.confirmed(set, true);
        assertEquals(DataFile.NOW, confirmed.course().confirmedAt());
        assertEquals(0, confirmed.course().sequence());
        assertEquals("Mark meeting with Ann Lee as confirmed", file.lastStep());
        assertEquals(set, scheduling.confirmed(confirmed, false));
        assertEquals(set, meeting(set.id()));
    }

    @Test
    void movingRaisesTheSequenceAndAsksToConfirmAnew() {
        var set = logbook.meetingSet("ann", at("2026-12-03T10:00"));
        var confirmed = scheduling.confirmed(set, true);
        var moved = scheduling.moved(confirmed, at("2026-12-04T10:00"));
        assertEquals(set.id(), moved.id());
        assertEquals(1, moved.course().sequence());
        assertNull(moved.course().confirmedAt());
        assertEquals("Move meeting with Ann Lee", file.lastStep());
        assertEquals(2, scheduling.moved(moved, at("2026-12-05T10:00")).course().sequence());
        undo();
        undo();
        assertEquals(confirmed, meeting(set.id()));
    }

    @Test
    void anotherPlaceLeavesItConfirmed() {
        var set = scheduling.confirmed(logbook.meetingSet("ann", at("2026-12-03T10:00")), true);
        var old = set.slot();
        var slot = new Slot(old.start(), old.zone(), 30, Slot.Medium.PHONE, "555 0100");
        var changed = scheduling.moved(set, slot);
        assertNotNull(changed.course().confirmedAt());
        assertEquals(1, changed.course().sequence());
        assertEquals("Change meeting with Ann Lee", file.lastStep());
    }

    @Test
    void theSameSlotIsNoStep() {
        var set = logbook.meetingSet("ann", at("2026-12-03T10:00"));
        assertEquals(set, scheduling.moved(set, at("2026-12-03T10:00")));
        assertEquals("Set meeting with Ann Lee", file.lastStep());
    }

    @Test
    void cancellingRaisesTheSequence() {
        var set = logbook.meetingSet("ann", at("2026-12-03T10:00"));
        assertEquals(1, logbook.cancelled(set).course().sequence());
    }

    @Test
    void aCorrectedEntryRaisesTheSequenceOnce() {
        var set = logbook.meetingSet("ann", at("2026-12-03T10:00"));
        var entries = new Entries(file.workspace());
        entries.revise(set, set.with(set.notebook().withNotes("Kind")));
        var noted = meeting(set.id());
        assertEquals(0, noted.course().sequence());
        entries.revise(noted, noted.with(at("2026-12-04T10:00")));
        assertEquals(1, meeting(set.id()).course().sequence());
    }

    private static Slot at(String local) {
        return new Slot(DataFile.at(local), DataFile.CHICAGO, 20, Slot.Medium.VIDEO, null);
    }

    private void undo() {
        file.workspace().undo();
    }

    private Meeting meeting(String id) {
        return file.store().find(Shapes.MEETING, id).orElseThrow();
    }

    private List<State> states() {
        return file.of(Shapes.MEETING, "ann").stream().map(each -> each.course().state()).toList();
    }

    private List<Slot> slots() {
        return file.of(Shapes.MEETING, "ann").stream().map(Meeting::slot).toList();
    }
}
