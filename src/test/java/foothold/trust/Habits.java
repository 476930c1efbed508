package foothold.trust;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.testdata.DataFile;
import foothold.testdata.Samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up the next edit, one that fits what the file holds. */
final class Habits {
    private static final int MANY = 150;
    private static final int AWAY = 40;

    private static final List<Shape<?>> ABOUT_SOMEBODY =
            List.of(Shapes.MESSAGE, Shapes.MEETING, Shapes.NOTE, Shapes.REMINDER);

    private final Store store;
    private final Random random;
    private final int life;

    Habits(Store store, Random random) {
        this.store = store;
        this.random = random;
        this.life = random.nextInt();
    }

    Edit next() {
        var people = store.all(Shapes.CONTACT);
        if (people.size() > MANY) {
            return removal(people.subList(0, AWAY));
        }
        var one = people.isEmpty() ? null : people.get(random.nextInt(people.size()));
        return switch (one == null ? 0 : random.nextInt(6)) {
            case 0, 1 -> person();
            case 2 -> removal(List.of(one));
            case 3 -> typing();
            default -> written(one);
        };
    }

    private Edit person() {
        var id = Long.toHexString(random.nextLong());
        return Edit.of(
                "Add a person",
                Change.create(Organization.named(id + "o", "Employer of " + id)),
                Change.create(Samples.contact(id, id + "o")),
                Change.create(Samples.message(id + "m", id)),
                Change.create(Samples.meeting(id + "t", id)),
                Change.create(new Note(id + "n", id, DataFile.NOW, words())));
    }

    private Edit written(Contact contact) {
        var id = Long.toHexString(random.nextLong());
        return Edit.of(
                "Add a note",
                Change.create(new Note(id, contact.id(), DataFile.NOW, words())),
                Change.create(Samples.message(id, contact.id())));
    }

    /** Each second of typing is an edit that joins the last one. */
    private Edit typing() {
        var messages = store.all(Shapes.MESSAGE);
        if (messages.isEmpty()) {
            return person();
        }
        var one = messages.get(random.nextInt(messages.size()));
        var change = Change.update(one, one.with(Message.Words.of(words())));
        return new Edit("Write", List.of(change), life + " pause " + random.nextInt(2));
    }

    private Edit removal(List<Contact> contacts) {
        var gone = new ArrayList<Change>();
        for (var each : contacts) {
            for (var shape : ABOUT_SOMEBODY) {
                store.pointing(shape, "contact", each.id()).stream()
                        .map(Change::delete)
                        .forEach(gone::add);
            }
            gone.add(Change.delete(each));
        }
        return Edit.of("Remove", gone);
    }

    private String words() {
        return ("word" + random.nextInt() + " ").repeat(1 + random.nextInt(400));
    }
}
