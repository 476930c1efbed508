package foothold.domain.question;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.util.List;
import java.util.Objects;

/**
 * An item of the question bank that is the user's own, or a shipped one as the user changed it.
 *
 * @param id a shipped question's id when it takes that one's place
 * @param text the question; never empty
 * @param category where it belongs; never null
 * @param suits paths and roles it suits, in the user's words; empty for everybody
 * @param starred one of the user's favourites
 */
public record Question(
        String id, String text, Category category, List<String> suits, boolean starred)
        implements Entity {

    /** The categories; the first five spell TIARA and are asked in that order. */
    public enum Category {
        TRENDS,
        INSIGHTS,
        ADVICE,
        RESOURCES,
        ASSIGNMENTS,
        PATH_AND_STORY,
        DAY_TO_DAY,
        CULTURE,
        PAY_AND_BENEFITS,
        ENTRY_AND_EDUCATION,
        CLOSING
    }

    public Question {
        Objects.requireNonNull(id, "id");
        text = Text.orNull(text);
        if (text == null) {
            throw new IllegalArgumentException("a question needs its words");
        }
        category = category == null ? Category.INSIGHTS : category;
        suits = Text.values(suits);
    }

    /** The same question in other words. */
    public Question withText(String words) {
        return new Question(id, words, category, suits, starred);
    }

    /** The same question elsewhere in the bank. */
    public Question with(Category other) {
        return new Question(id, text, other, suits, starred);
    }

    /** The same question for these paths and roles. */
    public Question withSuits(List<String> pathsAndRoles) {
        return new Question(id, text, category, pathsAndRoles, starred);
    }

    /** The same question, a favourite or not. */
    public Question withStar(boolean star) {
        return new Question(id, text, category, suits, star);
    }
}
