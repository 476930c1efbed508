package foothold.service.imports.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** People found by profile, e-mail, or name and organization; each lookup takes constant time. */
final class Cards {
    /** What that many people share tells none of them from another. */
    private static final int SHARED_BY = 50;

    private final Map<String, Set<Card>> byId = new HashMap<>();
    private final Map<String, Set<Card>> byPhone = new HashMap<>();
    private final Map<String, Set<Card>> byProfile = new HashMap<>();
    private final Map<String, Set<Card>> byEmail = new HashMap<>();
    private final Map<String, Set<Card>> byJob = new HashMap<>();
    private final Map<String, Set<Card>> byDatedJob = new HashMap<>();

    /** Puts a card in, or once more after it grew. */
    void put(Card card) {
        put(byId, ids(card), card);
        put(byPhone, card.phones(), card);
        put(byProfile, card.profiles(), card);
        put(byEmail, card.emails(), card);
        put(byJob, card.jobs(), card);
        put(byDatedJob, card.datedJobs(), card);
    }

    /** Takes a card out, so that it is not found twice. */
    void remove(Card card) {
        remove(byId, ids(card), card);
        remove(byPhone, card.phones(), card);
        remove(byProfile, card.profiles(), card);
        remove(byEmail, card.emails(), card);
        remove(byJob, card.jobs(), card);
        remove(byDatedJob, card.datedJobs(), card);
    }

    private static Collection<String> ids(Card card) {
        return card.id() == null ? Set.of() : Set.of(card.id());
    }

    /** The person of that id. */
    Optional<Card> withId(Card sought) {
        return in(byId, ids(sought)).findFirst();
    }

    /** The person of that very name with one of these telephone numbers. */
    Optional<Card> withPhone(Card sought) {
        return in(byPhone, sought.phones())
                .filter(card -> card.sameNameAs(sought))
                .filter(card -> !card.otherProfileThan(sought))
                .findFirst();
    }

    /** The person with one of these profiles. */
    Optional<Card> withProfile(Card sought) {
        return in(byProfile, sought.profiles()).findFirst();
    }

    /** Everybody with one of these e-mail addresses. */
    Stream<Card> withEmail(Card sought) {
        return in(byEmail, sought.emails());
    }

    /** Everybody of that name in that organization; those who connected on the same day first. */
    Stream<Card> withJob(Card sought) {
        Predicate<Card> possible =
                card -> !card.otherProfileThan(sought) && !card.otherEmailThan(sought);
        return Stream.concat(in(byDatedJob, sought.datedJobs()), in(byJob, sought.jobs()))
                .filter(possible);
    }

    private static Stream<Card> in(Map<String, Set<Card>> index, Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> index.getOrDefault(key, Set.of()).stream().limit(SHARED_BY));
    }

    private static void put(Map<String, Set<Card>> index, Collection<String> keys, Card card) {
        keys.forEach(key -> index.computeIfAbsent(key, _ -> new LinkedHashSet<>(2)).add(card));
    }

    private static void remove(Map<String, Set<Card>> index, Collection<String> keys, Card card) {
        keys.forEach(key -> index.getOrDefault(key, new LinkedHashSet<>()).remove(card));
    }
}
