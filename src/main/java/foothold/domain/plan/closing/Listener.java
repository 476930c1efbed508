package foothold.domain.plan.closing;

import foothold.domain.contact.Contact;

import java.time.Instant;

/**
 * Somebody to tell.
 *
 * @param contact who
 * @param bond what there was between us at most
 * @param why what there was, as a clause: "met 12 Nov; introduced you to Priya Raman"
 * @param toldAt when they were told; null while they were not
 * @param leftOut the user decided not to tell them
 */
public record Listener(Contact contact, Bond bond, String why, Instant toldAt, boolean leftOut) {

    /** What there was between us, the most first; also the order in which one tells. */
    public enum Bond {
        MET,
        NAMED_SOMEBODY,
        REPLIED,
        WRITTEN_TO
    }

    public boolean told() {
        return toldAt != null;
    }

    /** Neither told nor left out. */
    public boolean waiting() {
        return !told() && !leftOut;
    }
}
