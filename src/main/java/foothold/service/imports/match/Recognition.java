package foothold.service.imports.match;

import foothold.exchange.person.PersonRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells which rows name the same person, and which person is known: by the id of this program's own
 * files, by profile, then by e-mail, by name and telephone, by name and organization (PRODUCT,
 * journey 1). What is surer decides for all rows before what is less sure is asked, so the order of
 * the rows does not matter.
 */
public final class Recognition {
    private final Cards known = new Cards();
    private final Map<Card, Card> recognised = new HashMap<>();

    /**
     * The people a file names, in the order of their first rows.
     *
     * <p>Rows of one name and organization with different profiles, e-mails or days are different
     * people: LinkedIn lists nobody twice, files pasted together do.
     */
    public static List<Card> people(List<PersonRow> rows) {
        var index = new Cards();
        var people = new ArrayList<Card>();
        for (var row : rows) {
            var card = Card.of(row);
            sameInFile(index, card)
                    .ifPresentOrElse(
                            earlier -> {
                                earlier.absorb(card);
                                index.put(earlier);
                            },
                            () -> {
                                people.add(card);
                                index.put(card);
                            });
        }
        return people;
    }

    private static Optional<Card> sameInFile(Cards index, Card card) {
        return index.withId(card)
                .or(() -> index.withProfile(card))
                .or(
                        () ->
                                index.withEmail(card)
                                        .filter(each -> !each.otherProfileThan(card))
                                        .filter(card::partOfNameAs)
                                        .findFirst())
                .or(() -> index.withPhone(card))
                .or(() -> index.withJob(card).filter(each -> !each.otherDayThan(card)).findFirst());
    }

    /** Recognises {@code people} among {@code contacts}; two of them are never the same contact. */
    public Recognition(List<Card> people, List<Card> contacts) {
        contacts.forEach(known::put);
        claim(people, known::withId);
        claim(people, known::withProfile);
        claim(people, this::byEmail);
        claim(people, known::withPhone);
        claim(people, card -> known.withJob(card).findFirst());
    }

    /** The card of the contact who is that person; empty when they are new here. */
    public Optional<Card> contactOf(Card person) {
        return Optional.ofNullable(recognised.get(person));
    }

    private void claim(List<Card> people, Function<Card, Optional<Card>> find) {
        for (var person : people) {
            if (!recognised.containsKey(person)) {
                find.apply(person)
                        .ifPresent(
                                contact -> {
                                    recognised.put(person, contact);
                                    known.remove(contact);
                                });
            }
        }
    }

    /** A member may give their profile a new address; then their name must be quite the same. */
    private Optional<Card> byEmail(Card person) {
        return known.withEmail(person)
                .filter(
                        each ->
                                each.otherProfileThan(person)
                                        ? each.sameNameAs(person)
                                        : each.partOfNameAs(person))
                .min(Comparator.comparing(each -> !each.sameNameAs(person)));
    }
}
