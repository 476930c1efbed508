package foothold.service.agenda;

import foothold.domain.contact.Stage;
import foothold.domain.followup.Followup;

import java.time.Instant;
import java.util.List;

/**
 * Where one person stands.
 *
 * @param stage their stage
 * @param followups what is open and neither snoozed nor stood in for, however far ahead
 * @param lastTouch when we last wrote to each other or met, or null
 */
public record PersonState(Stage stage, List<Followup> followups, Instant lastTouch) {

    /** Somebody merely known. */
    public static final PersonState KNOWN = new PersonState(Stage.KNOWN, List.of(), null);

    public PersonState {
        followups = List.copyOf(followups);
    }
}
