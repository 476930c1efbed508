package foothold.domain.question.value;

import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.plan.chance.Share;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.ListedQuestion.Answer;
import foothold.domain.question.Question;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What came of every question that was asked. */
public final class Worths {
    /** Of nothing asked yet. */
    public static final Worths NONE = new Worths(Map.of());

    private final Map<String, Worth> byKey;

    private Worths(Map<String, Worth> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    /**
     * Counts. An insight belongs to the question it names as its source, else to the one its
     * captured line was begun under; a name to the one its line was begun under. A question that
     * was only prepared or skipped was not asked.
     */
    public static Worths of(
            Collection<ListedQuestion> listed,
            Collection<Insight> insights,
            Collection<Jotting> jottings) {
        var lines =
                jottings.stream()
                        .filter(each -> each.moment().listedId() != null)
                        .collect(Collectors.toMap(Jotting::id, each -> each, (one, _) -> one));
        var learned = count(insights.stream().map(each -> listedId(each, lines)).toList());
        var named =
                count(
                        lines.values().stream()
                                .filter(each -> each.tag() == Jotting.Tag.NAME)
                                .map(each -> each.moment().listedId())
                                .toList());
        var same = new Sameness(listed.stream().map(ListedQuestion::ask).toList());
        var worths = new HashMap<String, Worth>();
        listed.stream()
                .filter(each -> each.answer().state() == Answer.State.ASKED)
                .forEach(
                        each ->
                                worths.merge(
                                        same.key(each.ask()),
                                        once(each, learned, named),
                                        Worths::plus));
        return new Worths(worths);
    }

    /** The prepared question an insight goes back to, or null. */
    public static String listedId(Insight insight, Map<String, Jotting> lines) {
        if (insight.source().listedId() != null || insight.jottingId() == null) {
            return insight.source().listedId();
        }
        var line = lines.get(insight.jottingId());
        return line == null ? null : line.moment().listedId();
    }

    private static Map<String, Integer> count(List<String> listedIds) {
        var counts = new HashMap<String, Integer>();
        listedIds.forEach(id -> counts.merge(id == null ? "" : id, 1, Integer::sum));
        return counts;
    }

    private static Worth once(
            ListedQuestion asked, Map<String, Integer> learned, Map<String, Integer> named) {
        int insights = learned.getOrDefault(asked.id(), 0);
        int names = named.getOrDefault(asked.id(), 0);
        int telling = asked.answer().telling() ? 1 : 0;
        return new Worth(Share.NONE.plus(insights + names + telling > 0), insights, names, telling);
    }

    private static Worth plus(Worth one, Worth other) {
        return new Worth(
                one.fruitful().plus(other.fruitful()),
                one.insights() + other.insights(),
                one.names() + other.names(),
                one.telling() + other.telling());
    }

    /** Of the question of that key ({@link Sameness#key}); of one never asked, nothing. */
    public Worth of(String key) {
        return byKey.getOrDefault(key, Worth.UNTRIED);
    }

    /** Of that question of the bank. */
    public Worth of(Question question) {
        return of(question.id());
    }

    /** The questions of the bank, the most worthwhile first; equals stay as they are. */
    public Comparator<Question> bestFirst() {
        return Comparator.comparing(this::of, Worth.BEST_FIRST);
    }

    /** The keys of all questions that were asked. */
    public Set<String> keys() {
        return new HashSet<>(byKey.keySet());
    }
}
