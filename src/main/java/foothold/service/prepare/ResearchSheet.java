package foothold.service.prepare;

import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Research;
import foothold.domain.contact.Research.About;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.service.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What to find out about a person and their employer: the usual topics, and the user's own. A topic
 * becomes a record once something is written or ticked there.
 */
public final class ResearchSheet {
    /** What to find out about a person (PRODUCT, section 2). */
    public static final List<String> PERSON =
            List.of(
                    "Role",
                    "Background",
                    "Mutual connections",
                    "Alumni link",
                    "One honest reason for writing to this person");

    /** What to find out about an employer. */
    public static final List<String> ORGANIZATION = List.of("Mission", "News");

    private final Workspace workspace;
    private final RandomGenerator random;

    /** Research kept in that file; {@code random} goes into new ids. */
    public ResearchSheet(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * A line of the checklist.
     *
     * @param research as it stands; its id is of no use while not kept
     * @param kept whether it is a record already
     * @param usual one of the topics everybody has
     */
    public record Topic(Research research, boolean kept, boolean usual) {

        /** Whether it was ticked off, or something was found. */
        public boolean done() {
            return research.doneAt() != null || research.text() != null;
        }
    }

    /** The topics about this person, then about their employer: the usual ones first, in order. */
    public static List<Topic> topics(Store store, Contact contact) {
        var topics = new ArrayList<Topic>();
        var person = new About(contact.id(), null);
        topics.addAll(
                merged(person, PERSON, store.pointing(Shapes.RESEARCH, "contact", contact.id())));
        if (contact.organizationId() != null) {
            var employer = new About(null, contact.organizationId());
            topics.addAll(
                    merged(
                            employer,
                            ORGANIZATION,
                            store.pointing(
                                    Shapes.RESEARCH, "organization", contact.organizationId())));
        }
        return List.copyOf(topics);
    }

    private static List<Topic> merged(About about, List<String> usual, List<Research> kept) {
        var left = new ArrayList<>(kept);
        var topics = new ArrayList<Topic>();
        for (var name : usual) {
            var found = left.stream().filter(each -> isCalled(each, name)).findFirst().orElse(null);
            left.remove(found);
            topics.add(
                    found == null
                            ? new Topic(new Research(name, about, name, null, null), false, true)
                            : new Topic(found, true, true));
        }
        left.forEach(each -> topics.add(new Topic(each, true, false)));
        return topics;
    }

    private static boolean isCalled(Research research, String name) {
        return Text.folded(research.topic()).equals(Text.folded(name));
    }

    /**
     * Writes what was found, as far as it is typed.
     *
     * @param pause names the stretch of typing between two pauses, which becomes one undo step
     */
    public void write(Research research, String found, String pause) {
        var typing = "research " + key(research) + " " + pause;
        store(label("Note", research), research, research.withText(found), typing);
    }

    /** Ticks it off, or opens it again. */
    public void tick(Research research, boolean done) {
        var at = done ? workspace.clock().instant() : null;
        var now = current(research).orElse(research);
        store(label(done ? "Tick off" : "Reopen", research), research, now.doneAt(at), null);
    }

    /** Adds a topic of the user's own; nothing when there is one of that name. */
    public void add(About about, String topic) {
        var made = new Research("new", about, topic, null, null);
        if (current(made).isEmpty()) {
            store(label("Add", made), made, made, null);
        }
    }

    /** Takes it out: one of the usual topics is empty again, one of the user's own goes. */
    public void remove(Research research) {
        current(research)
                .ifPresent(
                        each ->
                                workspace.apply(
                                        Edit.of(label("Clear", each), Change.delete(each))));
    }

    private void store(String label, Research seen, Research wanted, String typing) {
        var before = current(seen);
        var id = before.map(Research::id).orElseGet(this::id);
        var doneAt = typing == null ? wanted.doneAt() : before.map(Research::doneAt).orElse(null);
        var after = new Research(id, seen.about(), seen.topic(), wanted.text(), doneAt);
        if (before.filter(after::equals).isPresent()) {
            return;
        }
        var change = before.map(each -> Change.update(each, after)).orElse(Change.create(after));
        workspace.apply(new Edit(label, List.of(change), typing));
    }

    /** The record of that topic, which may have been made since it was shown. */
    private Optional<Research> current(Research seen) {
        var about = seen.about();
        var kept =
                about.contactId() != null
                        ? workspace.store().pointing(Shapes.RESEARCH, "contact", about.contactId())
                        : workspace
                                .store()
                                .pointing(Shapes.RESEARCH, "organization", about.organizationId());
        return kept.stream().filter(each -> isCalled(each, seen.topic())).findFirst();
    }

    private String id() {
        return Ids.make(workspace.clock().instant(), random);
    }

    private static String key(Research research) {
        var about = research.about();
        var whose = about.contactId() == null ? about.organizationId() : about.contactId();
        return whose + " " + Text.folded(research.topic());
    }

    private static String label(String verb, Research research) {
        return verb + " the research “" + research.topic() + "”";
    }
}
