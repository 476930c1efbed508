package foothold.service.board;

import foothold.domain.Entity;
import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.flat.Shapes;
import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.Vote;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What is assumed of paths, and what meetings said about it. Each method that changes something
 * makes one edit, or none when all is so already, and throws {@link
 * foothold.service.StoreException} when it cannot be written. Not on the FX thread.
 */
public final class Hypotheses {
    private static final int EXCERPT = 40;

    private final Workspace workspace;
    private final RandomGenerator random;

    /** Those of that file; {@code random} goes into new ids. */
    public Hypotheses(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * A hypothesis and what one meeting said about it.
     *
     * @param vote or null while that meeting said nothing about it
     */
    public record Ballot(Hypothesis hypothesis, Vote vote) {}

    /** What is assumed of that path, oldest first, each with that meeting's vote. */
    public List<Ballot> ballots(String pathId, String meetingId) {
        var votes = workspace.store().pointing(Shapes.VOTE, "meeting", meetingId);
        return of(pathId).stream()
                .map(each -> new Ballot(each, of(each, votes).orElse(null)))
                .toList();
    }

    /** What is assumed of that path, oldest first. */
    public List<Hypothesis> of(String pathId) {
        return workspace.store().pointing(Shapes.HYPOTHESIS, "path", pathId).stream()
                .sorted(Comparator.comparing(Hypothesis::madeAt).thenComparing(Hypothesis::id))
                .toList();
    }

    /**
     * That meeting speaks for it, against it, or neither; it votes once, so a second vote takes the
     * first one's place.
     *
     * @param words those that made it so, or null
     */
    public void vote(String meetingId, Hypothesis hypothesis, Vote.Side side, String words) {
        var before = voted(meetingId, hypothesis);
        var after =
                before.map(each -> each.with(side).withWords(words))
                        .orElseGet(() -> cast(meetingId, hypothesis, side, words));
        write("Vote on ", hypothesis, before.orElse(null), after, null);
    }

    /**
     * The words that made a vote so, while they are typed; nothing while there is no vote.
     *
     * @param pause names the stretch of typing that becomes one undo step
     */
    public void type(String meetingId, Hypothesis hypothesis, String words, String pause) {
        voted(meetingId, hypothesis)
                .ifPresent(
                        each ->
                                write(
                                        "Say why of ",
                                        hypothesis,
                                        each,
                                        each.withWords(words),
                                        pause));
    }

    /** That meeting said nothing about it after all. */
    public void unvote(String meetingId, Hypothesis hypothesis) {
        voted(meetingId, hypothesis)
                .ifPresent(each -> write("Take back the vote on ", hypothesis, each, null, null));
    }

    private Vote cast(String meetingId, Hypothesis hypothesis, Vote.Side side, String words) {
        var now = workspace.clock().instant();
        var cast = new Vote.Cast(meetingId, now);
        return new Vote(Ids.make(now, random), hypothesis.id(), cast, side, words);
    }

    private Optional<Vote> voted(String meetingId, Hypothesis hypothesis) {
        return of(hypothesis, workspace.store().pointing(Shapes.VOTE, "meeting", meetingId));
    }

    private static Optional<Vote> of(Hypothesis hypothesis, List<Vote> votes) {
        return votes.stream().filter(each -> each.hypothesisId().equals(hypothesis.id())).findAny();
    }

    /**
     * Something is assumed of that path.
     *
     * @throws IllegalArgumentException when there are no words
     */
    public Hypothesis add(String pathId, String text) {
        var now = workspace.clock().instant();
        var made = new Hypothesis(Ids.make(now, random), pathId, text, now);
        write("Assume ", made, null, made, null);
        return made;
    }

    /**
     * Puts it in other words; the votes stay. Nothing while the words are blank.
     *
     * @param pause names the stretch of typing that becomes one undo step
     */
    public void reword(Hypothesis before, String text, String pause) {
        if (!text.isBlank()) {
            write("Reword ", before, before, before.withText(text), pause);
        }
    }

    /** It is assumed no longer; its votes go with it. */
    public void remove(Hypothesis hypothesis) {
        var changes = new ArrayList<Change>();
        workspace.store().pointing(Shapes.VOTE, "hypothesis", hypothesis.id()).stream()
                .map(Change::delete)
                .forEach(changes::add);
        changes.add(Change.delete(hypothesis));
        workspace.apply(Edit.of("Remove " + quoted(hypothesis), changes));
    }

    private void write(String verb, Hypothesis about, Entity before, Entity after, String pause) {
        if (!Objects.equals(before, after)) {
            var change = new Change(before, after);
            workspace.apply(new Edit(verb + quoted(about), List.of(change), pause));
        }
    }

    private static String quoted(Hypothesis hypothesis) {
        return "“" + Text.excerpt(hypothesis.text(), EXCERPT) + "”";
    }
}
