package foothold.domain.dates;

import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DateWords.Order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Days by name: "today", "fri", "last tue", "next week"; dates are left to {@link CalendarWords}.
 */
final class DayWords {
    private static final Map<DayOfWeek, List<String>> WEEKDAYS =
            Map.of(
                    DayOfWeek.MONDAY, List.of("mon", "monday"),
                    DayOfWeek.TUESDAY, List.of("tue", "tues", "tuesday"),
                    DayOfWeek.WEDNESDAY, List.of("wed", "weds", "wednesday"),
                    DayOfWeek.THURSDAY, List.of("thu", "thur", "thurs", "thursday"),
                    DayOfWeek.FRIDAY, List.of("fri", "friday"),
                    DayOfWeek.SATURDAY, List.of("sat", "saturday"),
                    DayOfWeek.SUNDAY, List.of("sun", "sunday"));

    private final LocalDate today;
    private final Order order;

    /** A day that may still depend on the side it leans to. */
    @FunctionalInterface
    interface Day {
        /** The day; {@code todayCounts} says whether today's own weekday means today. */
        LocalDate resolve(Lean lean, boolean todayCounts);
    }

    /** A day, and the index of the first word behind it. */
    record Said(Day day, int next) {}

    DayWords(LocalDate today, Order order) {
        this.today = today;
        this.order = order;
    }

    /** The day that begins with the {@code index}-th word. */
    Optional<Said> at(Words words, int index) {
        return named(words, index)
                .or(() -> weekday(words, index))
                .or(() -> new CalendarWords(today, order).at(words, index));
    }

    private Optional<Said> named(Words words, int index) {
        return switch (words.get(index)) {
            case "today", "tonight" -> fixed(today, index + 1);
            case "tomorrow", "tmrw" -> fixed(today.plusDays(1), index + 1);
            case "yesterday" -> fixed(today.minusDays(1), index + 1);
            case "next" -> period(words.get(index + 1), 1, index + 2);
            case "last" -> period(words.get(index + 1), -1, index + 2);
            default -> Optional.empty();
        };
    }

    /** "next week" is its Monday, "next month" its first; "last week" is seven days ago. */
    private Optional<Said> period(String unit, int direction, int next) {
        return switch (unit) {
            case "week" ->
                    fixed(
                            direction > 0
                                    ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                                    : today.minusWeeks(1),
                            next);
            case "month" ->
                    fixed(
                            direction > 0
                                    ? today.with(TemporalAdjusters.firstDayOfNextMonth())
                                    : today.minusMonths(1),
                            next);
            default -> Optional.empty();
        };
    }

    private static Optional<Said> fixed(LocalDate day, int next) {
        return Optional.of(new Said((_, _) -> day, next));
    }

    private Optional<Said> weekday(Words words, int index) {
        boolean qualified = words.is(index, "next", "last", "this");
        int at = qualified ? index + 1 : index;
        return day(words.get(at))
                .map(
                        day ->
                                new Said(
                                        qualified ? qualified(words.get(index), day) : nearest(day),
                                        at + 1));
    }

    private static Optional<DayOfWeek> day(String word) {
        return WEEKDAYS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Day nearest(DayOfWeek day) {
        return (lean, todayCounts) -> {
            if (todayCounts && today.getDayOfWeek() == day) {
                return today;
            }
            return today.with(
                    lean == Lean.FUTURE
                            ? TemporalAdjusters.next(day)
                            : TemporalAdjusters.previous(day));
        };
    }

    /**
     * "next fri" is the Friday of next week, "this fri" of this one, "last fri" the latest past.
     */
    private Day qualified(String which, DayOfWeek day) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sameWeek = monday.plusDays(day.getValue() - 1L);
        LocalDate meant =
                switch (which) {
                    case "next" -> sameWeek.plusWeeks(1);
                    case "last" -> today.with(TemporalAdjusters.previous(day));
                    default -> sameWeek;
                };
        return (_, _) -> meant;
    }
}
