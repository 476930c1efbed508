package foothold.domain.talk;

import foothold.domain.question.ListedQuestion;
import foothold.domain.question.ListedQuestion.Answer.State;
import foothold.domain.question.Question.Category;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** Picks the questions that matter when time is short. */
public final class Shortlist {
    /** What one question takes with its answer. */
    public static final Duration EACH = Duration.ofMinutes(3);

    private Shortlist() {}

    /**
     * A question of the list with what the bank says of it.
     *
     * @param category null for one made up for this meeting
     * @param starred one of the user's favourites
     */
    public record Candidate(ListedQuestion question, Category category, boolean starred) {}

    /**
     * As many of the open questions as fit into the time left, at least one, in the order of the
     * list: favourites before those made up for this meeting, then what only this person can tell,
     * then what can be read elsewhere. The closing questions are asked in the closing.
     */
    public static List<ListedQuestion> pick(List<Candidate> list, Duration left) {
        long room = Math.max(1, left.dividedBy(EACH));
        var order = Comparator.comparingInt((Candidate each) -> each.question().position());
        return list.stream()
                .filter(each -> each.question().answer().state() == State.OPEN)
                .sorted(Comparator.comparingInt(Shortlist::rank).thenComparing(order))
                .limit(room)
                .sorted(order)
                .map(Candidate::question)
                .toList();
    }

    private static int rank(Candidate candidate) {
        if (candidate.starred()) {
            return 0;
        }
        return switch (candidate.category()) {
            case null -> 1;
            case INSIGHTS, ADVICE -> 2;
            case DAY_TO_DAY, CULTURE, ENTRY_AND_EDUCATION, PAY_AND_BENEFITS -> 3;
            case TRENDS, RESOURCES, ASSIGNMENTS, PATH_AND_STORY -> 4;
            case CLOSING -> 5;
        };
    }
}
