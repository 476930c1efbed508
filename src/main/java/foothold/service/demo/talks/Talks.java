package foothold.service.demo.talks;

import foothold.domain.Entity;
import foothold.domain.meeting.Insight;
import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.Verdict;
import foothold.domain.question.ListedQuestion.Ask;
import foothold.service.demo.talks.TalkFile.Line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what was asked, said, learned and assumed in the sample meetings. */
public final class Talks {
    private final Cast cast;
    private final Map<String, Ask> questions = new HashMap<>();
    private final Map<String, String> assumed = new HashMap<>();
    private final List<Entity> records = new ArrayList<>();
    private OneTalk talk;

    private Talks(Cast cast) {
        this.cast = cast;
    }

    /** The records, those others point to first; the same for the same cast. */
    public static List<Entity> records(Cast cast) {
        var talks = new Talks(cast);
        TalkFile.read().forEach(talks::tell);
        return List.copyOf(talks.records);
    }

    private void tell(Line line) {
        switch (line.sign()) {
            case "?" -> ask(line);
            case "%" -> assume(line);
            case "$" -> judge(line);
            case "@" -> begin(line);
            case "=" -> talk.answer(questions.get(line.head()), line.words(), false);
            case "=*" -> talk.answer(questions.get(line.head()), line.words(), true);
            case "=-" -> talk.skip(questions.get(line.head()));
            case "~" -> talk.jot(line.head(), line.words());
            case "!" -> talk.learn(line.parts(2), line.words());
            case "^" -> vote(line);
            case "&" -> talk.view(sign(line.head()), line.words());
            default -> throw new IllegalStateException("a sample talk: " + line);
        }
    }

    private void ask(Line line) {
        var parts = line.parts(3);
        questions.put(parts[0], new Ask(parts[1], parts[2]));
    }

    private void assume(Line line) {
        var parts = line.parts(2);
        var path = cast.path(parts[1]);
        var made = new Hypothesis(cast.id(), path.id(), line.words(), cast.began());
        assumed.put(parts[0], made.id());
        records.add(made);
    }

    private void judge(Line line) {
        var parts = line.parts(3);
        var row = parts[1].equals("-") ? null : parts[1];
        var opinion = new Verdict.Opinion(Integer.valueOf(parts[2]), line.words());
        var path = cast.path(parts[0]).id();
        records.add(new Verdict(cast.id(), path, row, opinion, cast.judged()));
    }

    private void begin(Line line) {
        int last = line.head().lastIndexOf(' ');
        var meeting = cast.meeting(line.head().substring(0, last));
        var path = cast.path(line.head().substring(last + 1));
        talk = new OneTalk(cast, meeting, path.id(), records);
    }

    private void vote(Line line) {
        var parts = line.parts(2);
        talk.vote(assumed.get(parts[1]), sign(parts[0]), line.words());
    }

    static Insight.Sign sign(String mark) {
        return switch (mark) {
            case "+" -> Insight.Sign.PRO;
            case "-" -> Insight.Sign.CON;
            default -> Insight.Sign.NEUTRAL;
        };
    }
}
