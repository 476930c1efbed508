package foothold.exchange.calendar;

import java.time.Instant;

/** What a calendar shows: an appointment, or something that is due. */
public sealed interface Entry permits Appointment, DueDate {

    /** The same in every version of it, by which a calendar recognises it; never blank. */
    String uid();

    /** What is to be read. */
    Appointment.Words words();

    /**
     * Which version of an entry a file holds.
     *
     * @param sequence 0 at first, higher with each change that matters
     * @param at when it became as it is
     */
    record Version(int sequence, Instant at) {}
}
