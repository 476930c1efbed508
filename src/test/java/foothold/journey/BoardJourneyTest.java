package foothold.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight.Sign;
import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.plan.Vote;
import foothold.domain.plan.board.Board;
import foothold.domain.plan.board.Cell;
import foothold.domain.plan.board.Pull;
import foothold.service.board.Boards;
import foothold.service.board.Hypotheses;
import foothold.testdata.DataFile;
import foothold.testdata.TwelveTalks;
import foothold.testdata.TwelveTalks.Fact;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/** What twelve debriefs were typed as stands on the path board; and undo takes it off again. */
class BoardJourneyTest {
    private static final List<String> PATHS = List.of("research", "transit", "consulting");

    @TempDir private Path folder;
    private DataFile file;
    private TwelveTalks talks;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        talks = new TwelveTalks(file);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Board board() {
        return new Boards(file.workspace(), file.agenda(), List::of).read().board();
    }

    private Cell cell(String path, String criterion) {
        return board().cell(path, criterion).orElseThrow();
    }

    private List<Fact> typed(String path, Tag tag) {
        return talks.typed().stream()
                .filter(each -> each.path().equals(path) && each.tag() == tag)
                .toList();
    }

    @Test
    void eachCellSaysWhatWasTyped() {
        talks.all();

        for (var path : PATHS) {
            var typed = typed(path, Tag.PAY);
            var pay = cell(path, "pay");
            var said = new HashSet<>(pay.said().stream().map(i -> i.lesson().text()).toList());
            assertEquals(new HashSet<>(typed.stream().map(Fact::words).toList()), said);
            assertEquals(4, pay.voices().size());
            assertEquals(count(typed, Sign.PRO), pay.pros());
            assertEquals(count(typed, Sign.CON), pay.cons());
            assertTrue(pay.contradicted(), path);
            assertTrue(cell(path, "hours").unknown(), path);
        }
    }

    @Test
    void eachColumnSaysHowItPulled() {
        talks.all();

        for (var column : board().columns()) {
            int first = PATHS.indexOf(column.path().id());
            var rated = List.of(first, first + 3, first + 6, first + 9);
            assertEquals(
                    rated.stream().map(number -> 1 + number % 5).toList(),
                    column.pull().stream().map(Pull::rating).toList());
            assertEquals(4, column.people());
        }
    }

    @Test
    void undoOfADebriefTakesItsVoiceAndItsVoteAway() {
        var hypotheses = new Hypotheses(file.workspace(), file.random());
        talks.talk(0);
        var hypothesis = hypotheses.add("research", "One can live on it");
        hypotheses.vote("talk 0", hypothesis, Vote.Side.FOR, "enough for two");
        var before = board();
        var votes = file.store().all(Shapes.VOTE);

        talks.talk(3);
        hypotheses.vote("talk 3", hypothesis, Vote.Side.AGAINST, "not in the first year");
        assertTrue(cell("research", "pay").contradicted());
        assertEquals(2, file.store().count(Shapes.VOTE));
        for (int step = 0; file.store().count(Shapes.INSIGHT) > 3; step++) {
            assertTrue(step < 40 && file.workspace().undo().isPresent());
        }

        assertEquals(votes, file.store().all(Shapes.VOTE));
        var after = board();
        assertEquals(
                before.cell("research", "pay").orElseThrow().voices(),
                after.cell("research", "pay").orElseThrow().voices());
        assertEquals(research(before).pull(), research(after).pull());
        assertEquals(1, research(after).people());
    }

    private static Board.Column research(Board board) {
        return board.columns().stream()
                .filter(each -> each.path().id().equals("research"))
                .findFirst()
                .orElseThrow();
    }

    private static long count(List<Fact> typed, Sign sign) {
        return typed.stream().filter(each -> each.sign() == sign).count();
    }
}
