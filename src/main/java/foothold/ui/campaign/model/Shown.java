package foothold.ui.campaign.model;

import foothold.domain.followup.Cadence;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;
import foothold.service.campaign.PlanSheet;
import foothold.service.campaign.Reading;
import foothold.ui.HumanDates;

import java.util.List;

/**
 * What the screen shows, as last read.
 *
 * @param reading everything it is computed from
 * @param plan the sheet of the campaign in front; null when there is none
 * @param lists what can be chosen from
 */
public record Shown(Reading reading, PlanSheet plan, Lists lists) {

    /** The presets and paths there are. */
    public record Lists(List<Cadence> cadences, List<Path> paths) {
        public Lists {
            cadences = List.copyOf(cadences);
            paths = List.copyOf(paths);
        }
    }

    /** The campaign in front, or null. */
    public Campaign campaign() {
        return plan == null ? null : plan.campaign();
    }

    /** Dates as seen when it was read. */
    public HumanDates dates() {
        return new HumanDates(reading.outlook().zone(), reading.outlook().now());
    }
}
