package foothold.domain.plan.closing;

import foothold.domain.contact.Standing;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;
import foothold.domain.plan.board.PathOf;

import java.util.Collection;
import java.util.List;

/**
 * Tells who was part of what ended.
 *
 * @param campaigns all there are
 * @param paths all there are
 */
public record Circle(Collection<Campaign> campaigns, Collection<Path> paths) {
    public Circle {
        campaigns = List.copyOf(campaigns);
        paths = List.copyOf(paths);
    }

    /** Whether somebody with that aim was part of it. */
    public boolean holds(Standing.Aim aim, Ending ending) {
        return switch (ending) {
            case Ending.Landed(var campaign) -> campaign.id().equals(aim.campaignId());
            case Ending.Dropped(var path) ->
                    path.id().equals(PathOf.of(aim, campaign(aim), explored(path)));
        };
    }

    private Campaign campaign(Standing.Aim aim) {
        return campaigns.stream()
                .filter(each -> each.id().equals(aim.campaignId()))
                .findFirst()
                .orElse(null);
    }

    /** The paths that were explored when that one was given up, itself included. */
    private List<Path> explored(Path dropped) {
        return paths.stream()
                .filter(
                        each ->
                                each.id().equals(dropped.id())
                                        || each.droppedOn() == null
                                        || each.droppedOn().isAfter(dropped.droppedOn()))
                .map(each -> new Path(each.id(), each.name(), each.notes()))
                .toList();
    }
}
