package foothold.domain.question.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.plan.chance.Share;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.ListedQuestion.Answer;
import foothold.domain.question.ListedQuestion.Answer.State;
import foothold.domain.question.ListedQuestion.Ask;
import foothold.domain.question.Question;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

class WorthsTest {
    private static final Instant AT = Instant.parse("2026-11-24T15:00:00Z");

    private static ListedQuestion asked(String id, String questionId, String text) {
        return listed(id, questionId, text, new Answer(State.ASKED, "words", false));
    }

    private static ListedQuestion listed(String id, String questionId, String text, Answer answer) {
        return new ListedQuestion(id, "m-" + id, 0, new Ask(questionId, text), answer);
    }

    private static Insight insight(String id, String listedId, String jottingId) {
        var source = new Insight.Source("ann", "m", AT, listedId);
        var lesson = new Insight.Lesson("words", Jotting.Tag.PAY, Insight.Sign.PRO);
        return new Insight(id, lesson, null, source, jottingId);
    }

    private static Jotting line(String id, String listedId, Jotting.Tag tag) {
        return new Jotting(id, new Jotting.Moment("m", AT, listedId), tag, "words");
    }

    @Test
    void countsWhatCameOfEachTimeItWasAsked() {
        var worths =
                Worths.of(
                        List.of(
                                asked("1", "pay", "What is paid?"),
                                asked("2", "pay", "What is paid here?"),
                                listed(
                                        "3",
                                        "pay",
                                        "What is paid?",
                                        new Answer(State.ASKED, "60", true)),
                                listed("4", "pay", "What?", new Answer(State.SKIPPED, null, false)),
                                listed("5", "pay", "What?", Answer.OPEN)),
                        List.of(
                                insight("i1", "1", null),
                                insight("i2", null, "j1"),
                                insight("i3", null, null),
                                insight("i4", "4", null)),
                        List.of(
                                line("j1", "1", Jotting.Tag.PAY),
                                line("j2", "1", Jotting.Tag.NAME),
                                line("j3", null, Jotting.Tag.NAME)));

        assertEquals(new Worth(new Share(2, 3), 2, 1, 1), worths.of("pay"));
        assertEquals(Worth.UNTRIED, worths.of("other"));
    }

    @Test
    void questionsAreTheSameByIdElseByTheirWords() {
        var same = new Sameness(List.of(new Ask("pay", "What is paid?"), new Ask(null, "Why?")));

        assertEquals("pay", same.key(new Ask("pay", "In other words")));
        assertEquals("pay", same.key(new Ask(null, "what is  paid?")));
        assertEquals(same.key(new Ask(null, "Why?")), same.key(new Ask(null, "WHY?")));
        assertNotEquals(same.key(new Ask(null, "Why?")), same.key(new Ask(null, "Why not?")));
    }

    @Test
    void threeOfThreeDoNotOutdoNineteenOfTwenty() {
        var few = new Worth(new Share(3, 3), 3, 0, 0);
        var many = new Worth(new Share(19, 20), 19, 0, 0);
        var barren = new Worth(new Share(0, 4), 0, 0, 0);

        assertEquals(
                List.of(many, few, barren, Worth.UNTRIED),
                Stream.of(Worth.UNTRIED, barren, few, many).sorted(Worth.BEST_FIRST).toList());
        assertTrue(few.fruitful().tooFew());
        assertEquals(0.43850, few.surely(), 1e-5); // 3 / (3 + 1.959964²)
    }

    @Test
    void theBankIsOrderedByIt() {
        var worths =
                Worths.of(
                        List.of(asked("1", "b", "B?"), asked("2", "c", "C?")),
                        List.of(insight("i", "2", null)),
                        List.of());
        var bank =
                Stream.of("a", "b", "c")
                        .map(id -> new Question(id, id + "?", null, List.of(), false))
                        .sorted(worths.bestFirst())
                        .map(Question::id);

        assertEquals(List.of("c", "b", "a"), bank.toList());
    }
}
