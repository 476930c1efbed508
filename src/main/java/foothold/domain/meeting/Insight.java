package foothold.domain.meeting;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.util.Objects;

/**
 * One thing learned.
 *
 * @param lesson what; never null
 * @param pathId the path it speaks of, or null
 * @param source who said it, when and in which meeting; never null
 * @param jottingId the captured line it was made from, or null
 */
public record Insight(String id, Lesson lesson, String pathId, Source source, String jottingId)
        implements Entity {

    /** Whether a lesson speaks for the path or against it. */
    public enum Sign {
        PRO,
        CON,
        NEUTRAL
    }

    /**
     * What was learned.
     *
     * @param text in words; never empty
     * @param tag what it is about
     * @param sign for or against
     * @param criterionId the row of the path board it belongs to, or null for that of its tag
     */
    public record Lesson(String text, Jotting.Tag tag, Sign sign, String criterionId) {

        /** A lesson whose tag says where it belongs. */
        public Lesson(String text, Jotting.Tag tag, Sign sign) {
            this(text, tag, sign, null);
        }

        public Lesson {
            text = Text.orNull(text);
            if (text == null) {
                throw new IllegalArgumentException("an insight needs its words");
            }
            tag = tag == null ? Jotting.Tag.INSIGHT : tag;
            sign = sign == null ? Sign.NEUTRAL : sign;
            criterionId = Text.orNull(criterionId);
        }

        /** The same lesson in other words. */
        public Lesson withText(String words) {
            return new Lesson(words, tag, sign, criterionId);
        }

        /** The same lesson, about something else. */
        public Lesson with(Jotting.Tag newTag) {
            return new Lesson(text, newTag, sign, criterionId);
        }

        /** The same lesson, for or against. */
        public Lesson with(Sign newSign) {
            return new Lesson(text, tag, newSign, criterionId);
        }

        /** The same lesson on another row of the board; null for that of its tag. */
        public Lesson under(String newCriterionId) {
            return new Lesson(text, tag, sign, newCriterionId);
        }
    }

    /**
     * Where it comes from.
     *
     * @param contactId who said it, or null when it was not a contact
     * @param meetingId in which meeting, or null
     * @param at when
     * @param listedId the prepared question it answers, or null
     */
    public record Source(String contactId, String meetingId, Instant at, String listedId) {

        /** A source that answers no prepared question. */
        public Source(String contactId, String meetingId, Instant at) {
            this(contactId, meetingId, at, null);
        }

        public Source {
            contactId = Text.orNull(contactId);
            meetingId = Text.orNull(meetingId);
            listedId = Text.orNull(listedId);
            Objects.requireNonNull(at, "at");
        }
    }

    public Insight {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(lesson, "lesson");
        Objects.requireNonNull(source, "source");
        pathId = Text.orNull(pathId);
        jottingId = Text.orNull(jottingId);
    }

    /** The same insight in other words, tagged or signed otherwise. */
    public Insight with(Lesson newLesson) {
        return new Insight(id, newLesson, pathId, source, jottingId);
    }

    /** The same insight about another path, or none for null. */
    public Insight about(String newPathId) {
        return new Insight(id, lesson, newPathId, source, jottingId);
    }

    /** The same insight from another source. */
    public Insight with(Source newSource) {
        return new Insight(id, lesson, pathId, newSource, jottingId);
    }
}
