package foothold.service.agenda;

import foothold.domain.contact.Organization;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Followup;
import foothold.domain.followup.rules.Scheduler;
import foothold.domain.segment.Segments;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the rules said about each person and organization. Not for several threads. */
final class Verdicts {
    private final Map<String, PersonState> people = new HashMap<>();
    private final Map<String, List<Followup>> organizations = new HashMap<>();
    private List<Followup> ofNobody = List.of();

    /** Asks the rules again about those concerned. */
    void renew(Facts facts, Concerned concerned, Scheduler rules) {
        if (concerned.everybody()) {
            people.clear();
            organizations.clear();
            renewPeople(facts, facts.ids(), rules);
            renewOrganizations(facts, facts.employers(), rules);
        } else {
            renewPeople(facts, concerned.contacts(), rules);
            renewOrganizations(facts, concerned.organizations(), rules);
        }
        ofNobody =
                Stream.of(
                                rules.reminders(facts.loose().reminders(), remindedOf(facts)),
                                rules.actions(facts.loose().actions()),
                                rules.named(facts.onlyNames()))
                        .flatMap(List::stream)
                        .toList();
    }

    /** Where everybody stands who is more than merely known, by id. */
    Map<String, PersonState> people() {
        var states = HashMap.<String, PersonState>newHashMap(people.size());
        people.forEach(
                (id, state) -> {
                    if (!state.equals(PersonState.KNOWN)) {
                        states.put(id, state);
                    }
                });
        return states;
    }

    /** All follow-ups to be shown, in no order. */
    List<Followup> followups() {
        return Stream.of(
                        people.values().stream().map(PersonState::followups),
                        organizations.values().stream(),
                        Stream.of(ofNobody))
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .toList();
    }

    private void renewPeople(Facts facts, Collection<String> ids, Scheduler rules) {
        for (var id : ids) {
            people.remove(id);
            facts.person(id).ifPresent(dossier -> people.put(id, state(dossier, rules)));
        }
    }

    private static PersonState state(Dossier dossier, Scheduler rules) {
        var said = rules.person(dossier);
        var lastTouch = LastTouch.of(dossier, rules.now()).orElse(null);
        var judgement = new Segments(rules.book(), rules.now()).of(dossier, said.shown());
        var chosen = dossier.contact().standing().aim().segment();
        return new PersonState(said.stage(), said.shown(), lastTouch, judgement.corrected(chosen));
    }

    private void renewOrganizations(Facts facts, Collection<String> ids, Scheduler rules) {
        for (var id : ids) {
            organizations.remove(id);
            var staff = facts.staff(id);
            if (!staff.isEmpty()) {
                facts.organization(id)
                        .map(each -> rules.organization(each, staff))
                        .filter(said -> !said.isEmpty())
                        .ifPresent(said -> organizations.put(id, said));
            }
        }
    }

    private static List<Organization> remindedOf(Facts facts) {
        return facts.loose()
                .organizationIds()
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> facts.organization(id).stream())
                .toList();
    }
}
