package foothold.domain.question;

import foothold.domain.question.Question.Category;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A question proposed for one meeting.
 *
 * @param question of the bank; never null
 * @param why what speaks most for it
 */
public record Suggestion(Question question, Why why) {
    /** Fewer make no conversation. */
    public static final int FEWEST = 5;

    /** More do not fit into twenty minutes. */
    public static final int MOST = 10;

    /** So many are proposed at first. */
    public static final int USUAL = 8;

    /** What speaks for a question. */
    public enum Why {
        /** It was written for somebody in their role, or on this path. */
        ONLY_THEY,
        /** Nothing was learned about this yet. */
        UNKNOWN,
        /** It is one of the user's favourites. */
        STARRED,
        /** The talk should touch on this as well. */
        BALANCE
    }

    /**
     * The questions for that occasion: first one of each category of TIARA and one to close with,
     * then of the other categories; of those first what this person alone can answer and what is
     * still unknown. Never one this person was asked before, nor one for other roles.
     *
     * @param bank in the order in which equals are taken
     * @param count how many, at most
     * @return in the order in which to ask; fewer when the bank has no more
     */
    public static List<Suggestion> of(List<Question> bank, Occasion occasion, int count) {
        return of(bank, occasion, count, (_, _) -> 0);
    }

    /**
     * The same, with another order within each category: what {@code first} puts first, such as
     * what was worth asking before; among its equals the usual one.
     */
    public static List<Suggestion> of(
            List<Question> bank, Occasion occasion, int count, Comparator<Question> first) {
        var shelves = shelves(bank, occasion, first);
        var picked = new ArrayList<Suggestion>();
        if (count > FEWEST) {
            take(shelves, Category.CLOSING, occasion, picked);
        }
        boolean more = true;
        while (more && picked.size() < count) {
            more = false;
            for (var category : round(shelves, occasion, picked.size() <= 1)) {
                if (picked.size() < count) {
                    more |= take(shelves, category, occasion, picked);
                }
            }
        }
        picked.sort(Comparator.comparing(each -> place(each.question().category())));
        return List.copyOf(picked);
    }

    private static Map<Category, Deque<Question>> shelves(
            List<Question> bank, Occasion occasion, Comparator<Question> first) {
        var shelves = new EnumMap<Category, Deque<Question>>(Category.class);
        bank.stream()
                .filter(each -> occasion.suits(each) && !occasion.asked(each))
                .sorted(
                        first.thenComparing((Question each) -> !occasion.names(each))
                                .thenComparing(each -> !each.starred()))
                .forEach(
                        each ->
                                shelves.computeIfAbsent(each.category(), _ -> new ArrayDeque<>())
                                        .add(each));
        return shelves;
    }

    /** The order in which categories give one each; the first round keeps to TIARA's own. */
    private static List<Category> round(
            Map<Category, Deque<Question>> shelves, Occasion occasion, boolean first) {
        var wanted =
                Comparator.comparing((Category each) -> !isTiara(each))
                        .thenComparing(each -> first && isTiara(each) ? 0 : rank(each, occasion))
                        .thenComparing(each -> !namesThem(shelves.get(each), occasion));
        return Arrays.stream(Category.values())
                .filter(each -> each != Category.CLOSING)
                .sorted(wanted)
                .toList();
    }

    private static int rank(Category category, Occasion occasion) {
        return occasion.known().contains(category) ? 1 : 0;
    }

    private static boolean namesThem(Deque<Question> shelf, Occasion occasion) {
        return shelf != null && !shelf.isEmpty() && occasion.names(shelf.peek());
    }

    private static boolean take(
            Map<Category, Deque<Question>> shelves,
            Category category,
            Occasion occasion,
            List<Suggestion> picked) {
        var shelf = Objects.requireNonNullElseGet(shelves.get(category), ArrayDeque<Question>::new);
        var question = shelf.poll();
        if (question != null) {
            picked.add(new Suggestion(question, why(question, occasion)));
        }
        return question != null;
    }

    private static Why why(Question question, Occasion occasion) {
        if (occasion.names(question)) {
            return Why.ONLY_THEY;
        }
        if (!occasion.known().isEmpty() && !occasion.known().contains(question.category())) {
            return Why.UNKNOWN;
        }
        return question.starred() ? Why.STARRED : Why.BALANCE;
    }

    /** TIARA's categories are the first five of all. */
    private static boolean isTiara(Category category) {
        return category.compareTo(Category.ASSIGNMENTS) <= 0;
    }

    /** One warms up with their story, then TIARA, the rest, and the closing question last. */
    private static int place(Category category) {
        return category == Category.PATH_AND_STORY ? -1 : category.ordinal();
    }
}
