package foothold.domain.plan.load;

import foothold.domain.contact.Contact;
import foothold.domain.followup.Rulebook;
import foothold.domain.plan.chance.Range;
import foothold.domain.plan.forecast.Pacing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * How much there is to do on each of the coming days: what is due already, the requests to write,
 * and the follow-ups they bring, from few answers to many.
 */
public final class Load {
    private final Map<LocalDate, Double> known = new HashMap<>();
    private final Map<LocalDate, Double> unanswered = new HashMap<>();
    private final Map<LocalDate, Double> answered = new HashMap<>();
    private final Map<LocalDate, Double> met = new HashMap<>();
    private final Map<LocalDate, Integer> items = new HashMap<>();
    private final Range reply;
    private final Range scheduled;

    /**
     * One day's work.
     *
     * @param day the local day
     * @param due follow-ups that are known today
     * @param minutes from the fewest to the most to be expected
     */
    public record Day(LocalDate day, int due, Range minutes) {

        /** Whether it is more than that many minutes however many answer. */
        public boolean isOver(double limit) {
            return minutes.low() > limit;
        }

        /** Whether it can become more than that many minutes. */
        public boolean mayBeOver(double limit) {
            return minutes.high() > limit;
        }
    }

    /**
     * What the made-up people go through.
     *
     * @param like to whom the rules apply as to them: their campaign, so their cadence
     * @param replyDays business days from a request to its answer
     * @param meetingDays business days from an answer to the meeting
     */
    public record Manner(Contact like, int replyDays, int meetingDays) {}

    /**
     * Nothing to do yet.
     *
     * @param reply the lowest and the highest rate of replies to be expected
     * @param scheduled the same of meetings with those who reply
     */
    public Load(Range reply, Range scheduled) {
        this.reply = reply;
        this.scheduled = scheduled;
    }

    /** Adds follow-ups that are known today; late ones count on {@code today}. */
    public Load due(Collection<Duty> duties, LocalDate today) {
        for (var duty : duties) {
            var day = duty.day().isBefore(today) ? today : duty.day();
            known.merge(day, (double) duty.minutes(), Double::sum);
            items.merge(day, 1, Integer::sum);
        }
        return this;
    }

    /**
     * How far to look.
     *
     * @param sent the last day a request is sent on
     * @param last the last day that counts
     */
    public record Until(LocalDate sent, LocalDate last) {}

    /** Adds requests to be sent, and what follows from them. */
    public Load requests(Pacing pacing, Rulebook book, Manner manner, Until until) {
        var last = until.last();
        for (var day = pacing.from(); !day.isAfter(until.sent()); day = day.plusDays(1)) {
            int count = pacing.on(day);
            if (count > 0) {
                known.merge(day, (double) count * Duty.Minutes.REQUEST, Double::sum);
                var silent = new Rehearsal(book, manner.like(), manner.meetingDays());
                add(unanswered, silent.unanswered(day, last), count);
                var talk = new Rehearsal(book, manner.like(), manner.meetingDays());
                var duties = talk.answered(day, manner.replyDays(), last);
                add(answered, duties.stream().limit(1).toList(), count);
                add(met, duties.stream().skip(1).toList(), count);
            }
        }
        return this;
    }

    private static void add(Map<LocalDate, Double> minutes, List<Duty> duties, int count) {
        duties.forEach(
                duty -> minutes.merge(duty.day(), (double) count * duty.minutes(), Double::sum));
    }

    /** Every day from {@code first} to {@code last}. */
    public List<Day> days(LocalDate first, LocalDate last) {
        var days = new ArrayList<Day>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(new Day(day, items.getOrDefault(day, 0), minutes(day)));
        }
        return List.copyOf(days);
    }

    /** The minutes rise or fall steadily with each rate, so the ends lie where the rates' do. */
    private Range minutes(LocalDate day) {
        var ends =
                DoubleStream.of(reply.low(), reply.high())
                        .flatMap(
                                rate ->
                                        DoubleStream.of(scheduled.low(), scheduled.high())
                                                .map(set -> minutes(day, rate, set)))
                        .summaryStatistics();
        return new Range(ends.getMin(), ends.getMax());
    }

    private double minutes(LocalDate day, double rate, double set) {
        return known.getOrDefault(day, 0.0)
                + (1 - rate) * unanswered.getOrDefault(day, 0.0)
                + rate * (answered.getOrDefault(day, 0.0) + set * met.getOrDefault(day, 0.0));
    }
}
