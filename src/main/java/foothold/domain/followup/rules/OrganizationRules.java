package foothold.domain.followup.rules;

import foothold.domain.contact.Organization;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Party;
import foothold.domain.followup.Touch;
import foothold.domain.followup.rules.terms.Case;
import foothold.domain.followup.rules.terms.Wording;
import foothold.domain.outreach.Message;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What belongs to an organization, whoever there is closed: {@code TRY_NEXT_PERSON}. */
final class OrganizationRules {
    private OrganizationRules() {}

    /** The latest request to somebody there, with whom it went to. */
    private record Asked(Case person, Touch request) {}

    /**
     * The latest request there has no reply from anybody there, and I wrote to nobody else; empty
     * also while a planned request to another person stands in.
     */
    static Optional<Followup> tryNextPerson(
            Organization organization, List<Case> people, Instant now) {
        if (organization.closedAt() != null && !organization.closedAt().isAfter(now)) {
            return Optional.empty();
        }
        return latestRequest(people)
                .filter(asked -> !answered(people, asked) && !wroteElsewhere(people, asked))
                .filter(asked -> !standsIn(people, asked))
                .flatMap(asked -> tryNext(organization, people, asked));
    }

    /** The latest request to anybody of these people. */
    private static Optional<Asked> latestRequest(List<Case> people) {
        return people.stream()
                .flatMap(
                        person ->
                                person.latestRequest().stream()
                                        .map(request -> new Asked(person, request)))
                .max(Comparator.comparing(Asked::request, Touch.IN_ORDER));
    }

    private static boolean answered(List<Case> people, Asked asked) {
        return people.stream().anyMatch(one -> one.latestReply(asked.request()).isPresent());
    }

    private static boolean wroteElsewhere(List<Case> people, Asked asked) {
        return people.stream()
                .filter(one -> one != asked.person())
                .flatMap(one -> one.myLast().stream())
                .anyMatch(touch -> touch.after(asked.request()));
    }

    private static Optional<Followup> tryNext(
            Organization organization, List<Case> people, Asked asked) {
        var person = asked.person();
        var days = person.cadence().asking().nextPersonDays();
        if (days == null) {
            return Optional.empty();
        }
        var at = asked.request().at();
        var own = person.book().day(at);
        var start = person.start(asked.request());
        var due = person.book().calendar().plus(start, days);
        var words = new Wording(person.book());
        var sent = "You asked " + person.contact().name() + " " + words.moment(at);
        var reason =
                words.counted(sent, own, start, days, "without a reply from anybody there")
                        + ": due "
                        + words.day(due, own);
        return Optional.of(
                new Followup(
                        new Followup.Key(FollowupKind.TRY_NEXT_PERSON, asked.request().id()),
                        Party.of(organization),
                        Due.on(due),
                        reason,
                        lastSaid(people)));
    }

    private static String lastSaid(List<Case> people) {
        return people.stream()
                .flatMap(person -> person.facts().touches().stream())
                .filter(touch -> touch.theirs() && touch.said() != null)
                .max(Comparator.comparing(Touch::at).thenComparing(Touch::id))
                .map(Touch::said)
                .orElse(null);
    }

    /** Whether a planned request to somebody else there stands in for trying them. */
    private static boolean standsIn(List<Case> people, Asked asked) {
        return people.stream()
                .filter(one -> one != asked.person())
                .flatMap(StandIns::planned)
                .anyMatch(touch -> touch.form().kind() == Message.Kind.REQUEST);
    }
}
