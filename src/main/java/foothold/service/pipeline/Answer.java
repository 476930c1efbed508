package foothold.service.pipeline;

import foothold.domain.contact.Standing.Closure;
import foothold.domain.dates.DayTime;
import foothold.service.log.line.LogEntry;

import java.util.Objects;

/** What the user says to the question of a {@link Move}. */
public sealed interface Answer {

    /** That happened. */
    record Happened(LogEntry entry) implements Answer {
        public Happened {
            Objects.requireNonNull(entry, "entry");
        }
    }

    /** Nothing more is to come, for that reason. */
    record Closed(Closure.Reason reason) implements Answer {
        public Closed {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** They declined; {@code when} may be null for now. */
    record Declined(DayTime when) implements Answer {}

    /** No more messages are wanted. */
    record Barred() implements Answer {}

    /** The matter is taken up again. */
    record Reopened() implements Answer {}
}
