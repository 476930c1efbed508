package foothold.service.practice;

import foothold.domain.followup.Cadence;
import foothold.domain.practice.Rehearsal;
import foothold.domain.practice.Rehearsal.About;
import foothold.domain.practice.Rehearsal.Drill;

import java.time.ZoneId;
import java.util.List;

/**
 * What practising begins with.
 *
 * @param zone the user's own
 * @param introduction the user's 60 seconds; empty when there are none yet
 * @param practised everything so far, the latest first
 * @param questions what to ask next, and whom
 * @param preset what advice follows
 */
public record PracticeSheet(
        ZoneId zone,
        String introduction,
        List<Rehearsal> practised,
        Questions questions,
        Cadence preset) {

    /**
     * Questions to practise.
     *
     * @param about the next meeting; nobody when the questions come from the bank
     * @param name of the person of the next meeting, or null
     * @param texts in their order; never empty
     */
    public record Questions(About about, String name, List<String> texts) {
        public Questions {
            texts = List.copyOf(texts);
        }
    }

    public PracticeSheet {
        practised = List.copyOf(practised);
    }

    /** What was practised of that sort, the latest first. */
    public List<Rehearsal> of(Drill drill) {
        return practised.stream().filter(each -> each.what().drill() == drill).toList();
    }
}
