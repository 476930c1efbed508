package foothold.domain.spread;

import foothold.domain.followup.WorkCalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts requests on the coming business days: evenly over each week, never more a week than the
 * quota, and at one organization one after the other, so that no two first requests are open there
 * at once.
 *
 * @param calendar which days are business days
 * @param from the first day that may be used
 * @param quotas by {@link Ask#group}; every group needs one
 * @param asked by organization, the days from which requests there count that nobody answered yet
 */
public record Spread(
        WorkCalendar calendar,
        LocalDate from,
        Map<String, Quota> quotas,
        Map<String, List<LocalDate>> asked) {
    /** What does not fit into that many weeks is left out. */
    public static final int WEEKS = 52;

    private static final int WEEK = 7;

    /** The day of each, by contact id, in the order given; whoever finds none is left out. */
    public Map<String, LocalDate> days(List<Ask> asks) {
        var used = new HashMap<String, Used>();
        quotas.forEach((group, quota) -> used.put(group, new Used(quota)));
        var busy = new HashMap<String, List<LocalDate>>();
        asked.forEach((organization, days) -> busy.put(organization, new ArrayList<>(days)));
        var found = new LinkedHashMap<String, LocalDate>();
        for (var ask : asks) {
            var there = there(ask, busy);
            var day = firstDay(ask, used.get(ask.group()), there);
            if (day != null) {
                found.put(ask.contactId(), day);
                used.get(ask.group()).add(day);
                there.add(day);
            }
        }
        return found;
    }

    private static List<LocalDate> there(Ask ask, Map<String, List<LocalDate>> busy) {
        return ask.organizationId() == null
                ? new ArrayList<>()
                : busy.computeIfAbsent(ask.organizationId(), _ -> new ArrayList<>());
    }

    private LocalDate firstDay(Ask ask, Used used, List<LocalDate> there) {
        var last = from.plusWeeks(WEEKS);
        for (var day = from; day.isBefore(last); day = day.plusDays(1)) {
            if (calendar.isBusinessDay(day)
                    && used.hasRoom(day)
                    && isApart(day, ask.gap(), there)) {
                return day;
            }
        }
        return null;
    }

    /** How many of a week's requests fall on that business day of it; the earlier days get more. */
    private int share(LocalDate day, int perWeek) {
        int businessDays = 0;
        int before = 0;
        var monday = monday(day);
        for (int index = 0; index < WEEK; index++) {
            var each = monday.plusDays(index);
            if (calendar.isBusinessDay(each)) {
                businessDays++;
                before += each.isBefore(day) ? 1 : 0;
            }
        }
        return Math.ceilDiv((before + 1) * perWeek, businessDays)
                - Math.ceilDiv(before * perWeek, businessDays);
    }

    private boolean isApart(LocalDate day, Integer gap, List<LocalDate> there) {
        return gap == null
                || there.stream()
                        .noneMatch(
                                other ->
                                        day.isBefore(calendar.plus(other, gap))
                                                && other.isBefore(calendar.plus(day, gap)));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** How much of one quota is used up, by day and by week. */
    private final class Used {
        private final int perWeek;
        private final Map<LocalDate, Integer> days = new HashMap<>();
        private final Map<LocalDate, Integer> weeks = new HashMap<>();

        Used(Quota quota) {
            perWeek = quota.perWeek();
            quota.taken().forEach(this::add);
        }

        void add(LocalDate day) {
            days.merge(day, 1, Integer::sum);
            weeks.merge(monday(day), 1, Integer::sum);
        }

        boolean hasRoom(LocalDate day) {
            return weeks.getOrDefault(monday(day), 0) < perWeek
                    && days.getOrDefault(day, 0) < share(day, perWeek);
        }
    }
}
