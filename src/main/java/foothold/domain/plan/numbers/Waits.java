package foothold.domain.plan.numbers;

import foothold.domain.followup.Rulebook;
import foothold.domain.plan.chance.Share;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long something took, in business days: 0 on the same day.
 *
 * @param days one number for each time it happened, in ascending order
 */
public record Waits(List<Integer> days) {
    public Waits {
        days = days.stream().sorted().toList();
    }

    /** From each request that was answered to the reply. */
    public static Waits replies(Collection<Journey> people, Rulebook book) {
        return new Waits(
                people.stream()
                        .flatMap(person -> person.asked().stream())
                        .filter(Asked::replied)
                        .map(asked -> days(book, asked.at(), asked.fate().repliedAt()))
                        .toList());
    }

    /** From each request after which a meeting was set to that meeting, held or ahead. */
    public static Waits meetings(Collection<Journey> people, Rulebook book) {
        return new Waits(people.stream().flatMap(person -> toMeeting(person, book)).toList());
    }

    private static Stream<Integer> toMeeting(Journey person, Rulebook book) {
        var all = person.meetings();
        return person.asked().stream()
                .filter(asked -> asked.fate().setAt() != null)
                .flatMap(
                        asked ->
                                Stream.concat(all.held().stream(), all.ahead().stream())
                                        .filter(it -> it.course().setAt() != null)
                                        .filter(
                                                it ->
                                                        !it.course()
                                                                .setAt()
                                                                .isBefore(asked.fate().setAt()))
                                        .map(it -> days(book, asked.at(), it.slot().start()))
                                        .limit(1));
    }

    private static int days(Rulebook book, Instant from, Instant to) {
        return book.calendar().between(book.day(from), book.day(to));
    }

    public boolean tooFew() {
        return days.size() < Share.FEWEST;
    }

    public double median() {
        return quantile(0.5);
    }

    /**
     * The number of days within which that share of them came: between two neighbours in proportion
     * (R's type 7).
     *
     * @throws IllegalStateException when there are none
     */
    public double quantile(double share) {
        if (days.isEmpty()) {
            throw new IllegalStateException("no waits");
        }
        double place = share * (days.size() - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(days.size() - 1, below + 1);
        return days.get(below) + (place - below) * (days.get(above) - days.get(below));
    }

    /** How many took from {@code least} to {@code most} days, both included. */
    public int within(int least, int most) {
        return (int) days.stream().filter(each -> each >= least && each <= most).count();
    }
}
