package foothold.service.talk;

import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.plan.Action;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Path;
import foothold.domain.talk.Shortlist.Candidate;
import foothold.service.board.Hypotheses.Ballot;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one makes of a meeting.
 *
 * @param talk what was captured in it
 * @param made what was made of it so far
 * @param around what an insight can be about
 * @param pathId the one they were asked about, or null when it cannot be told
 * @param ballots what is assumed of that path, each with this meeting's vote
 */
public record Debrief(Talk talk, Made made, Around around, String pathId, List<Ballot> ballots) {

    /**
     * What an insight can be about.
     *
     * @param paths those one explores, dropped ones left out
     * @param criteria the rows of the path board, in their order
     */
    public record Around(List<Path> paths, List<Criterion> criteria) {}

    /**
     * What was made of a meeting, oldest first.
     *
     * @param insights what they said; my own view is not among them
     * @param view how my own view of the path changed, or null
     */
    public record Made(
            List<Insight> insights,
            Insight view,
            List<Referral> referrals,
            List<Promise> promises,
            List<Action> actions) {}

    /** The paths one explores, dropped ones left out. */
    public List<Path> paths() {
        return around.paths();
    }

    /** What is written down so far: half a debrief is still among the notes. */
    public String words() {
        var notebook = talk.meeting().notebook();
        var words = notebook.debriefedAt() == null ? notebook.notes() : notebook.debrief();
        return words == null ? "" : words;
    }

    /** Whether it was finished once. */
    public boolean finished() {
        return talk.meeting().notebook().debriefedAt() != null;
    }

    /**
     * Something they said, as it was written down.
     *
     * @param id the captured line's, or the question's
     * @param tag what it is about, or null
     * @param question to which it is the answer, or null for a captured line
     */
    public record Line(String id, Jotting.Tag tag, String text, Instant at, String question) {

        /**
         * The prepared question it goes back to: the one answered, or talked about then; or null.
         */
        public String listedId(Talk talk) {
            return question != null
                    ? id
                    : talk.jottings().stream()
                            .filter(each -> each.id().equals(id))
                            .map(each -> each.moment().listedId())
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }

        /** The captured line it is, or null for an answer. */
        public String jottingId() {
            return question == null ? id : null;
        }

        /** The prepared question it answers, or null for a captured line. */
        public String listedId() {
            return question == null ? null : id;
        }
    }

    /** The captured lines, oldest first, then the answers in the order of the list. */
    public List<Line> lines() {
        var start = talk.meeting().slot().start();
        var captured =
                talk.jottings().stream()
                        .map(each -> new Line(each.id(), each.tag(), each.text(), each.at(), null));
        var answered =
                talk.list().stream()
                        .map(Candidate::question)
                        .filter(each -> each.answer().text() != null)
                        .map(
                                each ->
                                        new Line(
                                                each.id(),
                                                null,
                                                each.answer().text(),
                                                start,
                                                each.ask().text()));
        return Stream.concat(captured, answered).filter(each -> !each.text().isBlank()).toList();
    }

    /** The insight made of that line, if there is one. */
    public Optional<Insight> insightOf(Line line) {
        return made.insights().stream().filter(each -> isOf(each, line)).findFirst();
    }

    private static boolean isOf(Insight insight, Line line) {
        if (insight.jottingId() != null) {
            return insight.jottingId().equals(line.jottingId());
        }
        var listedId = insight.source().listedId();
        return listedId == null
                ? insight.lesson().text().equals(line.text().strip())
                : listedId.equals(line.listedId());
    }

    /** Whether that line has become a name, a promise or an action. */
    public boolean isFollowed(Line line) {
        var text = line.text().strip();
        return made.referrals().stream().anyMatch(each -> text.contains(each.named().name()))
                || made.promises().stream().anyMatch(each -> each.said().text().equals(text))
                || made.actions().stream().anyMatch(each -> each.text().equals(text));
    }
}
