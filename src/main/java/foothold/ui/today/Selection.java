package foothold.ui.today;

import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Party;
import foothold.service.agenda.TodayList.Part;

import javafx.collections.ObservableList;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the place in a list that changes. */
final class Selection {
    private Selection() {}

    /**
     * The row to be selected in the new list: the same follow-up; when it is gone, the first one
     * behind it that is still there, else the last one before it; the first of all when nothing was
     * selected; null when there are no rows.
     */
    static TodayRow after(Followup selected, List<TodayRow> old, List<TodayRow> fresh) {
        if (selected == null || fresh.isEmpty()) {
            return fresh.isEmpty() ? null : fresh.getFirst();
        }
        Map<Followup.Key, TodayRow> byKey =
                fresh.stream()
                        .collect(
                                Collectors.toMap(
                                        TodayRow::key, Function.identity(), (one, _) -> one));
        var same = byKey.get(selected.key());
        if (same != null) {
            return same;
        }
        var stand = standIn(selected, old, fresh);
        if (stand != null) {
            return stand;
        }
        var keys = old.stream().map(TodayRow::key).toList();
        int at = keys.indexOf(selected.key());
        var behind = keys.subList(at + 1, keys.size()).stream();
        var before = keys.subList(0, Math.max(at, 0)).reversed().stream();
        var left = Stream.concat(behind, before).map(byKey::get).filter(Objects::nonNull).toList();
        return left.stream()
                .filter(row -> row.part() != Part.NEXT_DAYS)
                .findFirst()
                .or(() -> left.stream().findFirst())
                .orElse(fresh.getFirst());
    }

    /**
     * The row under which the same matter goes on: a message half written stands in for what asked
     * for it, and emptied again lets it come back. Null when there is none.
     */
    private static TodayRow standIn(Followup gone, List<TodayRow> old, List<TodayRow> fresh) {
        var known = old.stream().map(TodayRow::key).collect(Collectors.toSet());
        boolean ahead =
                old.stream()
                        .filter(row -> row.key().equals(gone.key()))
                        .anyMatch(row -> row.part() == Part.NEXT_DAYS);
        return fresh.stream()
                .filter(row -> !known.contains(row.key()))
                .filter(row -> ahead || row.part() != Part.NEXT_DAYS)
                .filter(row -> isPlan(row.followup()) != isPlan(gone))
                .filter(row -> sameMatter(row.followup().party(), gone.party()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isPlan(Followup followup) {
        return followup.kind() == FollowupKind.SEND_PLANNED;
    }

    /** The same person; or, where one of the two is about an organization, the same one. */
    private static boolean sameMatter(Party one, Party other) {
        return one.contactId() != null && other.contactId() != null
                ? one.contactId().equals(other.contactId())
                : one.organizationId() != null
                        && one.organizationId().equals(other.organizationId());
    }

    /** Makes {@code shown} equal to {@code fresh}, touching only what differs in between. */
    static <T> void replace(ObservableList<T> shown, List<T> fresh) {
        int most = Math.min(shown.size(), fresh.size());
        int head = 0;
        while (head < most && shown.get(head).equals(fresh.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && shown.get(shown.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
            tail++;
        }
        var middle = fresh.subList(head, fresh.size() - tail);
        if (head < shown.size() - tail) {
            shown.remove(head, shown.size() - tail);
        }
        shown.addAll(head, middle);
    }
}
