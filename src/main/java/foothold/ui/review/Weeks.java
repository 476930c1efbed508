package foothold.ui.review;

import static foothold.ui.Messages.text;

import foothold.domain.plan.Review;
import foothold.domain.plan.review.WeekSpan;
import foothold.service.review.WeekSheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The weeks one can look back on, and what they are called. */
final class Weeks {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Weeks() {}

    /** This week, the last one, the one shown, and all with a review; the latest first. */
    static List<LocalDate> of(WeekSheet sheet) {
        var zone = sheet.look().week().zone();
        var now = WeekSpan.of(sheet.at().atZone(zone).toLocalDate(), zone);
        return Stream.of(
                        List.of(now.monday(), now.before().monday(), sheet.look().week().monday()),
                        sheet.past().stream().map(Review::week).toList())
                .flatMap(Collection::stream)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** "16 Nov – 22 Nov 2026 · done", as it stands in that sheet. */
    static String name(LocalDate monday, WeekSheet sheet) {
        var days = DAY.format(monday) + " – " + DAY_OF_YEAR.format(monday.plusDays(6));
        return sheet.past().stream()
                .filter(each -> each.week().equals(monday))
                .findFirst()
                .map(
                        each ->
                                text(
                                        each.course().doneAt() == null
                                                ? "review.week.begun"
                                                : "review.week.done",
                                        days))
                .orElse(days);
    }
}
