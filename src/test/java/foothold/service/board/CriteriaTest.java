package foothold.service.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Insight.Sign;
import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Verdict;
import foothold.domain.plan.board.ShippedCriteria;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Criteria and verdicts, each step undone again. */
class CriteriaTest {
    private static final foothold.domain.plan.Path UX =
            new foothold.domain.plan.Path("ux", "UX research", null);

    @TempDir Path folder;
    private DataFile file;
    private Criteria criteria;
    private Judging judging;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        file.put(UX);
        criteria = new Criteria(file.workspace(), file.random());
        judging = new Judging(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private String names() {
        return criteria.all().stream()
                .filter(each -> each.weight() > 0)
                .map(Criterion::name)
                .collect(Collectors.joining(", "));
    }

    private Criterion named(String name) {
        return criteria.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Verdict> verdicts() {
        return file.store().all(Shapes.VERDICT);
    }

    @Test
    void aShippedOneChangedAndRestoredLeavesNothing() {
        criteria.rename(named("Pay"), "Money", "p1");
        criteria.rename(named("Money"), "Money and benefits", "p1");
        assertEquals("Rename “Pay”", file.lastStep());
        criteria.weigh(named("Money and benefits"), 3);
        criteria.weigh(named("Hours"), 0);
        assertEquals(
                "Day to day, Money and benefits, Entry route, Likes, Dislikes, Outlook, Culture,"
                        + " Fit",
                names());
        criteria.remove(named("Money and benefits"));
        criteria.weigh(named("Hours"), 1);
        assertTrue(file.store().all(Shapes.CRITERION).isEmpty());
        assertEquals(ShippedCriteria.ALL, criteria.all());
        file.workspace().undo();
        file.workspace().undo();
        assertEquals(3, named("Money and benefits").weight());
    }

    @Test
    void onesOwnComesLastAndMoves() {
        criteria.add("Travel");
        criteria.move(named("Travel"), -8);
        assertTrue(names().startsWith("Day to day, Travel, Pay"), names());
        criteria.move(named("Travel"), -5);
        criteria.move(named("Fit"), 5);
        assertTrue(names().startsWith("Travel, Day to day"), names());
        file.workspace().undo();
        assertTrue(names().startsWith("Day to day, Travel"), names());
    }

    @Test
    void verdictsGoWithOnesOwnCriterion() {
        var travel = criteria.add("Travel");
        judging.score(UX, travel, 2);
        criteria.remove(travel);
        assertTrue(verdicts().isEmpty());
        file.workspace().undo();
        assertEquals(2, verdicts().getFirst().opinion().score());
    }

    @Test
    void aVerdictIsScoreAndWordsAndGoesWithBoth() {
        var pay = named("Pay");
        judging.type(UX, pay, "A", "p1");
        judging.type(UX, pay, "A third less", "p1");
        judging.score(UX, pay, 2);
        judging.score(UX, null, 4);
        assertEquals("Judge UX research", file.lastStep());
        assertEquals(2, verdicts().size());
        judging.score(UX, null, null);
        assertEquals(
                List.of(new Verdict.Opinion(2, "A third less")),
                verdicts().stream().map(Verdict::opinion).toList());
        judging.score(UX, pay, 2);
        assertEquals("Judge UX research", file.lastStep());
        file.workspace().undo();
        file.workspace().undo();
        file.workspace().undo();
        assertEquals("Judge UX research: Pay", file.lastStep());
        file.workspace().undo();
        assertTrue(verdicts().isEmpty());
    }

    @Test
    void anInsightIsSignedAndPlaced() {
        file.person("ana", "Ana Ruiz");
        var source = new Insight.Source("ana", null, DataFile.NOW);
        var lesson = new Insight.Lesson("Starts at 58", Tag.PAY, Sign.NEUTRAL);
        var insight = new Insight("i", lesson, "ux", source, null);
        file.put(insight);

        judging.sign(insight, Sign.CON);
        assertEquals("Change the sign of “Starts at 58”", file.lastStep());
        var signed = file.only(Shapes.INSIGHT, "ana");
        judging.place(signed, "hours");
        assertEquals("hours", file.only(Shapes.INSIGHT, "ana").lesson().criterionId());
        file.workspace().undo();
        file.workspace().undo();
        assertEquals(insight, file.only(Shapes.INSIGHT, "ana"));
    }
}
