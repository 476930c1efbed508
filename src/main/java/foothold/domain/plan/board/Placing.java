package foothold.domain.plan.board;

import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.plan.Criterion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells on which rows of the board an insight belongs. */
final class Placing {
    private static final Set<Tag> PLAIN = Set.of(Tag.INSIGHT, Tag.SURPRISE);

    private final List<Criterion> rows;
    private final Set<String> known;
    private final Map<Kind, List<Criterion>> places = new HashMap<>();

    /** What decides on which rows an insight is. */
    private record Kind(String named, Tag tag, Insight.Sign sign) {}

    /** Over all criteria there are, those left out among them. */
    Placing(List<Criterion> all) {
        rows = all.stream().filter(each -> each.weight() > 0).toList();
        known = all.stream().map(Criterion::id).collect(Collectors.toSet());
    }

    /** The rows that are shown. */
    List<Criterion> rows() {
        return rows;
    }

    /** The rows an insight is on; looked up once for all of its kind. */
    List<Criterion> rowsOf(Insight insight) {
        var lesson = insight.lesson();
        var named = names(insight) ? lesson.criterionId() : null;
        return places.computeIfAbsent(
                new Kind(named, lesson.tag(), lesson.sign()),
                _ -> rows.stream().filter(each -> belongs(insight, each)).toList());
    }

    /**
     * The criterion it names; when it names none, or one that is gone, each that has its tag. Of
     * likes and dislikes the sign decides, and what speaks neither for nor against is in neither.
     */
    private boolean belongs(Insight insight, Criterion criterion) {
        var lesson = insight.lesson();
        if (names(insight)) {
            return criterion.id().equals(lesson.criterionId());
        }
        return criterion.tags().contains(lesson.tag())
                && switch (criterion.id()) {
                    case ShippedCriteria.LIKES -> lesson.sign() == Insight.Sign.PRO;
                    case ShippedCriteria.DISLIKES -> lesson.sign() == Insight.Sign.CON;
                    default -> true;
                };
    }

    /** Whether it waits for a sign or a criterion: a plain insight or surprise on no row. */
    boolean waits(Insight insight) {
        return !names(insight)
                && PLAIN.contains(insight.lesson().tag())
                && rowsOf(insight).isEmpty();
    }

    private boolean names(Insight insight) {
        var id = insight.lesson().criterionId();
        return id != null && known.contains(id);
    }

    /** My own view after a meeting was said by nobody else. */
    static boolean isOwnView(Insight insight) {
        return insight.source().contactId() == null && insight.source().meetingId() != null;
    }
}
