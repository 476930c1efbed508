package foothold.service.campaign;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Template;
import foothold.domain.plan.numbers.Journey;
import foothold.domain.plan.numbers.Patience;
import foothold.service.Store;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Outlook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Reads what the screens of a campaign compute from. In a big file it takes longer than a frame:
 * for the background.
 */
public final class Reader {
    private final Workspace workspace;
    private final Agenda agenda;
    private final ToIntFunction<String> words;

    /**
     * A reader of that file.
     *
     * @param words counts the words of a message's body as the etiquette does
     */
    public Reader(Workspace workspace, Agenda agenda, ToIntFunction<String> words) {
        this.workspace = workspace;
        this.agenda = agenda;
        this.words = words;
    }

    /**
     * Everything as it is now.
     *
     * @throws foothold.service.StoreException when the file cannot be read
     */
    public Reading read() {
        var outlook = agenda.look(workspace.clock().instant());
        return workspace.store().snapshot(() -> read(outlook, workspace.store()));
    }

    private Reading read(Outlook outlook, Store store) {
        var touches = store.touches(outlook.now());
        var meetings = store.meetings();
        var named = named(store);
        var counts = new HashMap<String, Integer>();
        var patience = new Patience(outlook.book(), outlook.today());
        var people =
                store.activeContacts().stream()
                        .map(
                                contact -> {
                                    var id = contact.id();
                                    return journey(
                                            contact,
                                            messages(
                                                    id,
                                                    touches.getOrDefault(id, List.of()),
                                                    counts),
                                            meetings.getOrDefault(id, List.of()),
                                            new Journey.View(
                                                    outlook.now(),
                                                    patience,
                                                    named.getOrDefault(id, 0)));
                                })
                        .toList();
        return new Reading(
                outlook,
                people,
                store.all(Shapes.CAMPAIGN).stream().sorted(Campaigns.LATEST_FIRST).toList(),
                planned(touches),
                new Reading.Labels(organizations(store), counts, templates(store)));
    }

    private static Journey journey(
            Contact contact, List<Message> messages, List<Meeting> meetings, Journey.View view) {
        return Journey.of(contact, messages, meetings, view);
    }

    /** Only requests are read with their words. */
    private List<Message> messages(
            String contactId, List<Touch> touches, Map<String, Integer> counts) {
        return touches.stream().map(touch -> message(contactId, touch, counts)).toList();
    }

    private Message message(String contactId, Touch touch, Map<String, Integer> counts) {
        if (!touch.mine(Message.Kind.REQUEST)) {
            return bare(contactId, touch);
        }
        var message = workspace.store().find(Shapes.MESSAGE, touch.id());
        message.map(it -> it.words().body())
                .ifPresent(body -> counts.put(touch.id(), words.applyAsInt(body)));
        return message.orElseGet(() -> bare(contactId, touch));
    }

    private static Message bare(String contactId, Touch touch) {
        var words = Message.Words.NONE.with(touch.response());
        return new Message(touch.id(), contactId, touch.form(), words, touch.when());
    }

    private static List<Message> planned(Map<String, List<Touch>> touches) {
        return touches.entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue().stream()
                                        .filter(Touch::planned)
                                        .filter(it -> it.form().kind() == Message.Kind.REQUEST)
                                        .map(it -> bare(entry.getKey(), it)))
                .toList();
    }

    /** How many people each contact named, by id. */
    private static Map<String, Integer> named(Store store) {
        return store.all(Shapes.REFERRAL).stream()
                .collect(Collectors.toMap(it -> it.fromId(), _ -> 1, Integer::sum));
    }

    private static Map<String, Organization> organizations(Store store) {
        return store.all(Shapes.ORGANIZATION).stream()
                .collect(Collectors.toMap(Organization::id, it -> it));
    }

    private static Map<String, String> templates(Store store) {
        return store.all(Shapes.TEMPLATE).stream()
                .collect(Collectors.toMap(Template::id, Template::name));
    }
}
