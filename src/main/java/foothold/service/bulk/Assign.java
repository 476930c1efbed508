package foothold.service.bulk;

import foothold.domain.Entity;
import foothold.domain.contact.Segment;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Cadence;
import foothold.domain.plan.Campaign;
import foothold.service.Workspace;
import foothold.service.people.Standings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Gives many people a cadence, a campaign or a segment, each as one edit of those it changes
 * anything about; returns how many that are, and writes nothing for none.
 */
public final class Assign {
    private final Workspace workspace;
    private final Standings standings;

    public Assign(Workspace workspace) {
        this.workspace = workspace;
        this.standings = new Standings(workspace);
    }

    /** The cadences there are, by name. */
    public List<Cadence> cadences() {
        return workspace.store().all(Shapes.CADENCE).stream()
                .sorted(Comparator.comparing(Cadence::name))
                .toList();
    }

    /** The campaigns there are, by name. */
    public List<Campaign> campaigns() {
        return workspace.store().all(Shapes.CAMPAIGN).stream()
                .sorted(Comparator.comparing(Campaign::name))
                .toList();
    }

    /** Their own cadence from now on; null for that of their campaign, or the usual one. */
    public int cadence(Collection<String> ids, Cadence cadence) {
        return standings.change(
                ids,
                cadence == null
                        ? "Let %s follow the usual cadence"
                        : "Set cadence of %s to " + Standings.literal(cadence.name()),
                standing -> standing.with(standing.aim().withCadence(id(cadence))));
    }

    /** The campaign they belong to from now on; null for none. */
    public int campaign(Collection<String> ids, Campaign campaign) {
        return standings.change(
                ids,
                campaign == null
                        ? "Take %s out of the campaign"
                        : "Put %s into " + Standings.literal(campaign.name()),
                standing -> standing.with(standing.aim().withCampaign(id(campaign))));
    }

    /** What the user says about how much help they are; null for what their replies say. */
    public int segment(Collection<String> ids, Segment segment) {
        return standings.change(
                ids,
                segment == null
                        ? "Judge %s by their replies"
                        : switch (segment) {
                            case BOOSTER -> "Mark %s as booster";
                            case OBLIGATE -> "Mark %s as obligate";
                            case LET_GO -> "Mark %s as let go";
                        },
                standing -> standing.with(standing.aim().with(segment)));
    }

    private static String id(Entity entity) {
        return entity == null ? null : entity.id();
    }
}
