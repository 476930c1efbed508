package foothold.domain.followup.rules;

import foothold.domain.followup.Ledger;
import foothold.domain.followup.Touch;
import foothold.domain.followup.rules.terms.Case;
import foothold.domain.followup.rules.terms.Wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of a name somebody gave: the event of which they are to hear.
 *
 * @param id the fact
 * @param at when; a meeting at its end
 * @param began when it counts from: a meeting's day is its start's
 * @param day the local day
 * @param sort what happened
 */
record Outcome(String id, Instant at, Instant began, LocalDate day, Sort sort) {

    /** Of two at one moment the later one here came later. */
    enum Sort {
        WRITTEN_TO,
        MET,
        NO_ANSWER,
        DECLINED
    }

    /** The newest event about the person named, since the day they were; it replaces older ones. */
    static Optional<Outcome> latest(Case referrer, Ledger.Lead lead) {
        var named = referrer.of(lead.named());
        var on = lead.referral().naming().on();
        boolean told = referrer.cadence().thanking().tellReferrerWhenWritten();
        return Stream.of(
                        told ? written(named, on) : Optional.<Outcome>empty(),
                        met(named, on),
                        outOfReach(named, on))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Outcome::at).thenComparing(Outcome::sort));
    }

    private static Optional<Outcome> written(Case named, LocalDate on) {
        return named.mine().stream()
                .map(each -> of(named, each.id(), each.at(), each.at(), Sort.WRITTEN_TO))
                .filter(each -> !each.day().isBefore(on))
                .findFirst();
    }

    private static Optional<Outcome> met(Case named, LocalDate on) {
        return named.held().stream()
                .map(each -> of(named, each.id(), each.slot().end(), each.slot().start(), Sort.MET))
                .filter(each -> !each.day().isBefore(on))
                .findFirst();
    }

    /** Never met, and closed as no answer or declined. */
    private static Optional<Outcome> outOfReach(Case named, LocalDate on) {
        var closure = named.contact().standing().closure();
        if (closure == null || closure.at() == null || !named.held().isEmpty()) {
            return Optional.empty();
        }
        var sort =
                switch (closure.reason()) {
                    case NO_ANSWER -> Sort.NO_ANSWER;
                    case DECLINED -> Sort.DECLINED;
                    case PAUSED -> null;
                };
        var id = named.contact().id() + "@" + closure.at().toEpochMilli();
        return Optional.ofNullable(sort)
                .map(lost -> of(named, id, closure.at(), closure.at(), lost))
                .filter(each -> !each.day().isBefore(on));
    }

    private static Outcome of(Case named, String id, Instant at, Instant began, Sort sort) {
        return new Outcome(id, at, began, named.book().day(began), sort);
    }

    /** Whether I wrote to the one who gave the name after this. */
    boolean told(Case referrer) {
        return referrer.myLast().filter(this::isBefore).isPresent();
    }

    /** Of two messages at one instant the id decides; one sent at another event's comes after. */
    private boolean isBefore(Touch message) {
        int order = message.at().compareTo(at);
        boolean atOnce = sort != Sort.WRITTEN_TO || message.id().compareTo(id) > 0;
        return order > 0 || (order == 0 && atOnce);
    }

    /** "You wrote to Ann Lee Tue 17 Nov 2026 at 14:20". */
    String sentence(String name, Wording words) {
        var moment = words.moment(began);
        return switch (sort) {
            case WRITTEN_TO -> "You wrote to " + name + " " + moment;
            case MET -> "You met " + name + " " + moment;
            case NO_ANSWER -> "You closed " + name + " as no answer " + moment;
            case DECLINED -> name + " declined " + moment;
        };
    }
}
