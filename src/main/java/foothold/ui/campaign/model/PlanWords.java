package foothold.ui.campaign.model;

import static foothold.ui.Messages.text;

import foothold.domain.plan.chance.Range;
import foothold.domain.plan.numbers.OwnRecord;
import foothold.domain.plan.numbers.Week;
import foothold.service.campaign.Goal;
import foothold.service.campaign.Lag;
import foothold.service.campaign.Need;
import foothold.service.campaign.PlanSheet;
import foothold.ui.HumanDates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The plan in sentences: what the plots say, for those who read and those who cannot see them. */
public final class PlanWords {
    private static final double WIDE = 2.0 / 3;

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final PlanSheet plan;
    private final HumanDates dates;

    public PlanWords(PlanSheet plan, HumanDates dates) {
        this.plan = plan;
        this.dates = dates;
    }

    /** What was sent and held up to this week, against the plan up to its end. */
    public String soFar() {
        var today = dates.today();
        var past = plan.weeks().stream().filter(it -> !it.monday().isAfter(today)).toList();
        return text("campaign.weeks.requests", done(past, false), planned(past, false))
                + " "
                + text("campaign.weeks.meetings", done(past, true), planned(past, true));
    }

    private static String done(List<Week> weeks, boolean meetings) {
        return String.valueOf(
                weeks.stream()
                        .mapToInt(it -> (meetings ? it.meetings() : it.requests()).done())
                        .sum());
    }

    /** "of 24 planned"; empty where no pace is decided. */
    private static String planned(List<Week> weeks, boolean meetings) {
        var amounts = weeks.stream().map(it -> meetings ? it.meetings() : it.requests()).toList();
        return amounts.isEmpty() || amounts.getFirst().planned() == null
                ? ""
                : " "
                        + text(
                                "campaign.weeks.of",
                                amounts.stream().mapToInt(Week.Amount::planned).sum());
    }

    /** One week in a sentence. */
    public String week(Week week, boolean meetings) {
        var amount = meetings ? week.meetings() : week.requests();
        var planned =
                amount.planned() == null
                        ? ""
                        : text("campaign.weeks.planned", amount.planned()) + ", ";
        var done = text(meetings ? "campaign.weeks.held" : "campaign.weeks.sent", amount.done());
        var ahead =
                amount.ahead() == 0
                        ? ""
                        : ", "
                                + text(
                                        meetings ? "campaign.weeks.set" : "campaign.weeks.drafts",
                                        amount.ahead());
        return text(
                "campaign.weeks.week",
                dates.day(week.monday()),
                planned + done + ahead,
                week.businessDays());
    }

    /** How far the meetings wished are. */
    public String goal(Expectation expected) {
        Goal goal = plan.goal();
        return text("campaign.goal", goal.held(), goal.ahead(), expected.missing());
    }

    /** All needs in one sentence, from an even to a very good chance. */
    public String needs(Expectation expected) {
        if (expected.missing() == 0) {
            return text("campaign.need.nothing");
        }
        var few = expected.needs().getFirst();
        var many = expected.needs().getLast();
        if (few.outOfReach()) {
            return text("campaign.need.outOfReach", expected.missing());
        }
        return many.outOfReach()
                ? text("campaign.need.openRange", few.requests(), expected.missing())
                : text("campaign.need.range", few.requests(), many.requests(), expected.missing());
    }

    /** One need: how many requests, sent and met by when. */
    public String need(Need need) {
        if (need.outOfReach()) {
            return text("campaign.need.never");
        }
        if (need.sentBy() == null) {
            return text("campaign.need.requests", need.requests());
        }
        var when =
                text(
                        "campaign.need.when",
                        need.requests(),
                        dates.day(need.sentBy()),
                        dates.day(need.metFrom()),
                        dates.day(need.metBy()));
        var end = plan.campaign().span().end();
        return end != null && need.sentBy().isAfter(end)
                ? when + " " + text("campaign.need.after", dates.day(end))
                : when;
    }

    /** With what chance: "an even chance". */
    public static String chance(double probability) {
        if (probability < WIDE) {
            return text("campaign.chance.even");
        }
        return probability < 0.9 ? text("campaign.chance.good") : text("campaign.chance.sure");
    }

    /** What the extra requests change. */
    public String whatIf(Expectation expected, int extra) {
        var planned = expected.planned();
        var more = expected.more();
        var first =
                planned.requests() == 0
                        ? text("campaign.whatif.none", counts(planned.meetings()))
                        : text(
                                "campaign.whatif.planned",
                                planned.requests(),
                                counts(planned.meetings()));
        var then = text("campaign.whatif.more", extra, counts(more.meetings()));
        return expected.missing() == 0
                ? first + " " + then
                : first
                        + " "
                        + then
                        + " "
                        + text(
                                "campaign.whatif.chance",
                                expected.missing(),
                                Percent.of(planned.chance()),
                                Percent.of(more.chance()));
    }

    private static String counts(Range meetings) {
        int low = (int) meetings.low();
        int high = (int) meetings.high();
        return low == high
                ? text("campaign.meetings", low)
                : text("campaign.meetings.range", low, high);
    }

    /** What the forecast rests on. */
    public String basis() {
        OwnRecord record = plan.prospect().record();
        var rates = record.rates();
        return text(
                        "campaign.basis.reply",
                        Percent.of(record.replied()),
                        Percent.of(rates.reply().middle(0.8)))
                + " "
                + text(
                        "campaign.basis.met",
                        Percent.of(record.met()),
                        Percent.of(rates.scheduled().middle(0.8)))
                + " "
                + underway()
                + lag();
    }

    private String underway() {
        var own = plan.prospect().forecast().underway();
        return own.waiting() + own.talking() == 0
                ? ""
                : text("campaign.basis.underway", own.waiting(), own.talking()) + " ";
    }

    private String lag() {
        Lag lag = plan.prospect().lag();
        return text(
                lag.own() ? "campaign.basis.lag.own" : "campaign.basis.lag.assumed",
                lag.shortest(),
                lag.longest());
    }

    /** A day without its weekday, for under a column: "2 Nov". */
    public static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }
}
