package foothold.domain.question;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.util.List;
import java.util.Objects;

/**
 * A kept list of questions, such as the ten that everybody is asked.
 *
 * @param name in the user's words; never empty
 * @param questionIds ids of questions, in the order in which to ask; one may be gone
 */
public record QuestionList(String id, String name, List<String> questionIds) implements Entity {
    public QuestionList {
        Objects.requireNonNull(id, "id");
        name = Text.orNull(name);
        if (name == null) {
            throw new IllegalArgumentException("a list of questions needs a name");
        }
        questionIds = Text.values(questionIds);
    }

    /** The same list with these questions. */
    public QuestionList with(List<String> newIds) {
        return new QuestionList(id, name, newIds);
    }
}
