package foothold.service.people.list;

import foothold.domain.contact.Stage;
import foothold.domain.followup.Followup;
import foothold.service.agenda.Outlook;

import java.time.Instant;

/**
 * Where a contact stands, as the list shows it.
 *
 * @param stage never null
 * @param next the follow-up that comes first, or null
 * @param lastTouch when we last wrote to each other or met, or null
 */
public record Situation(Stage stage, Followup next, Instant lastTouch) {
    /** Somebody merely known. */
    public static final Situation KNOWN = new Situation(Stage.KNOWN, null, null);

    /** Says where everybody stands at one moment. */
    @FunctionalInterface
    public interface Lookup {
        /** Never null; somebody without any history is merely known. */
        Situation of(String contactId);
    }

    /** Where everybody stands as the agenda has it. */
    public static Lookup in(Outlook outlook) {
        return contactId -> {
            var state = outlook.people().get(contactId);
            return state == null
                    ? KNOWN
                    : new Situation(
                            state.stage(), outlook.next(contactId).orElse(null), state.lastTouch());
        };
    }
}
