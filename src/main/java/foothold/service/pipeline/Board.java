package foothold.service.pipeline;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Stage;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;
import foothold.service.Store;
import foothold.service.Topic;
import foothold.service.agenda.Outlook;
import foothold.service.people.list.Situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everybody who is more than merely known and not archived, by stage, as of one moment. Never
 * changes, so that it can be made on any thread and looked at on another.
 *
 * @param outlook where everybody stands
 * @param cards in the order of the stages; within one, who is due first comes first
 * @param known how many people are merely known
 * @param plans the campaigns and paths there are
 * @param sources the records the cards were made of
 */
public record Board(Outlook outlook, List<Card> cards, int known, Plans plans, Sources sources) {
    /** The columns, in the order of the journey. */
    public static final List<Stage> STAGES =
            List.of(
                    Stage.TARGET,
                    Stage.REQUESTED,
                    Stage.IN_CONVERSATION,
                    Stage.SCHEDULED,
                    Stage.MET,
                    Stage.KEEPING_IN_TOUCH,
                    Stage.CLOSED);

    /** With more people touched at once, reading everybody is quicker than one by one. */
    private static final int ONE_BY_ONE = 200;

    /** Campaigns and paths, by name. */
    public record Plans(List<Campaign> campaigns, List<Path> paths) {
        static Plans read(Store store) {
            return new Plans(
                    store.all(Shapes.CAMPAIGN).stream()
                            .sorted(Comparator.comparing(Campaign::name))
                            .toList(),
                    store.all(Shapes.PATH).stream()
                            .sorted(Comparator.comparing(Path::name))
                            .toList());
        }

        /** The ids of the campaigns that explore that path. */
        Set<String> exploring(String pathId) {
            return campaigns.stream()
                    .filter(campaign -> campaign.pathIds().contains(pathId))
                    .map(Campaign::id)
                    .collect(Collectors.toSet());
        }
    }

    /** The contacts and organizations of the cards, by id. */
    record Sources(Map<String, Contact> contacts, Map<String, Organization> organizations) {
        static Sources read(Store store) {
            return new Sources(
                    store.activeContacts().stream()
                            .collect(Collectors.toMap(Contact::id, Function.identity())),
                    store.all(Shapes.ORGANIZATION).stream()
                            .collect(Collectors.toMap(Organization::id, Function.identity())));
        }

        /** The same after an edit that touched these topics. */
        Sources after(Set<Topic> topics, Store store) {
            if (topics.size() > ONE_BY_ONE || topics.contains(Topic.EVERYTHING)) {
                return read(store);
            }
            var people = new HashMap<>(contacts);
            var employers = new HashMap<>(organizations);
            for (var topic : topics) {
                switch (topic.kind()) {
                    case CONTACT -> {
                        people.remove(topic.id());
                        store.find(Shapes.CONTACT, topic.id())
                                .ifPresent(each -> people.put(each.id(), each));
                    }
                    case ORGANIZATION -> {
                        employers.remove(topic.id());
                        store.find(Shapes.ORGANIZATION, topic.id())
                                .ifPresent(each -> employers.put(each.id(), each));
                    }
                    case RULES, DECISIONS, EVERYTHING -> {}
                }
            }
            return new Sources(people, employers);
        }
    }

    public Board {
        cards = List.copyOf(cards);
    }

    /** Reads everybody; for the background. */
    public static Board read(Store store, Outlook outlook) {
        return of(Sources.read(store), store, outlook);
    }

    /** The board after an edit that touched these topics; for the background. */
    public Board after(Set<Topic> topics, Store store, Outlook newOutlook) {
        return of(sources.after(topics, store), store, newOutlook);
    }

    private static Board of(Sources sources, Store store, Outlook outlook) {
        var cards = new ArrayList<Card>(outlook.people().size());
        int active = 0;
        for (var each : outlook.people().entrySet()) {
            var contact = sources.contacts().get(each.getKey());
            if (contact != null && each.getValue().stage() != Stage.KNOWN) {
                active++;
                if (contact.standing().archivedAt() == null) {
                    cards.add(card(contact, sources, store, outlook));
                }
            }
        }
        cards.sort(order(outlook));
        int known = store.count(Shapes.CONTACT) - active;
        return new Board(outlook, cards, known, Plans.read(store), sources);
    }

    private static Card card(Contact contact, Sources sources, Store store, Outlook outlook) {
        var card =
                Card.of(
                        contact,
                        sources.organizations().get(contact.organizationId()),
                        Situation.in(outlook).of(contact.id()),
                        outlook.person(contact.id()).judgement());
        return card.stage() == Stage.SCHEDULED
                ? card.meeting(ahead(contact.id(), store, outlook.now()))
                : card;
    }

    private static Instant ahead(String contactId, Store store, Instant now) {
        return store.pointing(Shapes.MEETING, "contact", contactId).stream()
                .filter(meeting -> meeting.course().state() == Meeting.State.SCHEDULED)
                .map(Meeting::slot)
                .filter(slot -> slot.end().isAfter(now))
                .map(Slot::start)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** By stage; then who is due first, then whom I was in touch with last, then by name. */
    private static Comparator<Card> order(Outlook outlook) {
        return Comparator.comparing(Card::stage)
                .thenComparing(
                        card -> due(card, outlook), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Card::meets, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(
                        card -> card.situation().lastTouch(),
                        Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Card::name)
                .thenComparing(Card::id);
    }

    private static Instant due(Card card, Outlook outlook) {
        return card.next() == null ? null : card.next().due().instant(outlook.zone());
    }

    /** Those the filter lets through, in order. */
    public List<Card> find(BoardFilter filter) {
        if (!filter.narrows()) {
            return cards;
        }
        var words = filter.words();
        var exploring = filter.pathId() == null ? null : plans.exploring(filter.pathId());
        var found = new ArrayList<Card>();
        for (var card : cards) {
            var campaign = card.filed().campaignId();
            boolean fits =
                    (filter.campaignId() == null || filter.campaignId().equals(campaign))
                            && (exploring == null
                                    || (campaign != null && exploring.contains(campaign)));
            if (fits && holds(card.filed().haystack(), words)) {
                found.add(card);
            }
        }
        return found;
    }

    private static boolean holds(String haystack, String[] words) {
        for (var word : words) {
            if (!haystack.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The same cards by stage, each stage of the board present. */
    public static Map<Stage, List<Card>> byStage(List<Card> cards) {
        var columns = new EnumMap<Stage, List<Card>>(Stage.class);
        STAGES.forEach(stage -> columns.put(stage, new ArrayList<>()));
        cards.forEach(card -> columns.get(card.stage()).add(card));
        return columns;
    }
}
