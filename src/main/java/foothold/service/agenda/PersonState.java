package foothold.service.agenda;

import foothold.domain.contact.Stage;
import foothold.domain.followup.Followup;
import foothold.domain.segment.Judgement;

import java.time.Instant;
import java.util.List;

/**
 * Where one person stands.
 *
 * @param stage their stage
 * @param followups what is open and neither snoozed nor stood in for, however far ahead
 * @param lastTouch when we last wrote to each other or met, or null
 * @param judgement booster, obligate or let go, as the user says or as it is inferred; never null
 */
public record PersonState(
        Stage stage, List<Followup> followups, Instant lastTouch, Judgement judgement) {

    /** Somebody merely known. */
    public static final PersonState KNOWN =
            new PersonState(Stage.KNOWN, List.of(), null, Judgement.NONE);

    public PersonState {
        followups = List.copyOf(followups);
    }
}
