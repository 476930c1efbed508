package foothold.ui.people.person;

import static foothold.ui.Messages.text;

import foothold.domain.Entity;
import foothold.domain.contact.Segment;
import foothold.service.compose.Errand;
import foothold.ui.Shell;
import foothold.ui.control.Writer;
import foothold.ui.control.bulk.Bulk;
import foothold.ui.people.act.PersonPage;
import foothold.ui.people.act.Services;
import foothold.ui.people.facts.FactsModel;
import foothold.ui.people.log.EntryEditor;
import foothold.ui.people.log.LogModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The page of one person, kept true while it is open. For the FX thread. */
public final class PersonModel {
    private static final Duration LOOK = Duration.ofSeconds(20);

    private final Services services;
    private final Shell shell;
    private final Writer writer;
    private final LogModel log;
    private final FactsModel facts;
    private final Bulk actions;
    private final ReadOnlyObjectWrapper<PersonPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<EntryEditor> editor = new ReadOnlyObjectWrapper<>();
    private String wanted;
    private boolean reading;
    private boolean again;

    public PersonModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        this.writer = new Writer(shell);
        this.log = new LogModel(services, writer, shell);
        this.facts = new FactsModel(services, writer, shell);
        this.actions = new Bulk(services.bulk(), writer, shell);
        services.workspace().listen(_ -> shell.tasks().onScreen(this::refresh));
        shell.tasks().every(LOOK, this::passTime);
    }

    /** What the page shows; null while none is open. */
    public ReadOnlyObjectProperty<PersonPage> page() {
        return page.getReadOnlyProperty();
    }

    /** The entry that is being corrected, or null. */
    ReadOnlyObjectProperty<EntryEditor> editor() {
        return editor.getReadOnlyProperty();
    }

    public LogModel log() {
        return log;
    }

    public FactsModel facts() {
        return facts;
    }

    /** What one does with the person, said and undone at the bottom. */
    Bulk actions() {
        return actions;
    }

    /** Takes the user's word on how much help they are; null for what their replies say. */
    void judge(Segment segment) {
        if (page.get() != null) {
            actions.segment(List.of(page.get().id()), segment);
        }
    }

    /** Opens the page of that contact. */
    public void open(String contactId) {
        if (!contactId.equals(wanted)) {
            leave();
            wanted = contactId;
        }
        refresh();
    }

    /** Closes the page. */
    public void close() {
        leave();
        wanted = null;
        show(Optional.empty());
    }

    /** Writes what is typed on the page and not written yet. */
    public void flush() {
        facts.flush();
        if (editor.get() != null) {
            editor.get().flush();
        }
    }

    private void leave() {
        flush();
        editor.set(null);
    }

    private void refresh() {
        if (wanted == null) {
            return;
        }
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        var id = wanted;
        shell.tasks()
                .run(
                        _ -> PersonPage.read(services, id),
                        read -> arrived(id, read),
                        failure -> {
                            reading = false;
                            again = false;
                            shell.failed(failure);
                        });
    }

    private void arrived(String id, Optional<PersonPage> read) {
        reading = false;
        if (id.equals(wanted)) {
            show(read);
        }
        if (again || !id.equals(wanted)) {
            again = false;
            refresh();
        }
    }

    private void show(Optional<PersonPage> read) {
        var shown = read.orElse(null);
        log.show(shown);
        facts.show(shown);
        if (editor.get() != null && !isAsEdited(shown, editor.get().current())) {
            editor.set(null);
        }
        page.set(shown);
    }

    /** Whether the entry that is being corrected was not changed by something else. */
    private boolean isAsEdited(PersonPage shown, Entity edited) {
        return writer.busy()
                || (shown != null
                        && shown.timeline().entries().stream()
                                .anyMatch(entry -> entry.entity().equals(edited)));
    }

    private void passTime() {
        var shown = page.get();
        if (shown != null
                && !services.now()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .equals(shown.outlook().now().truncatedTo(ChronoUnit.MINUTES))) {
            refresh();
        }
    }

    /** Opens the form in which that entry is corrected as one types. */
    void edit(Entity entry) {
        endEdit();
        editor.set(new EntryEditor(entry, page.get(), services, writer, shell));
    }

    /** Closes that form. */
    void endEdit() {
        if (editor.get() != null) {
            editor.get().flush();
            editor.set(null);
        }
    }

    /** Takes an entry out. */
    void remove(Entity entry) {
        editor.set(null);
        writer.write(() -> services.entries().remove(entry), text("person.done.remove"));
    }

    /** Does what comes next, or opens the form for it. */
    public void doNext() {
        if (page.get() != null && page.get().next() != null) {
            NextAction.of(page.get()).run(this);
        }
    }

    /** Brings that errand to the front, to be written. */
    void compose(Errand errand) {
        shell.compose(errand);
    }

    /** Begins to write what would be written to the person now. */
    void write() {
        if (page.get() != null) {
            compose(NextAction.errand(page.get()));
        }
    }

    /** Runs a use case in the background and then says so. */
    void act(Runnable useCase, String said) {
        writer.write(useCase, said);
    }

    Services services() {
        return services;
    }

    /** Opens a link with the user's own program. */
    void openLink(URI link) {
        shell.dialogs().open(link);
    }
}
