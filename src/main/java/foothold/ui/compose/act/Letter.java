package foothold.ui.compose.act;

import foothold.domain.etiquette.Draft;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Template;
import foothold.service.Topic;
import foothold.service.compose.Sheet;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Set;

/** The message that lies on a pad: what stands in its fields, and what the checker says of it. */
public final class Letter {
    private final Fields fields = new Fields();
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Checks> checks = new ReadOnlyObjectWrapper<>(Checks.NONE);
    private Message message;
    private boolean typed;
    private boolean showing;
    private int edits;

    /**
     * An empty one.
     *
     * @param typing called when somebody typed
     * @param reformed called when somebody chose another kind or channel
     */
    Letter(Runnable typing, Runnable reformed) {
        Runnable words =
                () -> {
                    if (mine()) {
                        edits++;
                        typed = true;
                        judge();
                        typing.run();
                    }
                };
        Runnable form =
                () -> {
                    if (mine()) {
                        edits++;
                        follow();
                        judge();
                        reformed.run();
                    }
                };
        fields.subject().subscribe(words);
        fields.body().subscribe(words);
        fields.kind().subscribe(form);
        fields.channel().subscribe(form);
    }

    /** Whether a change comes from somebody, and not from here. */
    private boolean mine() {
        return !showing && message != null;
    }

    public Fields fields() {
        return fields;
    }

    /** What is known of the person; null while nothing is laid out. */
    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** What the checker says of the message as it stands. */
    public ReadOnlyObjectProperty<Checks> checks() {
        return checks.getReadOnlyProperty();
    }

    /** The message as it was laid out; null for none. */
    Message message() {
        return message;
    }

    /** The message as it stands; only while there is one. */
    Message now() {
        return fields.onto(message);
    }

    /** Whether the words are somebody's, and not only a template's. */
    boolean typed() {
        return typed;
    }

    /** Whether words of a template stand here that nobody filled in: they are not what was sent. */
    boolean untouched() {
        return !typed && checks.get().open();
    }

    /** Whether somebody wrote anything into that message. */
    static boolean worded(Message message) {
        return message.words().body() != null || message.words().subject() != null;
    }

    /** A number that rises with each change somebody makes. */
    int edits() {
        return edits;
    }

    /** Whether something was touched that its person, its templates or its words come from. */
    boolean concernedBy(Set<Topic> topics) {
        return message != null
                && (topics.contains(Topic.contact(message.contactId()))
                        || topics.contains(Topic.RULES)
                        || topics.contains(Topic.LIBRARY)
                        || topics.contains(Topic.EVERYTHING));
    }

    /** What is newly known of the person; the words stay. */
    void know(Sheet fresh) {
        var before = sheet.get();
        var contact = fresh.material().contact();
        boolean same = before != null && before.material().contact().id().equals(contact.id());
        sheet.set(fresh);
        var mails = contact.reach().emails();
        if (!same || !mails.contains(fields.address().get())) {
            fields.address().set(mails.isEmpty() ? "" : mails.getFirst());
        }
    }

    /** Lays out that message; {@code theirs} says whether its words are somebody's. */
    void show(Message shown, boolean theirs) {
        boolean same = message != null && now().equals(shown);
        message = shown;
        typed = theirs;
        if (!same) {
            showing = true;
            fields.show(shown);
            showing = false;
        }
    }

    /** Puts the words of that template in the place of those that stand here. */
    void fill(Template template) {
        showing = true;
        fields.show(sheet.get().words(template));
        showing = false;
        edits++;
        judge();
    }

    /** A template that nobody touched follows the kind and the channel. */
    private void follow() {
        if (!typed) {
            sheet.get().propose(fields.kind().get(), fields.channel().get()).ifPresent(this::fill);
        }
    }

    /** Asks the checker. */
    void judge() {
        var shown = sheet.get();
        checks.set(shown == null ? Checks.NONE : Checks.of(draft(), shown.context()));
    }

    private Draft draft() {
        var title = fields.titled() ? fields.subject().get() : "";
        return new Draft(fields.kind().get(), fields.channel().get(), title, fields.body().get());
    }

    void clear() {
        message = null;
        typed = false;
        sheet.set(null);
        checks.set(Checks.NONE);
    }
}
