package foothold.service.board;

import foothold.domain.meeting.Meeting;
import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.Path;
import foothold.domain.plan.Vote;
import foothold.domain.plan.board.Askable;
import foothold.domain.plan.hypothesis.Coverage;
import foothold.domain.plan.hypothesis.Tally;
import foothold.domain.plan.hypothesis.Traits;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What is assumed of the paths and what meetings said about it, as seen at one moment; never
 * changes.
 *
 * @param assumed the hypotheses and their votes
 * @param askable who can be asked, by path, in any order
 * @param traits what sort of people they are, by id
 * @param people who is who
 * @param seen when, and in whose zone
 */
public record HypothesisSheet(
        Assumed assumed,
        Map<String, List<Askable>> askable,
        Map<String, Traits> traits,
        BoardSheet.People people,
        BoardSheet.Seen seen) {
    private static final int WIDENERS = 3;

    /**
     * Hypotheses and votes.
     *
     * @param paths all there are
     * @param hypotheses of all paths, oldest first
     * @param votes by the hypothesis they are about
     */
    public record Assumed(
            List<Path> paths, List<Hypothesis> hypotheses, Map<String, List<Cast>> votes) {}

    /**
     * A vote and where it was cast.
     *
     * @param meeting never null: a vote goes with its meeting
     */
    public record Cast(Vote vote, Meeting meeting) {

        /** With whom the meeting was. */
        public String contactId() {
            return meeting.contactId();
        }

        /** When they said it: the meeting's start. */
        public Instant at() {
            return meeting.slot().start();
        }
    }

    /**
     * What became of one hypothesis.
     *
     * @param casts the votes, latest first
     * @param tally how they add up
     * @param coverage whether those heard are of one sort
     * @param widening who would add another sort, at most three, soonest first among equals
     */
    public record Weighed(
            Hypothesis hypothesis,
            List<Cast> casts,
            Tally tally,
            Coverage coverage,
            List<Askable> widening) {}

    /** The paths that are explored, in the order they were made. */
    public List<Path> paths() {
        return assumed.paths().stream().filter(each -> each.droppedOn() == null).toList();
    }

    /** What is assumed of that path, oldest first. */
    public List<Weighed> of(String pathId) {
        return assumed.hypotheses().stream()
                .filter(each -> each.pathId().equals(pathId))
                .map(this::weigh)
                .toList();
    }

    private Weighed weigh(Hypothesis hypothesis) {
        var casts =
                assumed.votes().getOrDefault(hypothesis.id(), List.of()).stream()
                        .sorted(
                                Comparator.comparing(Cast::at)
                                        .thenComparing(each -> each.vote().id())
                                        .reversed())
                        .toList();
        var heard = casts.stream().map(Cast::contactId).collect(Collectors.toSet());
        var coverage =
                Coverage.of(
                        heard.stream().sorted().map(traits::get).filter(Objects::nonNull).toList());
        var tally = Tally.of(casts.stream().map(Cast::vote).toList());
        var others =
                askable.getOrDefault(hypothesis.pathId(), List.of()).stream()
                        .filter(each -> !heard.contains(each.contact().id()))
                        .toList();
        return new Weighed(hypothesis, casts, tally, coverage, widening(coverage, others));
    }

    private List<Askable> widening(Coverage coverage, List<Askable> others) {
        var byId = others.stream().collect(Collectors.toMap(each -> each.contact().id(), it -> it));
        var order =
                others.stream()
                        .sorted(Askable.SOONEST)
                        .map(each -> traits.get(each.contact().id()))
                        .filter(Objects::nonNull)
                        .toList();
        return coverage.widening(order).stream()
                .limit(WIDENERS)
                .map(each -> byId.get(each.contactId()))
                .toList();
    }
}
