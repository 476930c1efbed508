package foothold.service.compose;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.etiquette.Names;
import foothold.domain.flat.Shapes;
import foothold.service.Store;
import foothold.service.Topic;
import foothold.service.Workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Everybody's name and every organization's, read and indexed once; after an edit only what it
 * touched is read again, and the index is made anew only when a name changed.
 */
final class NameBook {
    private final Store store;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> organizations = new HashMap<>();
    private final Set<Topic> touched = new HashSet<>();
    private boolean unread = true;
    private Names names;

    NameBook(Workspace workspace) {
        this.store = workspace.store();
        workspace.listen(this::touch);
    }

    /** The names as they are now; may take a while, so not on the FX thread. */
    synchronized Names names() {
        if (unread) {
            read();
        } else {
            touched.forEach(this::follow);
        }
        touched.clear();
        if (names == null) {
            names = Names.of(people.values(), organizations.values());
        }
        return names;
    }

    private synchronized void touch(Set<Topic> topics) {
        if (topics.contains(Topic.EVERYTHING)) {
            unread = true;
        }
        touched.addAll(topics);
    }

    private void read() {
        people.clear();
        organizations.clear();
        store.people().forEach(row -> people.put(row.id(), row.name()));
        store.all(Shapes.ORGANIZATION).forEach(each -> organizations.put(each.id(), each.name()));
        unread = false;
        names = null;
    }

    private void follow(Topic topic) {
        switch (topic.kind()) {
            case CONTACT -> {
                var found = store.find(Shapes.CONTACT, topic.id());
                put(people, topic.id(), found.map(Contact::name).orElse(null));
            }
            case ORGANIZATION -> {
                var found = store.find(Shapes.ORGANIZATION, topic.id());
                put(organizations, topic.id(), found.map(Organization::name).orElse(null));
            }
            default -> {}
        }
    }

    private void put(Map<String, String> known, String id, String name) {
        var before = name == null ? known.remove(id) : known.put(id, name);
        if (!Objects.equals(before, name)) {
            names = null;
        }
    }
}
