package foothold.domain.plan.board;

import foothold.domain.contact.Standing;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;

import java.util.List;

/** Tells which path a person is asked about, and so which one their meetings are rated for. */
public final class PathOf {
    private PathOf() {}

    /**
     * The path they are asked about by name, else the first of their campaign, else the only one
     * that is explored, else null: it cannot be told.
     *
     * @param campaign that of the aim, or null
     * @param paths all there are; those given up may be among them
     */
    public static String of(Standing.Aim aim, Campaign campaign, List<Path> paths) {
        if (aim.pathId() != null) {
            return aim.pathId();
        }
        if (campaign != null && !campaign.pathIds().isEmpty()) {
            return campaign.pathIds().getFirst();
        }
        var explored = paths.stream().filter(each -> each.droppedOn() == null).toList();
        return explored.size() == 1 ? explored.getFirst().id() : null;
    }
}
