package foothold.domain.question;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.util.Objects;

/**
 * A question prepared for one meeting, and what became of it there.
 *
 * @param meetingId the meeting
 * @param position its place on the list, from 0
 * @param ask what is asked; never null
 * @param answer what became of it; never null
 */
public record ListedQuestion(String id, String meetingId, int position, Ask ask, Answer answer)
        implements Entity {

    /**
     * What is asked: kept as it was worded then, whatever becomes of the bank.
     *
     * @param questionId of the bank, or null for one made up for this meeting
     * @param text the words; never empty
     */
    public record Ask(String questionId, String text) {
        public Ask {
            questionId = Text.orNull(questionId);
            text = Text.orNull(text);
            if (text == null) {
                throw new IllegalArgumentException("a question needs its words");
            }
        }
    }

    /**
     * What became of it.
     *
     * @param state whether it was asked
     * @param text what they answered, or null
     * @param telling an answer the user marked as one that tells much
     */
    public record Answer(State state, String text, boolean telling) {
        public static final Answer OPEN = new Answer(State.OPEN, null, false);

        /** Whether a question was asked. */
        public enum State {
            OPEN,
            ASKED,
            SKIPPED
        }

        public Answer {
            state = state == null ? State.OPEN : state;
            text = text == null || text.isBlank() ? null : text;
        }
    }

    public ListedQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(meetingId, "meetingId");
        Objects.requireNonNull(ask, "ask");
        answer = answer == null ? Answer.OPEN : answer;
    }

    /** The same question at another place of its list. */
    public ListedQuestion at(int newPosition) {
        return new ListedQuestion(id, meetingId, newPosition, ask, answer);
    }

    /** The same question, answered or not. */
    public ListedQuestion with(Answer newAnswer) {
        return new ListedQuestion(id, meetingId, position, ask, newAnswer);
    }
}
