package foothold.service.insights;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Insight.Sign;
import foothold.domain.plan.Action;
import foothold.service.Change;
import foothold.service.Store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several insights become one: the oldest stays, with the words of all, and where several people
 * said it each one's words are followed by who and when. Actions made of the others go back to it.
 */
final class Merging {
    private Merging() {}

    /** What keeps them from being merged, or null when nothing does. */
    static MergeProblem problem(List<InsightRow> rows) {
        var signs =
                rows.stream()
                        .map(each -> each.insight().lesson().sign())
                        .collect(Collectors.toSet());
        if (rows.size() < 2) {
            return MergeProblem.TOO_FEW;
        }
        if (signs.contains(Sign.PRO) && signs.contains(Sign.CON)) {
            return MergeProblem.CONTRADICT;
        }
        var paths = new HashSet<String>();
        rows.forEach(each -> paths.add(each.insight().pathId()));
        paths.remove(null);
        return paths.size() > 1 ? MergeProblem.PATHS : null;
    }

    /**
     * The changes that merge them.
     *
     * @param said names who said it and when
     */
    static List<Change> changes(
            List<InsightRow> rows, Function<InsightRow, String> said, Store store) {
        var oldest =
                rows.stream()
                        .sorted(Comparator.comparing(InsightRow::at).thenComparing(InsightRow::id))
                        .toList();
        var kept = oldest.getFirst().insight();
        var changes = new ArrayList<Change>();
        changes.add(Change.update(kept, merged(oldest, said)));
        for (var row : oldest.subList(1, oldest.size())) {
            changes.addAll(led(row.id(), kept.id(), store));
            changes.add(Change.delete(row.insight()));
        }
        return changes;
    }

    private static Insight merged(List<InsightRow> oldest, Function<InsightRow, String> said) {
        var kept = oldest.getFirst().insight();
        var all = oldest.stream().map(InsightRow::insight).toList();
        var sign =
                first(
                        all,
                        each -> each.lesson().sign() == Sign.NEUTRAL ? null : each.lesson().sign());
        var lesson =
                new Insight.Lesson(
                        text(oldest, said),
                        kept.lesson().tag(),
                        sign,
                        first(all, each -> each.lesson().criterionId()));
        var source = kept.source();
        var listed = first(all, each -> each.source().listedId());
        return new Insight(
                kept.id(),
                lesson,
                first(all, Insight::pathId),
                new Insight.Source(source.contactId(), source.meetingId(), source.at(), listed),
                first(all, Insight::jottingId));
    }

    private static <T> T first(List<Insight> all, Function<Insight, T> of) {
        return all.stream().map(of).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String text(List<InsightRow> oldest, Function<InsightRow, String> said) {
        boolean oneVoice =
                oldest.stream()
                                .map(each -> each.insight().source())
                                .map(
                                        each ->
                                                Objects.requireNonNullElse(each.contactId(), "")
                                                        + each.meetingId())
                                .distinct()
                                .count()
                        == 1;
        return oldest.stream()
                .map(
                        each ->
                                oneVoice
                                        ? each.insight().lesson().text()
                                        : each.insight().lesson().text() + " " + said.apply(each))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What was decided because of one insight goes back to another, or to none for null. */
    static List<Change> led(String insightId, String toId, Store store) {
        return store.all(Shapes.ACTION).stream()
                .filter(each -> insightId.equals(each.origin().insightId()))
                .map(each -> Change.update(each, from(each, toId)))
                .toList();
    }

    private static Action from(Action action, String insightId) {
        var origin =
                new Action.Origin(action.origin().contactId(), insightId, action.origin().pathId());
        return new Action(action.id(), action.text(), origin, action.due(), action.course());
    }
}
