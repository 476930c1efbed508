package foothold.domain.plan.numbers;

import foothold.domain.followup.Rulebook;
import foothold.domain.followup.WorkCalendar;
import foothold.domain.plan.Campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A campaign week by week: ISO weeks, Monday to Sunday, of the user's zone. */
public final class Weeks {
    /** No campaign is shown longer than two years. */
    public static final int MOST = 104;

    private Weeks() {}

    /** The days of a campaign on which something happened or is meant to. */
    public record Events(
            List<LocalDate> sent,
            List<LocalDate> planned,
            List<LocalDate> held,
            List<LocalDate> ahead) {

        /**
         * The events of these people.
         *
         * @param planned the days requests are planned for and not sent
         */
        public static Events of(
                Collection<Journey> people, List<LocalDate> planned, Rulebook book) {
            return new Events(
                    people.stream()
                            .flatMap(each -> each.asked().stream())
                            .map(each -> book.day(each.at()))
                            .toList(),
                    planned,
                    people.stream()
                            .flatMap(each -> each.meetings().held().stream())
                            .map(each -> book.day(each.slot().start()))
                            .toList(),
                    people.stream()
                            .flatMap(each -> each.meetings().ahead().stream())
                            .map(each -> book.day(each.slot().start()))
                            .toList());
        }

        private Stream<LocalDate> all() {
            return Stream.of(sent, planned, held, ahead).flatMap(List::stream);
        }
    }

    /**
     * The weeks from the campaign's first to its last day; where one is open, from the first or to
     * the last event, today included.
     */
    public static List<Week> of(
            Campaign campaign, Events events, WorkCalendar calendar, LocalDate today) {
        var span = campaign.span();
        var first = span.start() == null ? earliest(events, today) : span.start();
        var last = span.end() == null ? latest(events, today) : span.end();
        var weeks = new ArrayList<Week>();
        for (var monday = monday(first);
                !monday.isAfter(last) && weeks.size() < MOST;
                monday = monday.plusWeeks(1)) {
            weeks.add(week(campaign, events, calendar, new Part(monday, first, last)));
        }
        return List.copyOf(weeks);
    }

    /** How many meetings the campaign is meant to give; 0 when nothing is decided. */
    public static int wished(List<Week> weeks) {
        return weeks.stream()
                .map(week -> week.meetings().planned())
                .mapToInt(planned -> planned == null ? 0 : planned)
                .sum();
    }

    /** The Monday of that day's week. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A week, and the first and last day of the campaign. */
    private record Part(LocalDate monday, LocalDate first, LocalDate last) {
        int businessDays(WorkCalendar calendar) {
            var from = first.isAfter(monday) ? first : monday;
            var sunday = monday.plusDays(6);
            var to = last.isBefore(sunday) ? last : sunday;
            return calendar.between(from.minusDays(1), to);
        }

        int count(List<LocalDate> days) {
            return (int) days.stream().filter(day -> Weeks.monday(day).equals(monday)).count();
        }
    }

    private static Week week(Campaign campaign, Events events, WorkCalendar calendar, Part part) {
        int days = part.businessDays(calendar);
        int full = 7 - calendar.weekend().size();
        var pace = campaign.pace();
        return new Week(
                part.monday(),
                days,
                new Week.Amount(
                        planned(pace.requests(), days, full),
                        part.count(events.sent()),
                        part.count(events.planned())),
                new Week.Amount(
                        planned(pace.meetings(), days, full),
                        part.count(events.held()),
                        part.count(events.ahead())));
    }

    /** The pace in proportion to the business days there are, half up; null when undecided. */
    private static Integer planned(Integer pace, int days, int full) {
        return pace == null ? null : Math.floorDiv(2 * pace * days + full, 2 * full);
    }

    private static LocalDate earliest(Events events, LocalDate today) {
        return Stream.concat(events.all(), Stream.of(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    private static LocalDate latest(Events events, LocalDate today) {
        return Stream.concat(events.all(), Stream.of(today))
                .max(Comparator.naturalOrder())
                .orElse(today);
    }
}
