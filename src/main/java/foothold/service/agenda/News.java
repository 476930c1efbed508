package foothold.service.agenda;

import foothold.domain.followup.Decision;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Reminder;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;
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
        var contacts = ids(topics, Topic.Kind.CONTACT);
        var organizations = ids(topics, Topic.Kind.ORGANIZATION);
        boolean many = contacts.size() + organizations.size() >= MANY;
        if (topics.contains(Topic.EVERYTHING) || many || !facts.reach(now)) {
            facts.readAll(now);
            return Concerned.EVERYBODY;
        }
        for (var id : organizations) {
            facts.readOrganization(id);
            contacts.addAll(facts.staffIds(id));
        }
        facts.readPeople(ids(topics, Topic.Kind.CONTACT));
        contacts.forEach(id -> addEmployer(id, organizations));
        boolean decided = topics.contains(Topic.DECISIONS);
        if (decided || !organizations.isEmpty()) {
            facts.readLooseReminders();
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
        var triggers =
                all.values().stream()
                        .filter(each -> changed(each.id(), before, facts.decisions()))
                        .map(each -> origin(each, all))
                        .collect(Collectors.toSet());
        facts.loose().stream().map(Reminder::id).forEach(triggers::remove);
        for (var dossier : facts.people()) {
            if (triggers.isEmpty()) {
                return true;
            }
            if (causes(dossier).filter(triggers::remove).count() > 0) {
                contacts.add(dossier.contact().id());
                addEmployer(dossier.contact().id(), organizations);
            }
        }
        return triggers.isEmpty();
    }

    private static boolean changed(
            String id, Map<String, Decision> before, Map<String, Decision> after) {
        return !Objects.equals(before.get(id), after.get(id));
    }

    /** The fact at the root of a decision: a dismissed try can itself be what is decided about. */
    private static String origin(Decision decision, Map<String, Decision> all) {
        var seen = new HashSet<String>();
        var trigger = decision.key().trigger();
        while (all.containsKey(trigger) && seen.add(trigger)) {
            trigger = all.get(trigger).key().trigger();
        }
        return withoutPart(trigger);
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
                        dossier.reminders().stream().map(Reminder::id))
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
