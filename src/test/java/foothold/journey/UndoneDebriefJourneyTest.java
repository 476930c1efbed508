package foothold.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Entity;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.plan.Action;
import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.Vote;
import foothold.domain.plan.board.Cell;
import foothold.domain.question.Question;
import foothold.domain.question.Question.Category;
import foothold.service.board.Boards;
import foothold.service.board.Hypotheses;
import foothold.service.insights.Answers;
import foothold.service.insights.InsightFilter;
import foothold.service.insights.InsightReader;
import foothold.service.insights.InsightRow;
import foothold.service.insights.ToDo;
import foothold.service.ledger.Actions;
import foothold.service.questions.QuestionWorth;
import foothold.testdata.DataFile;
import foothold.testdata.TwelveTalks;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A debrief that is undone leaves no trace in any view; done again, each shows it again. */
class UndoneDebriefJourneyTest {
    private static final int ENOUGH = 60;
    private static final List<Question> BANK =
            List.of(
                    new Question("day", TwelveTalks.DAY, Category.DAY_TO_DAY, List.of(), false),
                    new Question(
                            "pay", TwelveTalks.PAY, Category.PAY_AND_BENEFITS, List.of(), false));

    @TempDir private Path folder;
    private DataFile file;
    private TwelveTalks talks;
    private Hypotheses hypotheses;
    private Hypothesis assumed;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        talks = new TwelveTalks(file);
        hypotheses = new Hypotheses(file.workspace(), file.random());
        talks.talk(0);
        assumed = hypotheses.add("research", "One can live on it");
        hypotheses.vote("talk 0", assumed, Vote.Side.FOR, "enough for two");
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void eachViewIsAsBeforeAndAfterwardsAgain() {
        var meetingId = talks.held(3);
        var before = views();
        var last = file.workspace().undoable().orElseThrow();

        debrief(meetingId);
        var after = views();
        before.forEach((view, shown) -> assertNotEquals(shown, after.get(view), view));

        int steps = 0;
        while (!last.equals(file.workspace().undoable().orElseThrow())) {
            assertTrue(++steps < ENOUGH && file.workspace().undo().isPresent());
        }
        before.forEach((view, shown) -> assertEquals(shown, views().get(view), view));

        for (int step = 0; step < steps; step++) {
            file.workspace().redo();
        }
        after.forEach((view, shown) -> assertEquals(shown, views().get(view), view));
    }

    /** What they said, that it speaks against what was assumed, and what to do about it. */
    private void debrief(String meetingId) {
        talks.debrief(3, meetingId);
        hypotheses.vote(meetingId, assumed, Vote.Side.AGAINST, "not in the first year");
        var advice =
                rows().stream()
                        .filter(each -> each.insight().lesson().tag() == Tag.ADVICE)
                        .findFirst()
                        .orElseThrow();
        var origin = new Action.Origin(advice.speaker().id(), advice.id(), "research");
        new Actions(file.workspace(), file.random()).add("Try it for a week", origin, null);
        var asked = file.store().pointing(Shapes.LISTED_QUESTION, "meeting", meetingId);
        new Answers(file.workspace()).tell(asked.getFirst().id(), true);
    }

    private List<InsightRow> rows() {
        return InsightReader.read(file.store()).find(InsightFilter.ALL);
    }

    /** What each view shows, by its name. */
    private Map<String, Object> views() {
        var views = new TreeMap<String, Object>();
        var worths = QuestionWorth.read(file.store());
        var boards = new Boards(file.workspace(), file.agenda(), () -> BANK);
        var research =
                boards.read().board().columns().stream()
                        .filter(each -> each.path().id().equals("research"))
                        .findFirst()
                        .orElseThrow();
        views.put("list", rows().stream().map(InsightRow::insight).toList());
        views.put("answers", new Answers(file.workspace()).read().lines());
        views.put(
                "board",
                research.cells().stream()
                        .map(each -> List.of(each.said(), each.voices()))
                        .toList());
        views.put("disagreement", research.cells().stream().map(Cell::contradicted).toList());
        views.put("pull", research.pull());
        views.put("hypotheses", boards.hypotheses().of("research").toString());
        views.put("to-do", ToDo.read(file.store()).toString());
        views.put("worth", BANK.stream().map(worths::of).toList());
        views.put("meeting", file.store().find(Shapes.MEETING, "talk 3").map(Entity.class::cast));
        return views;
    }
}
