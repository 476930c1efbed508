package foothold.service.board;

import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Path;
import foothold.domain.plan.Verdict;
import foothold.domain.plan.Verdict.Opinion;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What the user makes of the cells of the board. Each method makes one edit, or none when all is so
 * already, and throws {@link foothold.service.StoreException} when it cannot be written. Not on the
 * FX thread.
 */
public final class Judging {
    private static final int EXCERPT = 40;

    private final Workspace workspace;
    private final RandomGenerator random;

    /** Judgements kept in that file; {@code random} goes into new ids. */
    public Judging(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * Scores a path by a criterion, or as a whole for none.
     *
     * @param criterion or null
     * @param score 1 to 5, or null to take it back
     */
    public void score(Path path, Criterion criterion, Integer score) {
        var words = judged(path, criterion).map(each -> each.opinion().words()).orElse(null);
        write(path, criterion, new Opinion(score, words), null);
    }

    /**
     * Says why.
     *
     * @param criterion or null for the path as a whole
     * @param words may be blank
     * @param pause names the stretch of typing that becomes one undo step
     */
    public void type(Path path, Criterion criterion, String words, String pause) {
        var score = judged(path, criterion).map(each -> each.opinion().score()).orElse(null);
        write(path, criterion, new Opinion(score, words), pause);
    }

    private void write(Path path, Criterion criterion, Opinion opinion, String pause) {
        var before = judged(path, criterion).orElse(null);
        var after = opinion.equals(new Opinion(null, null)) ? null : made(path, criterion, opinion);
        if (before != null && before.opinion().equals(opinion) || before == null && after == null) {
            return;
        }
        var about = criterion == null ? path.name() : path.name() + ": " + criterion.name();
        var change = new Change(before, after == null ? null : under(before, after));
        workspace.apply(new Edit("Judge " + about, List.of(change), pause));
    }

    private Verdict made(Path path, Criterion criterion, Opinion opinion) {
        var now = workspace.clock().instant();
        var id = Ids.make(now, random);
        return new Verdict(id, path.id(), criterion == null ? null : criterion.id(), opinion, now);
    }

    private static Verdict under(Verdict before, Verdict after) {
        return before == null
                ? after
                : new Verdict(
                        before.id(),
                        after.pathId(),
                        after.criterionId(),
                        after.opinion(),
                        after.at());
    }

    private Optional<Verdict> judged(Path path, Criterion criterion) {
        var id = criterion == null ? null : criterion.id();
        return workspace.store().pointing(Shapes.VERDICT, "path", path.id()).stream()
                .filter(each -> Objects.equals(each.criterionId(), id))
                .max(Comparator.comparing(Verdict::at).thenComparing(Verdict::id));
    }

    /** What somebody said speaks for the path, against it, or neither. */
    public void sign(Insight insight, Insight.Sign sign) {
        change(insight, insight.with(insight.lesson().with(sign)), "Change the sign of ");
    }

    /** What somebody said belongs on that row; on that of its tag for null. */
    public void place(Insight insight, String criterionId) {
        change(insight, insight.with(insight.lesson().under(criterionId)), "Move ");
    }

    private void change(Insight before, Insight after, String verb) {
        if (!before.equals(after)) {
            var words = "“" + Text.excerpt(before.lesson().text(), EXCERPT) + "”";
            workspace.apply(Edit.of(verb + words, Change.update(before, after)));
        }
    }
}
