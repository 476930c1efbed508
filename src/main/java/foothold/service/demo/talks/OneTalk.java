package foothold.service.demo.talks;

import foothold.domain.Entity;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.plan.Vote;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.ListedQuestion.Answer;
import foothold.domain.question.ListedQuestion.Ask;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What happened in one sample meeting, as it is told. */
final class OneTalk {
    private static final Duration BETWEEN = Duration.ofMinutes(2);
    private static final Duration UNTIL_DEBRIEF = Duration.ofMinutes(80);

    private final Cast cast;
    private final Meeting meeting;
    private final String pathId;
    private final List<Entity> records;
    private Instant clock;
    private int position;
    private String listedId;
    private Jotting line;
    private String said;

    OneTalk(Cast cast, Meeting meeting, String pathId, List<Entity> records) {
        this.cast = cast;
        this.meeting = meeting;
        this.pathId = pathId;
        this.records = records;
        this.clock = meeting.slot().start();
    }

    void answer(Ask ask, String words, boolean telling) {
        list(ask, new Answer(Answer.State.ASKED, words, telling));
        said = words;
    }

    void skip(Ask ask) {
        list(ask, new Answer(Answer.State.SKIPPED, null, false));
    }

    private void list(Ask ask, Answer answer) {
        listedId = cast.id();
        line = null;
        clock = clock.plus(BETWEEN);
        records.add(new ListedQuestion(listedId, meeting.id(), position++, ask, answer));
    }

    void jot(String tag, String words) {
        var moment = new Jotting.Moment(meeting.id(), clock, listedId);
        line = new Jotting(cast.id(), moment, tag(tag), words);
        said = words;
        records.add(line);
    }

    /**
     * Something learned from what was said last.
     *
     * @param about its sign, and its tag with the row of the board behind a slash
     * @param words empty when it is put as it was said
     */
    void learn(String[] about, String words) {
        var filed = about[1].split("/");
        var lesson =
                new Insight.Lesson(
                        words.isEmpty() ? said : words,
                        tag(filed[0]),
                        Talks.sign(about[0]),
                        filed.length > 1 ? filed[1] : null);
        // An answer counts as given when the meeting began, as the debrief has it.
        var at = line == null ? meeting.slot().start() : line.at();
        var source = new Insight.Source(meeting.contactId(), meeting.id(), at, listedId);
        var jottingId = line == null ? null : line.id();
        records.add(new Insight(cast.id(), lesson, pathId, source, jottingId));
    }

    void view(Insight.Sign sign, String words) {
        var lesson = new Insight.Lesson(words, Jotting.Tag.INSIGHT, sign);
        var source = new Insight.Source(null, meeting.id(), debriefed());
        records.add(new Insight(cast.id(), lesson, pathId, source, null));
    }

    void vote(String hypothesisId, Insight.Sign sign, String words) {
        var side =
                switch (sign) {
                    case PRO -> Vote.Side.FOR;
                    case CON -> Vote.Side.AGAINST;
                    case NEUTRAL -> Vote.Side.NEUTRAL;
                };
        var cast = new Vote.Cast(meeting.id(), debriefed());
        records.add(new Vote(this.cast.id(), hypothesisId, cast, side, words));
    }

    private Instant debriefed() {
        return meeting.slot().start().plus(UNTIL_DEBRIEF);
    }

    private static Jotting.Tag tag(String name) {
        return Jotting.Tag.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
