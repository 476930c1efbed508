package foothold.service.demo.talks;

import foothold.domain.meeting.Meeting;
import foothold.domain.plan.Path;

import java.time.Instant;

/** Who and what the talks refer to. */
public interface Cast {

    /** A fresh id, the same at each telling. */
    String id();

    /** The path of that short name. */
    Path path(String key);

    /** The meeting held with the person of that name. */
    Meeting meeting(String name);

    /** When I wrote down what I assume. */
    Instant began();

    /** When I judged for myself. */
    Instant judged();
}
