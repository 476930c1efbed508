package foothold.journey.spree;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happened, in the oracle's own words: local times, one entry a fact. */
final class Diary {

    /** What a message of the spree is. */
    enum Sort {
        REQUEST,
        NUDGE,
        ANSWER,
        THANKS,
        PROGRESS,
        POSITIVE,
        REFERRAL,
        LATER,
        DECLINED,
        AWAY
    }

    /** A message; {@code named} is the day a LATER or AWAY names, otherwise null. */
    record Letter(LocalDateTime at, Sort sort, LocalDate named) {
        boolean mine() {
            return sort.ordinal() <= Sort.PROGRESS.ordinal();
        }

        /** Written by them, and not by a machine. */
        boolean theirs() {
            return !mine() && sort != Sort.AWAY;
        }
    }

    /** A meeting of one person; mutable, since its fate is. */
    static final class Talk {
        final LocalDateTime setAt;
        final LocalDateTime start;
        final LocalDateTime end;
        LocalDateTime calledOff;
        boolean debriefed;

        Talk(LocalDateTime setAt, LocalDateTime start, int minutes) {
            this.setAt = setAt;
            this.start = start;
            this.end = start.plusMinutes(minutes);
        }

        boolean ahead(LocalDateTime now) {
            return calledOff == null && end.isAfter(now);
        }

        boolean held(LocalDateTime now) {
            return calledOff == null && !end.isAfter(now);
        }
    }

    /** All that is known of one person. */
    static final class Person {
        final String name;
        final String organization;
        final List<Letter> letters = new ArrayList<>();
        final List<Talk> talks = new ArrayList<>();
        LocalDate planned;
        boolean closed;

        Person(String name, String organization) {
            this.name = name;
            this.organization = organization;
        }

        boolean asked() {
            return letters.stream().anyMatch(each -> each.sort() == Sort.REQUEST);
        }
    }

    final Map<String, Person> people = new LinkedHashMap<>();
    final Map<String, Boolean> closedOrganizations = new LinkedHashMap<>();

    Person person(String name) {
        return people.get(name);
    }

    List<Person> at(String organization) {
        return people.values().stream()
                .filter(each -> each.organization.equals(organization))
                .toList();
    }

    int letters() {
        return people.values().stream().mapToInt(each -> each.letters.size()).sum();
    }

    int talks() {
        return people.values().stream().mapToInt(each -> each.talks.size()).sum();
    }
}
