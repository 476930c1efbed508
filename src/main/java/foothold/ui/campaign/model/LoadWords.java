package foothold.ui.campaign.model;

import static foothold.ui.Messages.text;

import foothold.domain.plan.chance.Range;
import foothold.domain.plan.load.Load;
import foothold.service.campaign.PlanSheet;
import foothold.ui.HumanDates;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The work of the coming days in sentences. */
public final class LoadWords {
    private static final int HOUR = 60;
    private static final int MOST_DAYS = 3;

    private final PlanSheet plan;
    private final HumanDates dates;

    public LoadWords(PlanSheet plan, HumanDates dates) {
        this.plan = plan;
        this.dates = dates;
    }

    /** The days that ask for more than there is time for. */
    public String load(List<Load.Day> days) {
        double limit = plan.minutesADay();
        if (limit <= 0) {
            return text("campaign.load.noHours");
        }
        var over = days.stream().filter(it -> it.isOver(limit)).toList();
        var maybe = days.stream().filter(it -> it.mayBeOver(limit) && !it.isOver(limit)).toList();
        if (over.isEmpty() && maybe.isEmpty()) {
            return text("campaign.load.fits", minutes(limit));
        }
        var first = over.isEmpty() ? "" : text("campaign.load.over", named(over), minutes(limit));
        var second = maybe.isEmpty() ? "" : text("campaign.load.maybe", named(maybe));
        return sentence((first + " " + second).strip());
    }

    /** Which days become too full by so many extra requests; empty for none. */
    public String load(List<Load.Day> planned, List<Load.Day> more, int extra) {
        double limit = plan.minutesADay();
        var pushed =
                IntStream.range(0, more.size())
                        .filter(i -> limit > 0 && more.get(i).isOver(limit))
                        .filter(i -> !planned.get(i).isOver(limit))
                        .mapToObj(more::get)
                        .toList();
        return pushed.isEmpty() ? "" : text("campaign.load.extra", extra, named(pushed));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String named(List<Load.Day> days) {
        var names = days.stream().limit(MOST_DAYS).map(it -> dates.day(it.day())).toList();
        var all = String.join(", ", names);
        int left = days.size() - names.size();
        return left == 0 ? all : text("campaign.load.more", all, left);
    }

    /** One day's work in a sentence. */
    public String day(Load.Day day) {
        return text("campaign.load.day", dates.full(day.day()), span(day.minutes()), day.due());
    }

    /** "40 min", "40 min to 1 h 20 min". */
    public static String span(Range minutes) {
        var low = minutes(minutes.low());
        var high = minutes(minutes.high());
        return low.equals(high) ? low : text("campaign.range", low, high);
    }

    /** To the nearest five minutes. */
    public static String minutes(double minutes) {
        long rounded = Math.round(minutes / 5) * 5;
        if (rounded < HOUR) {
            return text("common.date.minutes", rounded);
        }
        return rounded % HOUR == 0
                ? text("common.date.hours", rounded / HOUR)
                : text("common.date.hoursMinutes", rounded / HOUR, rounded % HOUR);
    }

    /** For a label with little room: "3.5 h". */
    public static String hours(double minutes) {
        return text("campaign.hours", String.format(Locale.ROOT, "%.1f", minutes / HOUR));
    }
}
