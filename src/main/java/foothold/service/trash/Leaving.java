package foothold.service.trash;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * People who go, each with all that hangs on them. What is about somebody else and only came of a
 * meeting with them stays, of no meeting.
 */
final class Leaving {
    private final Pointing pointing;
    private final Set<String> people;
    private final Set<Entity> gone = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    Leaving(Store store, List<Contact> people) {
        this.pointing = new Pointing(store);
        this.people = people.stream().map(Contact::id).collect(Collectors.toSet());
    }

    /** The changes of everybody taken out so far. */
    List<Change> changes() {
        return changes;
    }

    /** Takes one of them out; what two of them have in common goes with the first. */
    Parcel take(Contact person) {
        var items = new ArrayList<Item>();
        var links = new ArrayList<Parcel.Link>();
        take(person, items, links);
        return new Parcel(items, links);
    }

    private void take(Entity record, List<Item> items, List<Parcel.Link> links) {
        if (!gone.add(record)) {
            return;
        }
        items.add(Item.of(record));
        changes.add(Change.delete(record));
        for (var pointer : pointing.to(record)) {
            var item = Item.of(pointer.from());
            if (record instanceof Contact || !isOfAnother(item)) {
                take(pointer.from(), items, links);
            } else if (gone.add(pointer.from())) {
                var field = pointer.field();
                links.add(new Parcel.Link(item.shape(), item.id(), field, item.target(field)));
                changes.add(Change.update(pointer.from(), item.with(field, null).entity()));
            }
        }
    }

    /** Whether it is about somebody who stays. */
    private boolean isOfAnother(Item item) {
        var person = item.shape() == Shapes.DECISION ? null : item.target("contact");
        return person != null && !people.contains(person);
    }
}
