package foothold.domain.plan.numbers;

import foothold.domain.plan.chance.Share;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The way from people one wants to talk to, to offers. The counts are of people (offers: of
 * organizations); the shares leave out what had no time yet, so they need not divide the counts.
 *
 * @param counts how many came how far
 * @param replied of the people whose first request had time to be answered
 * @param met with whom a meeting was held or set, of those who replied and had time for it
 * @param named who named somebody, of those met
 * @param offered organizations that made an offer, of the people met
 */
public record Funnel(Counts counts, Share replied, Share met, Share named, Share offered) {

    /** The steps, in their order. */
    public enum Step {
        TARGETS,
        REQUESTS,
        REPLIES,
        MEETINGS,
        REFERRALS,
        OFFERS
    }

    /**
     * How many came how far, step by step.
     *
     * @param of by the step's ordinal
     */
    public record Counts(List<Integer> of) {
        public Counts {
            of = List.copyOf(of);
            if (of.size() != Step.values().length) {
                throw new IllegalArgumentException("a funnel of " + of.size() + " steps");
            }
        }

        public int at(Step step) {
            return of.get(step.ordinal());
        }
    }

    /**
     * The funnel of these people.
     *
     * @param offering ids of the organizations that made an offer
     */
    public static Funnel of(Collection<Journey> people, Set<String> offering, Patience patience) {
        var asked = people.stream().filter(Journey::wasAsked).toList();
        var met = people.stream().filter(Journey::wasMet).toList();
        int offers = offers(met, offering);
        var counts =
                List.of(
                        (int) people.stream().filter(Funnel::isTarget).count(),
                        asked.size(),
                        (int) asked.stream().filter(Journey::replied).count(),
                        met.size(),
                        (int) met.stream().filter(each -> each.named() > 0).count(),
                        offers);
        return new Funnel(
                new Counts(counts),
                replied(asked),
                met(asked, patience),
                named(met),
                new Share(offers, met.size()));
    }

    /** The share of this step in the one before; null for the steps the user alone decides. */
    public Share share(Step step) {
        return switch (step) {
            case TARGETS, REQUESTS -> null;
            case REPLIES -> replied;
            case MEETINGS -> met;
            case REFERRALS -> named;
            case OFFERS -> offered;
        };
    }

    private static boolean isTarget(Journey person) {
        return person.contact().standing().aim().target() || person.wasAsked() || person.meets();
    }

    private static Share replied(List<Journey> asked) {
        var share = Share.NONE;
        for (var person : asked) {
            if (person.asked().getFirst().fate().hadTime()) {
                share = share.plus(person.replied());
            }
        }
        return share;
    }

    private static Share met(List<Journey> asked, Patience patience) {
        var share = Share.NONE;
        for (var person : asked) {
            if (person.talkHadTime(patience)) {
                share = share.plus(person.meets());
            }
        }
        return share;
    }

    private static Share named(List<Journey> met) {
        var share = Share.NONE;
        for (var person : met) {
            share = share.plus(person.named() > 0);
        }
        return share;
    }

    private static int offers(List<Journey> met, Set<String> offering) {
        return (int)
                met.stream()
                        .map(each -> each.contact().organizationId())
                        .filter(Objects::nonNull)
                        .filter(offering::contains)
                        .distinct()
                        .count();
    }
}
