package foothold.service.practice;

import foothold.domain.Ids;
import foothold.domain.flat.Shapes;
import foothold.domain.practice.Rehearsal;
import foothold.domain.practice.Rehearsal.About;
import foothold.domain.practice.Rehearsal.Own;
import foothold.domain.practice.Rehearsal.Took;
import foothold.domain.practice.Rehearsal.What;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What was practised: each time a record of its own, which moves no follow-up. */
public final class Rehearsals {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** The practice of that file; {@code random} goes into new ids. */
    public Rehearsals(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /** All of them, the latest first. */
    public List<Rehearsal> all() {
        return workspace.store().all(Shapes.REHEARSAL).stream()
                .sorted(
                        Comparator.comparing((Rehearsal each) -> each.took().at())
                                .thenComparing(Rehearsal::id)
                                .reversed())
                .toList();
    }

    /** Keeps what was practised just now. */
    public Rehearsal log(What what, About about, Took took, Own own) {
        var id = Ids.make(workspace.clock().instant(), random);
        var made = new Rehearsal(id, what, about, took, own);
        workspace.apply(Edit.of("Log " + named(made), Change.create(made)));
        return made;
    }

    /**
     * How it went; null takes the rating back. Nothing when the practice is gone.
     *
     * @param rating 1 to 5, or null
     */
    public void rate(String id, Integer rating) {
        kept(id).ifPresent(
                        before -> {
                            var own = new Own(rating, before.own().notes());
                            write("Rate ", before, before.with(own), null);
                        });
    }

    /**
     * Writes what the user says about it, as far as it is typed.
     *
     * @param pause names the stretch of typing between two pauses, which becomes one undo step
     */
    public void note(String id, String words, String pause) {
        kept(id).ifPresent(
                        before -> {
                            var own = new Own(before.own().rating(), words);
                            var typing = "practice " + id + " " + pause;
                            write("Note about ", before, before.with(own), typing);
                        });
    }

    /** It was not worth keeping. */
    public void remove(String id) {
        kept(id).ifPresent(
                        each ->
                                workspace.apply(
                                        Edit.of("Remove " + named(each), Change.delete(each))));
    }

    private Optional<Rehearsal> kept(String id) {
        return workspace.store().find(Shapes.REHEARSAL, id);
    }

    private void write(String verb, Rehearsal before, Rehearsal after, String typing) {
        if (!after.equals(before)) {
            var change = Change.update(before, after);
            workspace.apply(new Edit(verb + named(after), List.of(change), typing));
        }
    }

    private static String named(Rehearsal rehearsal) {
        var text = rehearsal.what().text();
        return switch (rehearsal.what().drill()) {
            case INTRODUCTION -> "practice of the introduction";
            case QUESTIONS -> "practice of a question";
            case AWKWARD -> "practice of an awkward moment";
            case PHONE -> "practice of a phone call";
            case FRIEND -> "practice call" + (text == null ? "" : " with " + text);
        };
    }
}
