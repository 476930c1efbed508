package foothold.domain.practice;

import foothold.domain.practice.Rehearsal.Drill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Cards to say aloud, one at a time. What was hard the last time comes first, then what was never
 * said, then what was easy; each of the three shuffled. A hard card comes again a little later.
 *
 * @param left the cards still to be said, the one in front first
 * @param said how many were put away
 */
public record Deck(List<Card> left, int said) {
    /** So many others come before a hard card comes again. */
    private static final int BETWEEN = 3;

    private static final int HARD = 2;
    private static final int EASY = 4;

    /** How a card went the last time, in the order in which they come. */
    public enum Last {
        HARD,
        /** Never said, or said without a judgement. */
        OPEN,
        EASY
    }

    /**
     * A card.
     *
     * @param text what stands on it; never null
     * @param last how it went the last time
     */
    public record Card(String text, Last last) {}

    public Deck {
        left = List.copyOf(left);
    }

    /**
     * A fresh deck; the same seed gives the same order.
     *
     * @param texts each once
     * @param practised all that was ever practised
     */
    public static Deck of(
            List<String> texts, Drill drill, Collection<Rehearsal> practised, long seed) {
        var cards =
                new ArrayList<>(
                        texts.stream()
                                .distinct()
                                .map(each -> new Card(each, last(each, drill, practised)))
                                .toList());
        Collections.shuffle(cards, new Random(seed));
        cards.sort(Comparator.comparing(Card::last));
        return new Deck(cards, 0);
    }

    private static Last last(String text, Drill drill, Collection<Rehearsal> practised) {
        return practised.stream()
                .filter(each -> each.what().drill() == drill)
                .filter(each -> text.equals(each.what().text()))
                .filter(each -> each.own().rating() != null)
                .max(
                        Comparator.comparing((Rehearsal each) -> each.took().at())
                                .thenComparing(Rehearsal::id))
                .map(each -> judged(each.own().rating()))
                .orElse(Last.OPEN);
    }

    private static Last judged(int rating) {
        if (rating <= HARD) {
            return Last.HARD;
        }
        return rating >= EASY ? Last.EASY : Last.OPEN;
    }

    /** The rating that stands for hard (true) or easy. */
    public static int rating(boolean hard) {
        return hard ? HARD : EASY;
    }

    /** The card in front; empty when all were said. */
    public Optional<Card> front() {
        return left.stream().findFirst();
    }

    /** The first so many of them, as for one sitting. */
    public Deck first(int most) {
        return new Deck(left.subList(0, Math.min(most, left.size())), said);
    }

    /** How many cards there were and are. */
    public int size() {
        return left.size() + said;
    }

    /** The card in front is put away. */
    public Deck next() {
        return left.isEmpty() ? this : new Deck(left.subList(1, left.size()), said + 1);
    }

    /** The card in front was hard: it comes again after three others, or as the last one. */
    public Deck again() {
        if (left.isEmpty()) {
            return this;
        }
        int at = Math.min(1 + BETWEEN, left.size());
        var front = Stream.of(new Card(left.getFirst().text(), Last.HARD));
        var before = left.subList(1, at).stream();
        var behind = left.subList(at, left.size()).stream();
        return new Deck(Stream.of(before, front, behind).flatMap(each -> each).toList(), said);
    }
}
