package foothold.service.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Insight.Sign;
import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.plan.Action;
import foothold.service.ledger.Actions;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class InsightsTest {
    @TempDir private Path folder;
    private OpenFile file;
    private Insights insights;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        file.contact("Ann Lee", null);
        file.contact("Bo Ray", null);
        file.write(new foothold.domain.plan.Path("p", "Research", null));
        file.write(new foothold.domain.plan.Path("q", "Transit", null));
        said("1", "Ann Lee", "Starts at 58", Sign.NEUTRAL, "2026-11-10T09:00");
        said("2", "Bo Ray", "Starts at 60", Sign.PRO, "2026-11-12T09:00");
        said("3", "Bo Ray", "Too little", Sign.CON, "2026-11-12T09:10");
        insights = new Insights(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void said(String id, String who, String words, Sign sign, String at) {
        var source = new Insight.Source(who, null, OpenFile.at(at));
        file.write(new Insight(id, new Insight.Lesson(words, Tag.PAY, sign), null, source, null));
    }

    private List<InsightRow> rows(String... ids) {
        var index = InsightReader.read(file.workspace().store());
        return List.of(ids).stream().map(each -> index.row(each).orElseThrow()).toList();
    }

    private Insight stored(String id) {
        return file.workspace().store().find(Shapes.INSIGHT, id).orElseThrow();
    }

    private int count() {
        return file.workspace().store().count(Shapes.INSIGHT);
    }

    @Test
    void mergedOnesKeepTheOldestSourceAndNameAllWhoSaidIt() {
        var action =
                new Actions(file.workspace(), file.random())
                        .add("Ask for 60", new Action.Origin(null, "2", null), null);

        assertEquals(
                "1",
                insights.merge(rows("2", "1"), each -> "(" + each.speaker().name() + ")")
                        .orElseThrow());

        var merged = stored("1");
        assertEquals("Starts at 58 (Ann Lee)\nStarts at 60 (Bo Ray)", merged.lesson().text());
        assertEquals("Ann Lee", merged.source().contactId());
        assertEquals(Sign.PRO, merged.lesson().sign());
        assertEquals(2, count());
        var led = file.workspace().store().find(Shapes.ACTION, action.id()).orElseThrow();
        assertEquals("1", led.origin().insightId());
        assertEquals("Bo Ray", led.origin().contactId());

        assertEquals("Merge 2 insights", file.workspace().undo().orElseThrow());
        assertEquals("Starts at 58", stored("1").lesson().text());
        assertEquals(3, count());
    }

    @Test
    void contradictionsAndDifferentPathsStayApart() {
        assertEquals(MergeProblem.CONTRADICT, Insights.problem(rows("2", "3")));
        assertEquals(MergeProblem.TOO_FEW, Insights.problem(rows("2")));
        insights.change(List.of("1"), each -> each.about("p"));
        insights.change(List.of("2"), each -> each.about("q"));
        assertEquals(MergeProblem.PATHS, Insights.problem(rows("1", "2")));
        assertTrue(insights.merge(rows("1", "2"), _ -> "").isEmpty());
        insights.change(List.of("2"), each -> each.about(null));
        assertNull(Insights.problem(rows("1", "2")));
    }

    @Test
    void manyAreChangedInOneStep() {
        insights.change(List.of("1", "2", "3"), each -> each.with(each.lesson().with(Tag.CULTURE)));

        assertEquals("Change 3 insights", file.workspace().undoable().orElseThrow());
        assertEquals(Tag.CULTURE, stored("3").lesson().tag());
        file.workspace().undo();
        assertEquals(Tag.PAY, stored("3").lesson().tag());
        insights.change(List.of("1"), each -> each);
        assertEquals("Change 3 insights", file.workspace().redoable().orElseThrow());
    }

    @Test
    void removedOnesLeaveWhatWasDecidedAndComeBack() {
        var action =
                new Actions(file.workspace(), file.random())
                        .add("Ask for 60", new Action.Origin(null, "2", null), null);

        insights.remove(List.of("2"));

        var left = file.workspace().store().find(Shapes.ACTION, action.id()).orElseThrow();
        assertNull(left.origin().insightId());
        assertEquals("Bo Ray", left.origin().contactId());
        assertEquals("Remove insight “Starts at 60”", file.workspace().undo().orElseThrow());
        assertEquals("Starts at 60", stored("2").lesson().text());
    }

    @Test
    void whatOneLearnsOneselfIsNobodyElses() {
        var made = insights.add(new Insight.Lesson("I like it", null, null), "p");

        assertEquals(made, stored(made.id()));
        assertNull(made.source().contactId());
        assertEquals(file.now(), made.source().at());
        insights.reword(made.id(), " ", "pause");
        assertEquals("I like it", stored(made.id()).lesson().text());
    }
}
