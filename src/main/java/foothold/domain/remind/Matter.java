package foothold.domain.remind;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that is to be told once.
 *
 * @param key what makes it the same thing the next time; says nothing about anybody
 * @param when from when on it is told, and how long
 * @param manner in the morning's summary or at once
 * @param subject what it is about
 */
public record Matter(String key, When when, Manner manner, Subject subject) {

    /** When a matter is told. */
    public enum Manner {
        /** With what else became due that day. */
        MORNING,
        /** As soon as it is time. */
        AT_ONCE
    }

    /**
     * The moments of a matter.
     *
     * @param from the first at which it may be told
     * @param due the one at which it is due, or begins; a day counts from its midnight
     * @param until the one from which on it is of no use any more, or null for never
     */
    public record When(Instant from, Instant due, Instant until) {
        public When {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(due, "due");
        }

        /** Whether it is of use at that moment. */
        boolean lasts(Instant now) {
            return until == null || now.isBefore(until);
        }
    }

    /**
     * What a matter is about.
     *
     * @param what as a sentence without a full stop, with the name in it
     * @param hidden the same without any name
     * @param openId the contact or meeting a click leads to, or null for the program itself
     */
    public record Subject(String what, String hidden, String openId) {}

    public Matter {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(subject, "subject");
    }
}
