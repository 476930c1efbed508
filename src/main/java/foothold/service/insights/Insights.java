package foothold.service.insights;

import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Writes insights; every step, however many it changes, is one edit. Not on the FX thread. */
public final class Insights {
    private static final int EXCERPT = 40;

    private final Workspace workspace;
    private final RandomGenerator random;

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public Insights(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * Something I learned just now, in no meeting.
     *
     * @param pathId the path it speaks of, or null
     * @throws IllegalArgumentException when there are no words
     */
    public Insight add(Insight.Lesson lesson, String pathId) {
        var now = workspace.clock().instant();
        var source = new Insight.Source(null, null, now);
        var made = new Insight(Ids.make(now, random), lesson, pathId, source, null);
        workspace.apply(Edit.of("Add insight " + quoted(made), Change.create(made)));
        return made;
    }

    /**
     * Puts one in other words; nothing without words.
     *
     * @param pause names the stretch of typing that becomes one undo step
     */
    public void reword(String id, String words, String pause) {
        if (!words.isBlank()) {
            change(List.of(id), each -> each.with(each.lesson().withText(words)), pause);
        }
    }

    /** Changes all of these alike: their tag, sign, path or place on the board. */
    public void change(Collection<String> ids, UnaryOperator<Insight> how) {
        change(ids, how, null);
    }

    private void change(Collection<String> ids, UnaryOperator<Insight> how, String pause) {
        var changes = new ArrayList<Change>();
        for (var before : found(ids)) {
            var after = how.apply(before);
            if (!after.equals(before)) {
                changes.add(Change.update(before, after));
            }
        }
        if (!changes.isEmpty()) {
            workspace.apply(new Edit("Change " + named(changes), changes, pause));
        }
    }

    /**
     * Makes one of several, see {@link Merging}.
     *
     * @param said names who said one, and when
     * @return the id of the one that stays, or empty when they cannot be merged
     */
    public Optional<String> merge(List<InsightRow> rows, Function<InsightRow, String> said) {
        if (problem(rows) != null) {
            return Optional.empty();
        }
        var changes = Merging.changes(rows, said, workspace.store());
        workspace.apply(Edit.of("Merge " + rows.size() + " insights", changes));
        return Optional.of(changes.getFirst().subject().id());
    }

    /** What keeps them from being merged, or null. */
    public static MergeProblem problem(List<InsightRow> rows) {
        return Merging.problem(rows);
    }

    /** Takes them out; what was decided because of them stays. */
    public void remove(Collection<String> ids) {
        var changes = new ArrayList<Change>();
        for (var insight : found(ids)) {
            changes.addAll(Merging.led(insight.id(), null, workspace.store()));
            changes.add(Change.delete(insight));
        }
        if (!changes.isEmpty()) {
            var gone = changes.stream().filter(each -> each.after() == null).toList();
            workspace.apply(Edit.of("Remove " + named(gone), changes));
        }
    }

    private List<Insight> found(Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> workspace.store().find(Shapes.INSIGHT, id).stream())
                .toList();
    }

    private static String named(List<Change> changes) {
        return changes.size() == 1
                ? "insight " + quoted((Insight) changes.getFirst().subject())
                : changes.size() + " insights";
    }

    private static String quoted(Insight insight) {
        return "“" + Text.excerpt(insight.lesson().text(), EXCERPT) + "”";
    }
}
