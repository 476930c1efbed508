package foothold.exchange.vcard;

import static foothold.exchange.vcard.CardFacts.part;

import foothold.exchange.person.Phrases;

import java.util.List;

/** How a card names its person. */
final class CardName {
    private static final int FAMILY = 0;
    private static final int GIVEN = 1;
    private static final int MIDDLE = 2;
    private static final int PREFIX = 3;
    private static final int SUFFIX = 4;

    private CardName() {}

    /** As written, else put together of its parts, else the nickname; null when there is none. */
    static String of(Card card) {
        var told = Phrases.name(card.text("FN"));
        if (told != null) {
            return told;
        }
        var together = together(card);
        return together == null ? Phrases.name(card.text("NICKNAME")) : together;
    }

    private static String together(Card card) {
        var parts =
                card.first("N")
                        .map(each -> card.escapes().parts(each.value(), ';'))
                        .orElse(List.of());
        var name = Phrases.name(part(parts, GIVEN), part(parts, MIDDLE), part(parts, FAMILY));
        return name == null
                ? null
                : Phrases.name(Phrases.title(part(parts, PREFIX)), name, part(parts, SUFFIX));
    }

    /** How the name is said; null when the card does not say. */
    static String pronunciation(Card card) {
        return Phrases.name(
                card.text("X-PHONETIC-FIRST-NAME"),
                card.text("X-PHONETIC-MIDDLE-NAME"),
                card.text("X-PHONETIC-LAST-NAME"));
    }
}
