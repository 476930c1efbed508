package foothold.domain.plan.closing;

import foothold.domain.contact.Standing;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

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
            case Ending.Dropped(var path) -> path.id().equals(pathOf(aim, path));
        };
    }

    /**
     * The path they were asked about: their own, else the first of their campaign, else the only
     * one that was explored when {@code dropped} was given up; null when it cannot be told.
     */
    private String pathOf(Standing.Aim aim, Path dropped) {
        if (aim.pathId() != null) {
            return aim.pathId();
        }
        var first =
                campaigns.stream()
                        .filter(each -> each.id().equals(aim.campaignId()))
                        .flatMap(each -> each.pathIds().stream().limit(1))
                        .findFirst();
        return first.orElseGet(() -> onlyOne(dropped) ? dropped.id() : null);
    }

    private boolean onlyOne(Path dropped) {
        return paths.stream()
                .filter(each -> !Objects.equals(each.id(), dropped.id()))
                .noneMatch(
                        each ->
                                each.droppedOn() == null
                                        || each.droppedOn().isAfter(dropped.droppedOn()));
    }
}
