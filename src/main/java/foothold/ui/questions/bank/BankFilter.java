package foothold.ui.questions.bank;

import foothold.domain.Text;
import foothold.domain.question.Question;
import foothold.domain.question.Question.Category;

import java.util.Arrays;

/**
 * What the bank is narrowed to.
 *
 * @param words each of which the question or a path or role of it has
 * @param category or null for all
 * @param starred only favourites
 * @param suit only those for that path or role, or null for all
 * @param byWorth the most worthwhile first, instead of by category
 */
public record BankFilter(
        String words, Category category, boolean starred, String suit, boolean byWorth) {
    public static final BankFilter ALL = new BankFilter("", null, false, null, false);

    /** Whether it lets that question through. */
    public boolean lets(Question question) {
        var said = Text.folded(question.text() + " " + String.join(" ", question.suits()));
        return (category == null || question.category() == category)
                && (!starred || question.starred())
                && (suit == null || question.suits().contains(suit))
                && Arrays.stream(Text.folded(words).split(" ")).allMatch(said::contains);
    }

    public BankFilter withWords(String typed) {
        return new BankFilter(typed, category, starred, suit, byWorth);
    }

    public BankFilter with(Category other) {
        return new BankFilter(words, other, starred, suit, byWorth);
    }

    public BankFilter withStarred(boolean only) {
        return new BankFilter(words, category, only, suit, byWorth);
    }

    public BankFilter withSuit(String other) {
        return new BankFilter(words, category, starred, other, byWorth);
    }

    public BankFilter withByWorth(boolean bestFirst) {
        return new BankFilter(words, category, starred, suit, bestFirst);
    }
}
