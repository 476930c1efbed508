package foothold.service.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.Vote;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Hypotheses and votes, each step undone again. */
class HypothesesTest {
    @TempDir Path folder;
    private OpenFile file;
    private Hypotheses hypotheses;
    private Hypothesis travel;
    private String meeting;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        file.contact("Ana Ruiz", null);
        meeting = file.meeting("Ana Ruiz", "2026-11-17T09:00", "2026-11-20T14:00").id();
        file.write(new foothold.domain.plan.Path("ux", "UX research", null));
        hypotheses = new Hypotheses(file.workspace(), file.random());
        travel = hypotheses.add("ux", "I could live with the travel");
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Vote vote() {
        return hypotheses.ballots("ux", meeting).getFirst().vote();
    }

    private void undo(String label) {
        assertEquals(label, file.workspace().undo().orElse(""));
    }

    @Test
    void aMeetingVotesOnce() {
        assertNull(vote());
        hypotheses.vote(meeting, travel, Vote.Side.FOR, "Two days a month");
        hypotheses.vote(meeting, travel, Vote.Side.AGAINST, "Two days a week");
        hypotheses.vote(meeting, travel, Vote.Side.AGAINST, "Two days a week");

        assertEquals(1, file.workspace().store().all(Shapes.VOTE).size());
        assertEquals(Vote.Side.AGAINST, vote().side());
        assertEquals("Two days a week", vote().words());
        undo("Vote on “I could live with the travel”");
        assertEquals(Vote.Side.FOR, vote().side());
        undo("Vote on “I could live with the travel”");
        assertNull(vote());
    }

    @Test
    void aVoteIsTakenBackAndReturns() {
        hypotheses.unvote(meeting, travel);
        hypotheses.vote(meeting, travel, Vote.Side.NEUTRAL, null);
        hypotheses.unvote(meeting, travel);
        assertNull(vote());
        undo("Take back the vote on “I could live with the travel”");
        assertEquals(Vote.Side.NEUTRAL, vote().side());
    }

    @Test
    void typingBetweenTwoPausesIsOneStep() {
        hypotheses.type(meeting, travel, "nobody voted yet", "p");
        assertNull(vote());
        hypotheses.vote(meeting, travel, Vote.Side.FOR, null);
        hypotheses.type(meeting, travel, "tr", "p1");
        hypotheses.type(meeting, travel, "trains", "p1");
        assertEquals("trains", vote().words());
        undo("Say why of “I could live with the travel”");
        assertNull(vote().words());
    }

    @Test
    void votesGoWithTheirHypothesis() {
        hypotheses.vote(meeting, travel, Vote.Side.FOR, "fine");
        hypotheses.remove(travel);
        assertTrue(file.workspace().store().all(Shapes.VOTE).isEmpty());
        assertTrue(hypotheses.of("ux").isEmpty());
        undo("Remove “I could live with the travel”");
        assertEquals("fine", vote().words());
    }

    @Test
    void otherWordsKeepTheVotes() {
        hypotheses.vote(meeting, travel, Vote.Side.FOR, null);
        hypotheses.reword(travel, "  ", null);
        hypotheses.reword(travel, "Travel would be fine", null);
        assertEquals(
                List.of("Travel would be fine"),
                hypotheses.of("ux").stream().map(Hypothesis::text).toList());
        assertEquals(Vote.Side.FOR, vote().side());
    }
}
