package foothold.ui.talk.act;

import foothold.domain.plan.Vote;
import foothold.domain.plan.Vote.Side;
import foothold.service.board.Hypotheses.Ballot;
import foothold.service.talk.Debrief;
import foothold.ui.Shell;
import foothold.ui.control.Writer;

import java.util.HashMap;
import java.util.Map;

/** What a meeting said about each thing that is assumed of its path. For the FX thread. */
public final class VotesModel {
    private final Services services;
    private final Shell shell;
    private final Writer writer;
    private final Map<String, Words> why = new HashMap<>();
    private Debrief read;

    VotesModel(Services services, Shell shell, Writer writer) {
        this.services = services;
        this.shell = shell;
        this.writer = writer;
    }

    void begin(Debrief debrief) {
        flush();
        why.clear();
        follow(debrief);
    }

    void follow(Debrief debrief) {
        read = debrief;
        for (var ballot : debrief.ballots()) {
            words(ballot).follow(said(ballot.vote()));
        }
    }

    private static String said(Vote vote) {
        return vote == null || vote.words() == null ? "" : vote.words();
    }

    /** The words that made a vote so, saved as they are typed once there is one. */
    public Words words(Ballot ballot) {
        var hypothesis = ballot.hypothesis();
        var words =
                why.computeIfAbsent(
                        hypothesis.id(),
                        _ ->
                                new Words(
                                        shell,
                                        services::now,
                                        (text, pause) -> {
                                            var meeting = meetingId();
                                            writer.write(
                                                    () ->
                                                            services.hypotheses()
                                                                    .type(
                                                                            meeting, hypothesis,
                                                                            text, pause));
                                        }));
        return words;
    }

    private String meetingId() {
        return read.talk().meeting().id();
    }

    /** The meeting speaks for it, against it or neither; the same side again takes that back. */
    public void vote(Ballot ballot, Side side) {
        var meeting = meetingId();
        var hypothesis = ballot.hypothesis();
        words(ballot).flush();
        boolean again = ballot.vote() != null && ballot.vote().side() == side;
        var words = words(ballot).text().get();
        writer.write(
                () -> {
                    if (again) {
                        services.hypotheses().unvote(meeting, hypothesis);
                    } else {
                        services.hypotheses().vote(meeting, hypothesis, side, words);
                    }
                });
    }

    /** What they said is why the meeting votes as it does; without a vote, it takes no side yet. */
    public void because(Ballot ballot, String words) {
        var meeting = meetingId();
        var side = ballot.vote() == null ? Side.NEUTRAL : ballot.vote().side();
        words(ballot).begin(words);
        writer.write(() -> services.hypotheses().vote(meeting, ballot.hypothesis(), side, words));
    }

    void flush() {
        why.values().forEach(Words::flush);
    }
}
