package foothold.ui.people.log;

import foothold.domain.Entity;
import foothold.ui.Shell;
import foothold.ui.control.Typing;
import foothold.ui.control.Writer;
import foothold.ui.people.act.PersonPage;
import foothold.ui.people.act.Services;

/** Corrects one entry as it is typed. For the FX thread. */
public final class EntryEditor {
    private final Services services;
    private final PersonPage page;
    private final Writer writer;
    private final Draft draft;
    private final Typing typing;
    private Entity current;

    public EntryEditor(
            Entity entry, PersonPage page, Services services, Writer writer, Shell shell) {
        this.services = services;
        this.page = page;
        this.writer = writer;
        this.current = entry;
        this.draft = Draft.of(entry, page.outlook().zone());
        this.typing = new Typing(shell.tasks(), services::now, this::write);
        draft.fields().forEach(field -> field.subscribe((_, _) -> typing.changed()));
    }

    /** What the form shows. */
    public Draft draft() {
        return draft;
    }

    /** The entry as last written. */
    public Entity current() {
        return current;
    }

    /** Writes what is not written yet. */
    public void flush() {
        typing.flush();
    }

    private void write(String pause) {
        new Revision(draft, page.dateWords(services.now()))
                .of(current)
                .filter(after -> !after.equals(current))
                .ifPresent(
                        after -> {
                            var before = current;
                            current = after;
                            var name = "entry " + after.id() + " " + pause;
                            writer.write(() -> services.entries().type(before, after, name));
                        });
    }
}
