package foothold.service.demo.talks;

import foothold.domain.meeting.Meeting;
import foothold.domain.plan.Path;

import java.time.Instant;
import java.time.LocalDate;

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

    /** So many weekdays ago, at that time of the user's own day. */
    Instant ago(int weekdays, String time);

    /** That time of that day, in the user's own zone. */
    Instant at(LocalDate day, String time);

    /** The first day of the week that is to be looked back on now. */
    LocalDate week();
}
