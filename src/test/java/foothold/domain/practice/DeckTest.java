package foothold.domain.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import foothold.domain.practice.Deck.Card;
import foothold.domain.practice.Deck.Last;
import foothold.domain.practice.Rehearsal.About;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.domain.practice.Rehearsal.Own;
import foothold.domain.practice.Rehearsal.Took;
import foothold.domain.practice.Rehearsal.What;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The order of the cards. */
class DeckTest {
    private static final Instant AT = Instant.parse("2026-11-25T15:00:00Z");
    private static final List<String> TEN =
            IntStream.range(0, 10).mapToObj(each -> "card " + each).toList();

    private static Rehearsal said(Drill drill, String text, int rating, int after) {
        return new Rehearsal(
                text + after,
                new What(drill, null, text),
                About.NOBODY,
                new Took(AT.plusSeconds(after), null, null),
                new Own(rating, null));
    }

    private static List<String> texts(Deck deck) {
        return deck.left().stream().map(Card::text).toList();
    }

    @Test
    void theSameSeedGivesTheSameOrderAndEveryCardOnce() {
        var deck = Deck.of(TEN, Drill.QUESTIONS, List.of(), 7);
        assertEquals(deck, Deck.of(TEN, Drill.QUESTIONS, List.of(), 7));
        assertNotEquals(deck, Deck.of(TEN, Drill.QUESTIONS, List.of(), 8));
        assertEquals(TEN, texts(deck).stream().sorted().toList());
        assertEquals(1, Deck.of(List.of("a", "a"), Drill.QUESTIONS, List.of(), 7).size());
    }

    @Test
    void hardOnesComeFirstAndEasyOnesLast() {
        var practised =
                List.of(
                        said(Drill.QUESTIONS, "card 3", 4, 1),
                        said(Drill.QUESTIONS, "card 3", 2, 2),
                        said(Drill.QUESTIONS, "card 5", 2, 1),
                        said(Drill.QUESTIONS, "card 5", 4, 2),
                        said(Drill.QUESTIONS, "card 6", 3, 2),
                        said(Drill.AWKWARD, "card 7", 1, 3));
        var deck = Deck.of(TEN, Drill.QUESTIONS, practised, 7);
        assertEquals(new Card("card 3", Last.HARD), deck.front().orElseThrow());
        assertEquals(new Card("card 5", Last.EASY), deck.left().getLast());
        assertEquals(8, deck.left().stream().filter(each -> each.last() == Last.OPEN).count());
        assertEquals(List.of("card 3"), texts(deck.first(1)));
    }

    @Test
    void aHardCardComesAgainAfterThreeOthers() {
        var deck = Deck.of(TEN, Drill.QUESTIONS, List.of(), 7).first(5);
        var before = texts(deck);
        var again = deck.again();
        assertEquals(before.get(0), again.left().get(3).text());
        assertEquals(Last.HARD, again.left().get(3).last());
        assertEquals(before.get(4), again.left().get(4).text());
        assertEquals(0, again.said());
        var two = deck.first(2).again();
        assertEquals(List.of(before.get(1), before.get(0)), texts(two));
        assertEquals(5, again.next().size());
        assertEquals(1, again.next().said());
    }

    @Test
    void anEmptyDeckStaysEmpty() {
        var none = Deck.of(List.of(), Drill.QUESTIONS, List.of(), 7);
        assertEquals(none, none.next());
        assertEquals(none, none.again());
    }
}
