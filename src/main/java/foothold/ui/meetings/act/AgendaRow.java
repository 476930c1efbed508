package foothold.ui.meetings.act;

import foothold.service.meetings.Planned;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One row of the agenda.
 *
 * @param heading how many rows its part has, on the first of them; 0 on the others
 */
public record AgendaRow(Planned planned, Part part, int heading) {

    /** What was over longer ago does not stand in the way of what is coming. */
    private static final Duration LATELY = Duration.ofDays(3);

    /** In what part of the agenda it stands. */
    public enum Part {
        /** It was over lately, and nobody said yet how it went. */
        UNMARKED,
        /** It is still to come, or under way. */
        COMING,
        /** It is over, or called off. */
        PAST;

        static Part of(Planned planned, Instant now) {
            var end = planned.meeting().slot().end();
            if (planned.isUnmarked(now) && end.isAfter(now.minus(LATELY))) {
                return UNMARKED;
            }
            return planned.isComing(now) ? COMING : PAST;
        }
    }

    /** The rows of all meetings, given by start: what comes next first, the past backwards. */
    static List<AgendaRow> of(List<Planned> all, Instant now) {
        var rows = new ArrayList<AgendaRow>();
        for (var part : Part.values()) {
            var order = Comparator.comparing((Planned each) -> each.meeting().slot().start());
            var within =
                    all.stream()
                            .filter(each -> Part.of(each, now) == part)
                            .sorted(part == Part.COMING ? order : order.reversed())
                            .toList();
            for (int i = 0; i < within.size(); i++) {
                rows.add(new AgendaRow(within.get(i), part, i == 0 ? within.size() : 0));
            }
        }
        return rows;
    }

    public String id() {
        return planned.id();
    }
}
