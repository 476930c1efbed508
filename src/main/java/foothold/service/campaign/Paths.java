package foothold.service.campaign;

import foothold.domain.Ids;
import foothold.domain.flat.Shapes;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The career paths being explored. Each method that changes something makes one edit and throws
 * {@link foothold.service.StoreException} when it cannot be written.
 */
public final class Paths {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** Paths kept in that file; {@code random} makes their ids. */
    public Paths(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /** All of them, those given up last; otherwise in the order they were made. */
    public List<Path> all() {
        return workspace.store().all(Shapes.PATH).stream()
                .sorted(
                        Comparator.comparing((Path each) -> each.droppedOn() != null)
                                .thenComparing(Path::id))
                .toList();
    }

    /**
     * Adds a path, and explores it in that campaign.
     *
     * @param name not blank
     * @param campaignId or null for none
     */
    public Path add(String name, String campaignId) {
        var path = new Path(Ids.make(workspace.clock().instant(), random), name, null);
        var changes = new ArrayList<Change>();
        changes.add(Change.create(path));
        if (campaignId != null) {
            workspace
                    .store()
                    .find(Shapes.CAMPAIGN, campaignId)
                    .map(it -> Change.update(it, with(it, path.id(), true)))
                    .ifPresent(changes::add);
        }
        workspace.apply(Edit.of("Add path “" + path.name() + "”", changes));
        return path;
    }

    /**
     * Gives it another name and other notes; empty when it has them already.
     *
     * @param name not blank
     * @param notes or null
     * @param pause names the stretch of typing that becomes one undo step
     */
    public Optional<String> describe(Path path, String name, String notes, String pause) {
        var after = new Path(path.id(), name, notes, path.droppedOn());
        return change(path, after, "Change path “" + after.name() + "”", pause);
    }

    /** Gives it up on that local day, or takes it up again for null. */
    public Optional<String> drop(Path path, LocalDate day) {
        var label = (day == null ? "Take up “" : "Give up “") + path.name() + "”";
        return change(path, new Path(path.id(), path.name(), path.notes(), day), label, null);
    }

    /**
     * Deletes it with what was assumed and judged of it; what was learned about it stays, without a
     * path.
     */
    public String delete(Path path) {
        var changes = new ArrayList<Change>();
        for (var campaign : workspace.store().all(Shapes.CAMPAIGN)) {
            if (campaign.pathIds().contains(path.id())) {
                changes.add(Change.update(campaign, with(campaign, path.id(), false)));
            }
        }
        changes.addAll(PathRemoval.of(path.id(), workspace.store()));
        changes.add(Change.delete(path));
        var label = "Delete path “" + path.name() + "”";
        workspace.apply(Edit.of(label, changes));
        return label;
    }

    private static Campaign with(Campaign it, String pathId, boolean explores) {
        var paths = new ArrayList<>(it.pathIds());
        paths.remove(pathId);
        if (explores) {
            paths.add(pathId);
        }
        return new Campaign(it.id(), it.name(), paths, it.span(), it.pace());
    }

    private Optional<String> change(Path before, Path after, String label, String pause) {
        if (after.equals(before)) {
            return Optional.empty();
        }
        workspace.apply(new Edit(label, List.of(Change.update(before, after)), pause));
        return Optional.of(label);
    }
}
