package foothold.service.demo;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Followup;
import foothold.domain.followup.Ledger;
import foothold.domain.followup.Reminder;
import foothold.domain.followup.Rulebook;
import foothold.domain.followup.Touch;
import foothold.domain.followup.WorkCalendar;
import foothold.domain.followup.rules.Scheduler;
import foothold.domain.followup.rules.TodayOrder;
import foothold.domain.followup.rules.terms.Decisions;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message;
import foothold.domain.plan.Action;
import foothold.domain.plan.Campaign;
import foothold.domain.question.ListedQuestion;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the rules make of a list of records, straight from memory. */
final class Shown {
    private static final int AHEAD = 7;
    private static final Cadence CLASSIC =
            new Cadence(
                    Settings.DEFAULT_CADENCE,
                    "Classic 3B7",
                    new Cadence.Asking(true, 3, List.of(7), 3),
                    new Cadence.Thanking(Cadence.Thanking.Pace.WITHIN_24_HOURS, true),
                    1);

    private final List<Entity> records;
    private final Scheduler rules;
    private final List<Dossier> people;

    Shown(List<Entity> records, Instant now, ZoneId zone, WorkCalendar calendar) {
        this.records = records;
        var campaigns = byId(Campaign.class, Campaign::id);
        var book = new Rulebook(zone, calendar, Map.of(CLASSIC.id(), CLASSIC), campaigns, CLASSIC);
        this.rules = new Scheduler(book, new Decisions(List.of(), now), now);
        this.people = people();
    }

    List<Scheduler.Verdict> verdicts() {
        return people.stream().map(rules::person).toList();
    }

    /** What Today shows: what is due within a week, in its order. */
    List<Followup> today() {
        var found = new ArrayList<Followup>();
        verdicts().forEach(verdict -> found.addAll(verdict.shown()));
        var organizations = of(Organization.class);
        for (var organization : organizations) {
            var there = people.stream().filter(one -> organization.equals(one.organization()));
            found.addAll(rules.organization(organization, there.toList()));
        }
        var free = of(Reminder.class).stream().filter(each -> each.about().contactId() == null);
        found.addAll(rules.reminders(free.toList(), organizations));
        found.addAll(rules.named(namedBy(each -> each.named().contactId() == null)));
        var zone = rules.book().zone();
        var last = rules.book().day(rules.now()).plusDays(AHEAD);
        return found.stream()
                .filter(each -> !each.due().day(zone).isAfter(last))
                .sorted(new TodayOrder(rules.now(), zone))
                .toList();
    }

    <T> List<T> of(Class<T> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private List<Dossier> people() {
        var organizations = byId(Organization.class, Organization::id);
        var messages = grouped(Message.class, Message::contactId);
        var meetings = grouped(Meeting.class, Meeting::contactId);
        var known =
                of(Contact.class).stream()
                        .map(
                                contact ->
                                        new Dossier(
                                                contact,
                                                organizations.get(contact.organizationId()),
                                                of(messages, contact).stream()
                                                        .map(Touch::of)
                                                        .toList(),
                                                of(meetings, contact),
                                                ledger(contact)))
                        .sorted(Comparator.comparing(one -> one.contact().id()))
                        .toList();
        return known.stream().map(each -> each.with(named(each, known))).toList();
    }

    private Ledger ledger(Contact contact) {
        return new Ledger(
                of(grouped(Reminder.class, each -> each.about().contactId()), contact),
                of(grouped(Promise.class, Promise::contactId), contact),
                of(grouped(Action.class, each -> each.origin().contactId()), contact),
                new Ledger.Preparation(List.of(), questions()),
                Ledger.Names.NONE);
    }

    private Map<String, Integer> questions() {
        return of(ListedQuestion.class).stream()
                .collect(
                        Collectors.groupingBy(
                                ListedQuestion::meetingId, Collectors.summingInt(_ -> 1)));
    }

    private Ledger named(Dossier facts, List<Dossier> known) {
        var id = facts.contact().id();
        var leads =
                of(Referral.class).stream()
                        .filter(each -> each.fromId().equals(id))
                        .flatMap(
                                each ->
                                        known.stream()
                                                .filter(other -> isNamed(each, other))
                                                .map(other -> new Ledger.Lead(each, other)))
                        .toList();
        return facts.ledger().with(new Ledger.Names(namedBy(each -> isNamed(each, facts)), leads));
    }

    private static boolean isNamed(Referral referral, Dossier facts) {
        return facts.contact().id().equals(referral.named().contactId());
    }

    private List<Ledger.NamedBy> namedBy(Predicate<Referral> some) {
        return of(Referral.class).stream()
                .filter(some)
                .map(each -> new Ledger.NamedBy(each, each.fromId()))
                .toList();
    }

    private <T> Map<String, T> byId(Class<T> type, Function<T, String> id) {
        return of(type).stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private <T> Map<String, List<T>> grouped(Class<T> type, Function<T, String> contact) {
        return of(type).stream()
                .collect(Collectors.groupingBy(each -> Objects.toString(contact.apply(each))));
    }

    private static <T> List<T> of(Map<String, List<T>> grouped, Contact contact) {
        return grouped.getOrDefault(contact.id(), List.of());
    }
}
