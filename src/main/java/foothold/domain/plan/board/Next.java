package foothold.domain.plan.board;

import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.plan.Criterion;
import foothold.domain.question.ListedQuestion.Ask;
import foothold.domain.question.Occasion;
import foothold.domain.question.Question;
import foothold.domain.question.Question.Category;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What to ask next about a criterion.
 *
 * @param who could answer it, or null when nobody is left to ask
 * @param ask the question; never null
 */
public record Next(Askable who, Ask ask) {

    /** Where the bank has what suits a shipped criterion, when its tags do not say it. */
    private static final Map<String, Category> SUITED =
            Map.of(
                    ShippedCriteria.HOURS, Category.DAY_TO_DAY,
                    ShippedCriteria.LIKES, Category.INSIGHTS,
                    ShippedCriteria.DISLIKES, Category.INSIGHTS,
                    ShippedCriteria.FIT, Category.ADVICE);

    /** Questions of the bank that hit a criterion better than the rest of their category. */
    private static final Map<String, List<String>> FIRST =
            Map.of(
                    ShippedCriteria.HOURS, List.of("day-to-day-6", "day-to-day-2", "day-to-day-4"),
                    ShippedCriteria.LIKES, List.of("day-to-day-3", "path-story-5"),
                    ShippedCriteria.DISLIKES, List.of("culture-3", "path-story-4"),
                    ShippedCriteria.FIT, List.of("advice-6", "insights-2"));

    /**
     * The question that the first person who can be asked was not asked yet.
     *
     * @param suited what suits the criterion, the best first
     * @param people of that path, soonest first
     * @param heard ids of those who spoke about it already
     */
    static Next of(
            Criterion criterion, List<Question> suited, List<Askable> people, Set<String> heard) {
        return people.stream()
                .filter(each -> !heard.contains(each.contact().id()))
                .flatMap(each -> question(suited, each, criterion).stream())
                .findFirst()
                .orElseGet(() -> new Next(null, first(suited, criterion)));
    }

    private static Optional<Next> question(
            List<Question> suited, Askable who, Criterion criterion) {
        return suited.stream()
                .filter(each -> who.occasion().suits(each) && !who.occasion().asked(each))
                .min(Comparator.comparing(each -> !who.occasion().names(each)))
                .map(each -> new Ask(each.id(), each.text()))
                .or(() -> Optional.of(own(criterion)).filter(each -> !asked(who, each)))
                .map(each -> new Next(who, each));
    }

    private static boolean asked(Askable who, Ask ask) {
        return who.occasion().asked(new Question("", ask.text(), null, List.of(), false));
    }

    private static Ask first(List<Question> suited, Criterion criterion) {
        return suited.stream()
                .filter(each -> each.suits().isEmpty())
                .findFirst()
                .map(each -> new Ask(each.id(), each.text()))
                .orElseGet(() -> own(criterion));
    }

    /** For criteria of the user's own, of which the bank knows nothing. */
    private static Ask own(Criterion criterion) {
        var name = criterion.name();
        var lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return new Ask(null, "What should I know about " + lower + " in this work?");
    }

    /**
     * What of the bank suits that criterion: the hits first, then the favourites, then the rest of
     * the category, equals in the order of the bank.
     */
    static List<Question> suited(Criterion criterion, List<Question> bank) {
        var hits = FIRST.getOrDefault(criterion.id(), List.of());
        var category = category(criterion);
        return bank.stream()
                .filter(each -> hits.contains(each.id()) || each.category() == category)
                .sorted(
                        Comparator.comparingInt((Question each) -> rank(hits, each))
                                .thenComparing(each -> !each.starred()))
                .toList();
    }

    private static int rank(List<String> hits, Question question) {
        int at = hits.indexOf(question.id());
        return at < 0 ? hits.size() : at;
    }

    private static Category category(Criterion criterion) {
        return Optional.ofNullable(SUITED.get(criterion.id()))
                .or(
                        () ->
                                criterion.tags().stream()
                                        .map(Next::told)
                                        .filter(Objects::nonNull)
                                        .findFirst())
                .orElse(null);
    }

    private static Category told(Tag tag) {
        return Occasion.answeredBy(tag);
    }
}
