package foothold.domain.followup.rules;

import foothold.domain.contact.Organization;
import foothold.domain.contact.Stage;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Ledger;
import foothold.domain.followup.Party;
import foothold.domain.followup.Reminder;
import foothold.domain.followup.Rulebook;
import foothold.domain.followup.rules.terms.Case;
import foothold.domain.followup.rules.terms.Decisions;
import foothold.domain.followup.rules.terms.Derive;
import foothold.domain.plan.Action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Derives follow-ups: given the facts, the rulebook, the user's decisions and now, the same list
 * comes out, always.
 *
 * @param book cadence, calendar and zone
 * @param decisions what was snoozed and dismissed, as known at {@code now}
 * @param now the moment to look from; facts dated later are left out
 */
public record Scheduler(Rulebook book, Decisions decisions, Instant now) {

    /** One rule about one person. */
    @FunctionalInterface
    private interface Rule {

        /**
         * What the rule makes of the case, dismissed ones included.
         *
         * @param open what earlier rules left open for this person; a few rules wait for it to be
         *     empty
         */
        Stream<Followup> derive(Case person, List<Followup> open);
    }

    /** In the order in which they build on each other; the order of the table is the kind's. */
    private static final List<Rule> RULES =
            List.of(
                    AskingRules::sendPlanned,
                    AskingRules::nudge,
                    ConversationRules::answerReply,
                    ConversationRules::askAgain,
                    PreparationRules::prepare,
                    PreparationRules::confirm,
                    MeetingRules::reschedule,
                    ConversationRules::pickUpThread,
                    AskingRules::letGo,
                    MeetingRules::debrief,
                    MeetingRules::thankYou,
                    ReferralRules::contactReferral,
                    ReferralRules::thankReferrer,
                    PromiseRules::keepPromise,
                    PromiseRules::reportBack,
                    CareRules::progressNote,
                    CareRules::keepInTouch,
                    PromiseRules::action,
                    CareRules::reminder);

    /**
     * What the rules say about one person.
     *
     * @param stage where they stand
     * @param shown what Today may show: neither snoozed nor stood in for
     */
    public record Verdict(Stage stage, List<Followup> shown) {}

    /** The stage and follow-ups of one person, their organization's own not included. */
    public Verdict person(Dossier facts) {
        var person = seen(facts);
        var open = open(person);
        var shown = StandIns.notStoodInFor(person, open).filter(this::visible).toList();
        return new Verdict(Stages.of(person), shown);
    }

    /**
     * The follow-up of an organization, if there is one to show.
     *
     * @param people everybody known there, closed ones included
     */
    public List<Followup> organization(Organization organization, List<Dossier> people) {
        var cases = people.stream().map(this::seen).toList();
        return OrganizationRules.tryNextPerson(organization, cases, now).stream()
                .filter(this::visible)
                .toList();
    }

    /** Reminders about no person: about an organization, or about nobody. */
    public List<Followup> reminders(List<Reminder> reminders, List<Organization> organizations) {
        return reminders.stream()
                .filter(
                        each ->
                                each.course().madeAt() == null
                                        || !each.course().madeAt().isAfter(now))
                .filter(
                        each ->
                                each.course().doneAt() == null
                                        || each.course().doneAt().isAfter(now))
                .map(each -> reminder(each, organizations))
                .filter(this::visible)
                .toList();
    }

    private static Followup reminder(Reminder reminder, List<Organization> organizations) {
        var party =
                organizations.stream()
                        .filter(each -> each.id().equals(reminder.about().organizationId()))
                        .findFirst()
                        .map(Party::of)
                        .orElse(Party.NOBODY);
        return new Followup(
                new Followup.Key(FollowupKind.REMINDER, reminder.id()),
                party,
                reminder.due(),
                reminder.text(),
                null);
    }

    /** Actions that come from nobody's advice. */
    public List<Followup> actions(List<Action> actions) {
        return actions.stream()
                .map(each -> Ledger.asOf(each, now))
                .filter(Objects::nonNull)
                .flatMap(each -> PromiseRules.ofNobody(each, book))
                .filter(this::visible)
                .toList();
    }

    /** Those who were named and are no contacts; the referrals of contacts are left out. */
    public List<Followup> named(List<Ledger.NamedBy> referrals) {
        return ReferralRules.onlyNamed(referrals, book, now).filter(this::visible).toList();
    }

    private Case seen(Dossier facts) {
        return new Case(facts, book, decisions, now);
    }

    /** Every follow-up of that person that exists, snoozed and stood-in ones included. */
    private static List<Followup> open(Case person) {
        var open = new ArrayList<Followup>();
        for (var rule : RULES) {
            rule.derive(person, List.copyOf(open))
                    .filter(each -> Derive.open(person, each.key()))
                    .forEach(open::add);
        }
        return open;
    }

    private boolean visible(Followup followup) {
        return decisions
                .on(followup.key())
                .filter(decision -> decision.hides(now, book.zone()))
                .isEmpty();
    }
}
