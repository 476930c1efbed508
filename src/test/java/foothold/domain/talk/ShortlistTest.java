package foothold.domain.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.question.ListedQuestion;
import foothold.domain.question.ListedQuestion.Answer;
import foothold.domain.question.Question.Category;
import foothold.domain.talk.Shortlist.Candidate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which questions are left when time is short. */
class ShortlistTest {
    private final List<Candidate> list = new ArrayList<>();

    private void add(String id, Category category, boolean starred, Answer.State state) {
        var ask = new ListedQuestion.Ask(null, id);
        var answer = new Answer(state, null, false);
        list.add(
                new Candidate(
                        new ListedQuestion(id, "m", list.size(), ask, answer), category, starred));
    }

    private String picked(Duration left) {
        return Shortlist.pick(list, left).stream()
                .map(ListedQuestion::id)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "PT15M, trend advice pay own star",
        "PT12M, advice pay own star",
        "PT9M, advice own star",
        "PT6M, own star",
        "PT5M59S, star",
        "PT0S, star",
    })
    void whatOnlyThisPersonCanTellStays(Duration left, String expected) {
        add("trend", Category.TRENDS, false, Answer.State.OPEN);
        add("advice", Category.ADVICE, false, Answer.State.OPEN);
        add("pay", Category.PAY_AND_BENEFITS, false, Answer.State.OPEN);
        add("asked", Category.INSIGHTS, true, Answer.State.ASKED);
        add("own", null, false, Answer.State.OPEN);
        add("star", Category.TRENDS, true, Answer.State.OPEN);
        assertEquals(expected, picked(left));
    }

    @Test
    void nothingOpenLeavesNothing() {
        add("skipped", Category.ADVICE, true, Answer.State.SKIPPED);
        assertEquals("", picked(Duration.ofMinutes(10)));
    }
}
