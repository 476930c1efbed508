package foothold.service.agenda;

import foothold.domain.followup.Decision;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Followup;
import foothold.domain.followup.Reminder;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Promise;
import foothold.domain.plan.Action;
import foothold.service.Topic;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings {@link Facts} up to date with what was touched, and finds out whom that concerns. */
final class News {
    /** From so many people on, reading everything is quicker than reading each. */
    static final int MANY = 300;

    private final Facts facts;

    News(Facts facts) {
        this.facts = facts;
    }

    /** Reads again what these topics touch, or everything where that does not reach. */
    Concerned read(Set<Topic> topics, Instant now) {
        var asked = ids(topics, Topic.Kind.CONTACT);
        ids(topics, Topic.Kind.MEETING).forEach(id -> facts.met(id).ifPresent(asked::add));
        var organizations = ids(topics, Topic.Kind.ORGANIZATION);
        boolean many = asked.size() + organizations.size() >= MANY;
        if (topics.contains(Topic.EVERYTHING) || many || !facts.reach(now)) {
            facts.readAll(now);
            return Concerned.EVERYBODY;
        }
        var contacts = new HashSet<>(asked);
        for (var id : organizations) {
            facts.readOrganization(id);
            contacts.addAll(facts.staffIds(id));
        }
        var partners = partners(asked);
        facts.readPeople(asked);
        contacts.forEach(id -> addEmployer(id, organizations));
        contacts.addAll(partners);
        contacts.addAll(partners(asked));
        boolean decided = topics.contains(Topic.DECISIONS);
        if (decided || !organizations.isEmpty()) {
            facts.readLoose();
        }
        boolean all = topics.contains(Topic.RULES);
        if (decided) {
            all |= !readDecisions(contacts, organizations);
        }
        return all ? Concerned.EVERYBODY : new Concerned(false, contacts, organizations);
    }

    /**
     * Adds whom the new or withdrawn decisions are about; false when that is not to be found out.
     */
    private boolean readDecisions(Set<String> contacts, Set<String> organizations) {
        var before = facts.decisions();
        facts.readDecisions();
        var all = new HashMap<>(before);
        all.putAll(facts.decisions());
        var keys =
                all.values().stream()
                        .filter(each -> changed(each.id(), before, facts.decisions()))
                        .map(each -> origin(each, all))
                        .collect(Collectors.toSet());
        var found = new HashSet<String>();
        var triggers = new HashSet<String>();
        for (var key : keys) {
            switch (key.kind()) {
                case CONTACT_REFERRAL -> found.addAll(facts.namings().contacts(key.trigger()));
                case THANK_REFERRER -> found.addAll(referrers(key.trigger()));
                default -> triggers.add(withoutPart(key.trigger()));
            }
        }
        boolean complete = findCauses(triggers, found);
        contacts.addAll(found);
        found.forEach(id -> addEmployer(id, organizations));
        return complete;
    }

    /** Adds to {@code found} whose facts these are; false when some are nobody's. */
    private boolean findCauses(Set<String> triggers, Set<String> found) {
        facts.loose().ids().forEach(triggers::remove);
        for (var dossier : facts.people()) {
            if (triggers.isEmpty()) {
                return true;
            }
            if (causes(dossier).filter(triggers::remove).count() > 0) {
                found.add(dossier.contact().id());
            }
        }
        return triggers.isEmpty();
    }

    /** The contacts whose id ends what names the event and whom to tell of it. */
    private Set<String> referrers(String trigger) {
        return facts.ids().stream()
                .filter(id -> trigger.endsWith(":" + id))
                .collect(Collectors.toSet());
    }

    /** Whose follow-ups depend on the facts about these contacts. */
    private Set<String> partners(Set<String> contacts) {
        return contacts.stream()
                .flatMap(id -> facts.namings().partners(id).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean changed(
            String id, Map<String, Decision> before, Map<String, Decision> after) {
        return !Objects.equals(before.get(id), after.get(id));
    }

    /** What is at the root of a decision: a dismissed try can itself be what is decided about. */
    private static Followup.Key origin(Decision decision, Map<String, Decision> all) {
        var seen = new HashSet<String>();
        var key = decision.key();
        while (all.containsKey(key.trigger()) && seen.add(key.trigger())) {
            key = all.get(key.trigger()).key();
        }
        return key;
    }

    /** The meeting of a trigger that names a part of it ("…:card"). */
    private static String withoutPart(String trigger) {
        int part = trigger.indexOf(':');
        return part < 0 ? trigger : trigger.substring(0, part);
    }

    /** The ids of the facts that can make a follow-up of this person fire. */
    private static Stream<String> causes(Dossier dossier) {
        return Stream.of(
                        dossier.touches().stream().map(Touch::id),
                        dossier.meetings().stream().map(Meeting::id),
                        dossier.reminders().stream().map(Reminder::id),
                        dossier.ledger().promises().stream().map(Promise::id),
                        dossier.ledger().actions().stream().map(Action::id))
                .flatMap(ids -> ids);
    }

    private void addEmployer(String contactId, Set<String> organizations) {
        facts.person(contactId)
                .map(dossier -> dossier.contact().organizationId())
                .ifPresent(organizations::add);
    }

    private static Set<String> ids(Set<Topic> topics, Topic.Kind kind) {
        return topics.stream()
                .filter(topic -> topic.kind() == kind)
                .map(Topic::id)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
