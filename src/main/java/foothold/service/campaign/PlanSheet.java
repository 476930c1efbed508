package foothold.service.campaign;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Standing;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Rulebook;
import foothold.domain.outreach.Message;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.forecast.Forecast;
import foothold.domain.plan.forecast.Pacing;
import foothold.domain.plan.load.Duty;
import foothold.domain.plan.load.Load;
import foothold.domain.plan.numbers.Journey;
import foothold.domain.plan.numbers.OwnRecord;
import foothold.domain.plan.numbers.Waits;
import foothold.domain.plan.numbers.Week;
import foothold.domain.plan.numbers.Weeks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A campaign's plan against what happened, and what is to be expected.
 *
 * @param campaign the campaign
 * @param weeks plan against fact
 * @param goal the meetings wished, held and ahead
 * @param prospect what more requests would give
 */
public record PlanSheet(Campaign campaign, List<Week> weeks, Goal goal, Prospect prospect) {
    private static final int LOAD_WEEKS = 4;
    private static final double LIKELY = 0.8;
    private static final int REPLY_DAYS = 2;
    private static final int MEETING_DAYS = 5;

    /**
     * What more requests would give.
     *
     * @param forecast by the user's own record over the prior, from where the campaign stands
     * @param record the user's own record, of all campaigns
     * @param lag from a request to its meeting
     * @param book zone, calendar, cadences
     * @param today the local day
     */
    public record Prospect(
            Forecast forecast, OwnRecord record, Lag lag, Rulebook book, LocalDate today) {

        /**
         * How many more requests give so many more meetings with that probability.
         *
         * @param perWeek requests per week, or null when no pace is decided
         */
        public Need need(int meetings, double probability, Integer perWeek) {
            var requests = forecast.requests(meetings, probability);
            if (requests.isEmpty() || requests.getAsInt() == 0 || none(perWeek)) {
                return new Need(probability, requests.orElse(-1), null, null, null);
            }
            var sentBy = pacing(perWeek).dayOf(requests.getAsInt());
            return new Need(
                    probability,
                    requests.getAsInt(),
                    sentBy,
                    book.calendar().plus(sentBy, lag.shortest()),
                    book.calendar().plus(sentBy, lag.longest()));
        }

        /** Requests at that pace, from the next business day on. */
        public Pacing pacing(int perWeek) {
            return new Pacing(book.calendar(), book.calendar().plus(today, 1), perWeek);
        }

        /** How many more can be sent at that pace up to that day; 0 for no pace or no day. */
        public int until(LocalDate last, Integer perWeek) {
            return last == null || none(perWeek)
                    ? 0
                    : Math.min(Forecast.MOST, pacing(perWeek).until(last));
        }

        private static boolean none(Integer perWeek) {
            return perWeek == null || perWeek < 1;
        }
    }

    /** The sheet of that campaign. */
    public static PlanSheet of(Reading reading, Campaign campaign) {
        var book = reading.outlook().book();
        var people = reading.people(campaign);
        var own = OwnRecord.of(reading.people(), reading.patience());
        var underway = OwnRecord.of(people, reading.patience()).underway();
        var events = Weeks.Events.of(people, plannedDays(reading, people), book);
        var weeks = Weeks.of(campaign, events, book.calendar(), reading.today());
        var goal =
                new Goal(
                        Weeks.wished(weeks),
                        (int) people.stream().filter(it -> metIn(campaign, it, book)).count(),
                        (int) people.stream().filter(it -> isAhead(campaign, it, book)).count());
        var prospect =
                new Prospect(
                        new Forecast(own.rates(), underway),
                        own,
                        Lag.of(Waits.meetings(reading.people(), book)),
                        book,
                        reading.today());
        return new PlanSheet(campaign, weeks, goal, prospect);
    }

    /** Whether somebody was met since it began: talks of long ago are none of its own. */
    private static boolean metIn(Campaign campaign, Journey person, Rulebook book) {
        var start = campaign.span().start();
        return person.meetings().held().stream()
                .map(it -> book.day(it.slot().start()))
                .anyMatch(day -> start == null || !day.isBefore(start));
    }

    private static boolean isAhead(Campaign campaign, Journey person, Rulebook book) {
        return !person.meetings().ahead().isEmpty() && !metIn(campaign, person, book);
    }

    private static List<LocalDate> plannedDays(Reading reading, List<Journey> people) {
        var ids = people.stream().map(it -> it.contact().id()).collect(Collectors.toSet());
        return reading.planned().stream()
                .filter(it -> ids.contains(it.contactId()))
                .map(it -> it.when().plannedOn())
                .filter(Objects::nonNull)
                .toList();
    }

    /** How many minutes a business day has for it; 0 when no hours are decided. */
    public double minutesADay() {
        var hours = campaign.pace().hours();
        int days = 7 - prospect.book().calendar().weekend().size();
        return hours == null ? 0 : hours * 60.0 / days;
    }

    /**
     * The work of the coming four weeks, day by day: everything that is due by now, and what so
     * many requests a week bring.
     *
     * @param perWeek requests per week from the next business day on; 0 for none
     * @param extra requests besides, all within the next seven days; 0 for none
     */
    public List<Load.Day> load(Reading reading, int perWeek, int extra) {
        var today = reading.today();
        var last = today.plusWeeks(LOAD_WEEKS);
        var rates = prospect.record().rates();
        var load = new Load(rates.reply().middle(LIKELY), rates.scheduled().middle(LIKELY));
        load.due(duties(reading), today);
        if (perWeek > 0) {
            add(load, perWeek, new Load.Until(last, last));
        }
        if (extra > 0) {
            add(load, extra, new Load.Until(prospect.pacing(extra).from().plusDays(6), last));
        }
        return load.days(today, last);
    }

    private void add(Load load, int perWeek, Load.Until until) {
        load.requests(prospect.pacing(perWeek), prospect.book(), manner(), until);
    }

    private Load.Manner manner() {
        var aim = Standing.Aim.NONE.withCampaign(campaign.id()).withTarget(true);
        var like = Contact.named("somebody", "Somebody");
        return new Load.Manner(like.with(like.standing().with(aim)), REPLY_DAYS, MEETING_DAYS);
    }

    /** What is due by now, and the meetings ahead; planned requests count as those of the pace. */
    private static List<Duty> duties(Reading reading) {
        var planned = reading.planned().stream().map(Message::id).collect(Collectors.toSet());
        var zone = reading.outlook().zone();
        var due =
                reading.outlook().followups().stream()
                        .filter(it -> !planned.contains(it.key().trigger()))
                        .map(it -> new Duty(it.due().day(zone), it.kind()));
        var ahead =
                reading.people().stream()
                        .flatMap(it -> it.meetings().ahead().stream())
                        .map(it -> reading.outlook().book().day(it.slot().start()))
                        .map(day -> new Duty(day, FollowupKind.DEBRIEF));
        return Stream.concat(due, ahead).toList();
    }
}
