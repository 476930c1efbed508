package foothold.domain.plan.board;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Stage;
import foothold.domain.meeting.Meeting;
import foothold.domain.question.Occasion;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Somebody who could be asked about a path.
 *
 * @param contact who
 * @param stage where they stand
 * @param ahead the next meeting that is set, or null
 * @param occasion their role, and what they were asked or will be; never null
 */
public record Askable(Contact contact, Stage stage, Meeting ahead, Occasion occasion) {

    /** Those who can be asked soonest first: by how near a talk is, then by name. */
    public static final Comparator<Askable> SOONEST =
            Comparator.comparingInt(Askable::distance)
                    .thenComparing(Askable::start, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(each -> each.contact().name())
                    .thenComparing(each -> each.contact().id());

    /** Somebody who is merely known, or with whom the matter is closed, is not asked. */
    public static boolean could(Contact contact, Stage stage) {
        var standing = contact.standing();
        boolean open =
                standing.closure() == null
                        && standing.archivedAt() == null
                        && !standing.doNotContact();
        return open && stage != Stage.KNOWN && stage != Stage.CLOSED;
    }

    private int distance() {
        return switch (stage) {
            case SCHEDULED -> 0;
            case IN_CONVERSATION -> 1;
            case MET, KEEPING_IN_TOUCH -> 2;
            case REQUESTED -> 3;
            case TARGET -> 4;
            case KNOWN, CLOSED -> 5;
        };
    }

    private Instant start() {
        return Optional.ofNullable(ahead).map(each -> each.slot().start()).orElse(null);
    }
}
