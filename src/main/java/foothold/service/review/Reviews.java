package foothold.service.review;

import foothold.domain.Ids;
import foothold.domain.flat.Shapes;
import foothold.domain.plan.Review;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** The weekly reviews, one for a week; each is made by the first thing written in it. */
public final class Reviews {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** Reviews of that file; {@code random} goes into new ids. */
    public Reviews(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /** All of them, the latest week first. */
    public List<Review> all() {
        return workspace.store().all(Shapes.REVIEW).stream()
                .sorted(Comparator.comparing(Review::week).thenComparing(Review::id).reversed())
                .toList();
    }

    /** That of the week that begins on that day; of several, as an archive may hold, the first. */
    public Optional<Review> of(LocalDate monday) {
        return workspace.store().all(Shapes.REVIEW).stream()
                .filter(each -> each.week().equals(monday))
                .min(Comparator.comparing(Review::id));
    }

    /**
     * Writes what the user notes, as far as it is typed.
     *
     * @param monday the week looked back on
     * @param begunAt when the user began, for a review that is still to be made
     * @param pause names the stretch of typing between two pauses, which becomes one undo step
     */
    public void words(LocalDate monday, Instant begunAt, String words, String pause) {
        write("Note in the review of ", monday, begunAt, pause, each -> each.withWords(words));
    }

    /** The same with what the user plans. */
    public void plan(LocalDate monday, Instant begunAt, String plan, String pause) {
        write("Plan in the review of ", monday, begunAt, pause, each -> each.withPlan(plan));
    }

    /** The user is through. */
    public void finish(LocalDate monday, Instant begunAt) {
        var now = workspace.clock().instant();
        write("Finish the review of ", monday, begunAt, null, each -> each.doneAt(now));
    }

    /** The user goes on with one that was finished. */
    public void reopen(LocalDate monday) {
        of(monday)
                .filter(each -> each.course().doneAt() != null)
                .ifPresent(
                        each ->
                                write(
                                        "Reopen the review of ",
                                        monday,
                                        each.course().begunAt(),
                                        null,
                                        it -> it.doneAt(null)));
    }

    private void write(
            String verb,
            LocalDate monday,
            Instant begunAt,
            String pause,
            UnaryOperator<Review> change) {
        var before = of(monday);
        var now = before.orElseGet(() -> begun(monday, begunAt));
        var after = change.apply(now);
        if (after.equals(now)) {
            return;
        }
        var made = before.map(each -> Change.update(each, after)).orElse(Change.create(after));
        var typing = pause == null ? null : verb + monday + " " + pause;
        workspace.apply(new Edit(verb + ReviewWords.week(monday), List.of(made), typing));
    }

    private Review begun(LocalDate monday, Instant begunAt) {
        var id = Ids.make(workspace.clock().instant(), random);
        return new Review(id, monday, null, null, new Review.Course(begunAt, null));
    }
}
