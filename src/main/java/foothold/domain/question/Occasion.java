package foothold.domain.question;

import foothold.domain.Text;
import foothold.domain.meeting.Jotting;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom one is about to ask, as far as it matters for what to ask.
 *
 * @param who role and paths of this person, in words; each may be anything, none empty
 * @param known categories of which something was learned about the path already
 * @param askedIds ids of questions this person was asked, or will be
 * @param askedTexts the words of such questions, in any spelling
 */
public record Occasion(
        List<String> who,
        Set<Question.Category> known,
        Set<String> askedIds,
        List<String> askedTexts) {
    private static final int LEAST_LETTERS = 4;
    private static final Map<Jotting.Tag, Question.Category> TOLD = told();

    public Occasion {
        who = Text.values(who);
        known = Set.copyOf(known);
        askedIds = Set.copyOf(askedIds);
        askedTexts = askedTexts.stream().map(Text::folded).toList();
    }

    private static Map<Jotting.Tag, Question.Category> told() {
        var told = new EnumMap<Jotting.Tag, Question.Category>(Jotting.Tag.class);
        told.put(Jotting.Tag.TREND, Question.Category.TRENDS);
        told.put(Jotting.Tag.INSIGHT, Question.Category.INSIGHTS);
        told.put(Jotting.Tag.ADVICE, Question.Category.ADVICE);
        told.put(Jotting.Tag.RESOURCE, Question.Category.RESOURCES);
        told.put(Jotting.Tag.CULTURE, Question.Category.CULTURE);
        told.put(Jotting.Tag.PAY, Question.Category.PAY_AND_BENEFITS);
        told.put(Jotting.Tag.DAY_TO_DAY, Question.Category.DAY_TO_DAY);
        told.put(Jotting.Tag.ENTRY_ROUTE, Question.Category.ENTRY_AND_EDUCATION);
        told.put(Jotting.Tag.SURPRISE, Question.Category.PATH_AND_STORY);
        return told;
    }

    /** The category a lesson of that tag answers, or null for names and promises. */
    public static Question.Category answeredBy(Jotting.Tag tag) {
        return TOLD.get(tag);
    }

    /** Whether this person was asked it, or will be. */
    public boolean asked(Question question) {
        return askedIds.contains(question.id())
                || !askedTexts.isEmpty() && askedTexts.contains(Text.folded(question.text()));
    }

    /** Whether it suits this person: it suits everybody, or names their role or path. */
    public boolean suits(Question question) {
        return question.suits().isEmpty() || names(question);
    }

    /** Whether it was written for their role or path, so that few others can answer it. */
    public boolean names(Question question) {
        return question.suits().stream()
                .anyMatch(suit -> who.stream().anyMatch(each -> matches(suit, each)));
    }

    /** Whether every word of the one stands in the other, "research" also in "researcher". */
    private static boolean matches(String suit, String who) {
        var words = words(who);
        return words(suit).stream()
                .allMatch(word -> words.stream().anyMatch(each -> alike(word, each)));
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || one.length() >= LEAST_LETTERS && other.startsWith(one)
                || other.length() >= LEAST_LETTERS && one.startsWith(other);
    }

    private static List<String> words(String text) {
        return Arrays.stream(Text.folded(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
