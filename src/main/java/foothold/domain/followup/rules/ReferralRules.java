package foothold.domain.followup.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Ledger;
import foothold.domain.followup.Party;
import foothold.domain.followup.Rulebook;
import foothold.domain.followup.rules.terms.Case;
import foothold.domain.followup.rules.terms.Derive;
import foothold.domain.followup.rules.terms.Wording;
import foothold.domain.meeting.Referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Following the names one is given: {@code CONTACT_REFERRAL, THANK_REFERRER}. */
final class ReferralRules {
    private static final int CONTACT_DAYS = 5;
    private static final int THANK_DAYS = 2;
    private static final Comparator<Referral> EARLIEST =
            Comparator.comparing((Referral each) -> each.naming().on()).thenComparing(Referral::id);

    private ReferralRules() {}

    /** They were named by somebody, and not written to since the day of the earliest naming. */
    static Stream<Followup> contactReferral(Case person, List<Followup> open) {
        var namings = byOthers(person);
        if (namings.isEmpty() || pursued(person, namings) || decidedAgainst(person, namings)) {
            return Derive.nothing();
        }
        var due = contactBy(first(namings).referral(), person.book());
        return Derive.followup(
                        person,
                        FollowupKind.CONTACT_REFERRAL,
                        person.contact().id(),
                        Due.on(due),
                        named(namings, due, person.book()))
                .map(each -> each.last() == null ? each.with(note(namings)) : each);
    }

    /** One cannot be named by oneself. */
    private static List<Ledger.NamedBy> byOthers(Case person) {
        return person.facts().ledger().names().by().stream()
                .filter(each -> !each.referral().fromId().equals(person.contact().id()))
                .toList();
    }

    /** Those named who are no contacts, each once; known at {@code now}. */
    static Stream<Followup> onlyNamed(List<Ledger.NamedBy> referrals, Rulebook book, Instant now) {
        return referrals.stream()
                .filter(each -> each.referral().named().contactId() == null)
                .filter(each -> Ledger.known(each.referral(), now, book.zone()))
                .collect(
                        groupingBy(
                                each -> each.referral().named().person(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(each -> onlyNamed(each.getKey(), each.getValue(), book));
    }

    private static Followup onlyNamed(String person, List<Ledger.NamedBy> namings, Rulebook book) {
        var referral = first(namings).referral();
        var due = contactBy(referral, book);
        return new Followup(
                new Followup.Key(FollowupKind.CONTACT_REFERRAL, person),
                Party.named(referral.named().name()),
                Due.on(due),
                named(namings, due, book),
                note(namings));
    }

    private static Ledger.NamedBy first(List<Ledger.NamedBy> namings) {
        return namings.stream()
                .min(Comparator.comparing(Ledger.NamedBy::referral, EARLIEST))
                .orElseThrow();
    }

    private static LocalDate contactBy(Referral earliest, Rulebook book) {
        return book.calendar().plus(earliest.naming().on(), CONTACT_DAYS);
    }

    /** What was said about them, if anything was, when they were first named. */
    private static String note(List<Ledger.NamedBy> namings) {
        return namings.stream()
                .map(Ledger.NamedBy::referral)
                .sorted(EARLIEST)
                .map(each -> each.named().note())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Written to on or after the day they were named, or a meeting set or to take place since. */
    private static boolean pursued(Case person, List<Ledger.NamedBy> namings) {
        var on = first(namings).referral().naming().on();
        var book = person.book();
        return person.mine().stream().anyMatch(each -> !book.day(each.at()).isBefore(on))
                || person.meetingsSet()
                        .anyMatch(
                                each ->
                                        !book.day(each.course().setAt()).isBefore(on)
                                                || !book.day(each.slot().start()).isBefore(on));
    }

    /** Also what was decided while only the name was known holds for the contact. */
    private static boolean decidedAgainst(Case person, List<Ledger.NamedBy> namings) {
        return namings.stream()
                .map(each -> each.referral().named())
                .map(each -> new Referral.Named(null, each.name(), null).person())
                .map(name -> new Followup.Key(FollowupKind.CONTACT_REFERRAL, name))
                .anyMatch(key -> person.decisions().dismissal(key).isPresent());
    }

    private static String named(List<Ledger.NamedBy> namings, LocalDate due, Rulebook book) {
        var words = new Wording(book);
        var first = first(namings);
        var on = first.referral().naming().on();
        var offered = first.referral().naming().introduction();
        return first.from()
                + " gave you this name "
                + words.day(on)
                + (offered ? " and offered an introduction" : "")
                + "; "
                + Wording.businessDays(CONTACT_DAYS)
                + " to write"
                + words.offBetween(on, due, on)
                + ": due "
                + words.day(due, on);
    }

    /** Somebody they named was written to, met, or could not be reached, and they do not know. */
    static Stream<Followup> thankReferrer(Case person, List<Followup> open) {
        return person.facts().ledger().names().given().stream()
                .filter(each -> !each.named().contact().id().equals(person.contact().id()))
                .collect(
                        groupingBy(
                                each -> each.referral().named().person(), TreeMap::new, toList()))
                .values()
                .stream()
                .flatMap(leads -> thank(person, leads));
    }

    private static Stream<Followup> thank(Case person, List<Ledger.Lead> leads) {
        var earliest =
                leads.stream()
                        .min(Comparator.comparing(Ledger.Lead::referral, EARLIEST))
                        .orElseThrow();
        var outcome = Outcome.latest(person, earliest).orElse(null);
        return outcome == null || outcome.told(person)
                ? Derive.nothing()
                : thank(person, earliest, outcome);
    }

    private static Stream<Followup> thank(Case person, Ledger.Lead lead, Outcome outcome) {
        var words = new Wording(person.book());
        var due = person.book().calendar().plus(outcome.day(), THANK_DAYS);
        var what =
                outcome.sentence(lead.named().contact().name(), words)
                        + ", a name they gave you "
                        + words.day(lead.referral().naming().on(), outcome.day());
        return Derive.followup(
                person,
                FollowupKind.THANK_REFERRER,
                outcome.id() + ":" + person.contact().id(),
                Due.on(due),
                words.counted(
                                what,
                                outcome.day(),
                                outcome.day(),
                                THANK_DAYS,
                                "without telling them")
                        + ": due "
                        + words.day(due, outcome.day()));
    }
}
