package foothold.service.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Text;
import foothold.domain.flat.Shapes;
import foothold.domain.question.Question;
import foothold.domain.question.Question.Category;
import foothold.domain.question.QuestionHint;
import foothold.service.questions.QuestionBank.Listed;
import foothold.service.questions.QuestionBank.Origin;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** The bank: what comes with the program, what the user makes of it, and lists. */
class QuestionBankTest {
    @TempDir private Path folder;
    private OpenFile file;
    private QuestionBank bank;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        bank = new QuestionBank(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void aboutSixtyOpenQuestionsCome() {
        var questions = bank.questions();
        assertTrue(questions.size() >= 58 && questions.size() <= 70, "" + questions.size());
        assertEquals(
                List.of(),
                questions.stream()
                        .filter(each -> QuestionHint.of(each.text()).isPresent())
                        .toList());
        assertEquals(questions.size(), questions.stream().map(Question::id).distinct().count());
        assertEquals(
                questions.size(),
                questions.stream().map(each -> Text.folded(each.text())).distinct().count());
        assertTrue(questions.stream().allMatch(each -> each.text().length() <= 120));
        assertTrue(questions.stream().anyMatch(each -> !each.suits().isEmpty()));
        assertTrue(questions.stream().noneMatch(Question::starred));
    }

    @Test
    void everyCategoryHasAFewForEverybody() {
        var count =
                bank.questions().stream()
                        .filter(each -> each.suits().isEmpty())
                        .collect(Collectors.groupingBy(Question::category, Collectors.counting()));
        assertEquals(EnumSet.allOf(Category.class), count.keySet());
        assertTrue(count.values().stream().allMatch(each -> each >= 4), count::toString);
    }

    @Test
    void aChangedOneStandsOverTheShippedUntilItIsRestored() {
        var shipped = bank.all().getFirst();
        bank.change(shipped.question().withText("What changed?"));
        var changed = find(shipped.question().id());
        assertEquals("What changed?", changed.question().text());
        assertEquals(Origin.CHANGED, changed.origin());
        bank.remove(shipped.question().id());
        assertEquals(shipped, find(shipped.question().id()));
        file.workspace().undo();
        assertEquals(changed, find(shipped.question().id()));
        file.workspace().undo();
        assertEquals(shipped, find(shipped.question().id()));
        assertEquals(0, file.workspace().store().count(Shapes.QUESTION));
    }

    @Test
    void aFavouriteIsNoChange() {
        var shipped = bank.all().getFirst();
        bank.star(shipped.question(), true);
        var starred = find(shipped.question().id());
        assertTrue(starred.question().starred());
        assertEquals(Origin.SHIPPED, starred.origin());
        bank.star(starred.question(), false);
        assertFalse(find(shipped.question().id()).question().starred());
    }

    @Test
    void anOwnOneIsFiledAndDeleted() {
        int before = bank.all().size();
        var own = bank.add("  What keeps you here?  ", Category.CULTURE);
        assertEquals(Origin.OWN, find(own.id()).origin());
        assertEquals("What keeps you here?", own.text());
        assertEquals(before + 1, bank.all().size());
        bank.remove(own.id());
        assertEquals(before, bank.all().size());
        assertEquals(
                "Delete the question “What keeps you here?”",
                file.workspace().undoable().orElseThrow());
    }

    @Test
    void whatChangesNothingMakesNoStep() {
        bank.change(bank.all().getFirst().question());
        bank.remove("nothing");
        assertEquals(0, file.workspace().store().count(Shapes.QUESTION));
    }

    @Test
    void aListIsNamedFilledReorderedAndGivenUp() {
        var lists = new QuestionLists(file.workspace(), file.random());
        lists.add("The ten", List.of("a", "b"));
        lists.put(only(lists), "c");
        lists.put(only(lists), "a");
        assertEquals(List.of("a", "b", "c"), only(lists).questionIds());
        lists.move(only(lists), 2, 0);
        assertEquals(List.of("c", "a", "b"), only(lists).questionIds());
        lists.take(only(lists), "a");
        lists.rename(only(lists), "The two");
        assertEquals("The two", only(lists).name());
        assertEquals(List.of("c", "b"), only(lists).questionIds());
        lists.remove(only(lists));
        assertEquals(List.of(), lists.all());
        file.workspace().undo();
        assertEquals(List.of("c", "b"), only(lists).questionIds());
    }

    private static foothold.domain.question.QuestionList only(QuestionLists lists) {
        assertEquals(1, lists.all().size());
        return lists.all().getFirst();
    }

    private Listed find(String id) {
        return bank.all().stream()
                .filter(each -> each.question().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
