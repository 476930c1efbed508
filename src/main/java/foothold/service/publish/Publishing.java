package foothold.service.publish;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.exchange.calendar.Entry;
import foothold.exchange.calendar.FeedWriter;
import foothold.exchange.vcard.VCardWriter;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.publish.Choices.Wanted;
import foothold.service.publish.Publisher.Login;
import foothold.service.publish.Publisher.Watch;
import foothold.service.sharing.Diary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;

/** Publishes what was chosen of one data file, and nothing else. Not for the FX thread. */
public final class Publishing {
    private final Workspace workspace;
    private final Diary diary;
    private final Supplier<Publisher> publisher;

    /**
     * What would be sent.
     *
     * @param items all of it
     */
    public record Parcel(int meetings, int due, int people, List<Item> items) {
        public Parcel {
            items = List.copyOf(items);
        }
    }

    /**
     * Publishing of that file.
     *
     * @param publisher makes the way to the server; asked for when something is sent, so that
     *     nothing of it is loaded before
     */
    public Publishing(Workspace workspace, Agenda agenda, Supplier<Publisher> publisher) {
        this.workspace = workspace;
        this.diary = new Diary(workspace, agenda);
        this.publisher = publisher;
    }

    /** The data file. */
    public Path dataFile() {
        return workspace.store().file();
    }

    /**
     * What would be sent now. Nothing leaves the computer.
     *
     * @throws foothold.service.StoreException when the file cannot be read
     */
    public Parcel parcel(Wanted wanted) {
        var now = workspace.clock().instant();
        var telling = new Diary.Telling(wanted.meetings(), wanted.due(), wanted.names(), false);
        var read = diary.read(now, telling);
        var items = new ArrayList<Item>();
        read.entries().forEach(each -> items.add(event(each)));
        int people = 0;
        if (wanted.people()) {
            var cards = cards();
            people = cards.size();
            items.addAll(cards);
        }
        return new Parcel(read.meetings().size(), read.due().size(), people, items);
    }

    /**
     * Sends what is new or changed, and takes off what is gone.
     *
     * @throws PublishFailure when it could not be done to the end; what was sent is remembered
     */
    public synchronized Outcome publish(Login login, Wanted wanted, Watch watch) {
        var items = parcel(wanted).items();
        return publisher.get().publish(login, items, Published.of(dataFile()), watch);
    }

    /**
     * Takes everything of ours off the server again.
     *
     * @throws PublishFailure when it could not be done to the end; what is left is remembered
     */
    public synchronized Outcome remove(Login login, Watch watch) {
        return publisher.get().remove(login, Published.of(dataFile()), watch);
    }

    /** How many items of this file are on servers. */
    public int published() {
        return Published.of(dataFile()).count();
    }

    private static Item event(Entry entry) {
        return Item.of(
                Shelf.CALENDAR,
                entry.uid(),
                (sequence, at) -> FeedWriter.one(entry, new Entry.Version(sequence, at)));
    }

    /** Those under way; who is merely known, put away or not to be written to stays at home. */
    private List<Item> cards() {
        var store = workspace.store();
        return store.snapshot(
                () -> {
                    var names = new HashMap<String, String>();
                    store.all(Shapes.ORGANIZATION).forEach(each -> name(each, names));
                    return store.activeContacts().stream()
                            .filter(Publishing::isUnderWay)
                            .map(each -> card(each, names.get(each.organizationId())))
                            .toList();
                });
    }

    private static void name(Organization organization, HashMap<String, String> names) {
        names.put(organization.id(), organization.name());
    }

    private static boolean isUnderWay(Contact contact) {
        var standing = contact.standing();
        return !standing.doNotContact() && standing.archivedAt() == null;
    }

    private static Item card(Contact contact, String organization) {
        var text = VCardWriter.plain(contact, organization);
        return Item.of(Shelf.CONTACTS, contact.id(), (_, _) -> text);
    }
}
