package foothold.service.agenda;

import foothold.domain.contact.Stage;
import foothold.domain.followup.Followup;

import java.util.List;

/**
 * Where one person stands.
 *
 * @param stage their stage
 * @param followups what is open and neither snoozed nor stood in for, however far ahead
 */
public record PersonState(Stage stage, List<Followup> followups) {

    /** Somebody merely known. */
    public static final PersonState KNOWN = new PersonState(Stage.KNOWN, List.of());

    public PersonState {
        followups = List.copyOf(followups);
    }
}
