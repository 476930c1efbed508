package foothold.ui.people.facts;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Contact;
import foothold.service.people.ContactField;
import foothold.ui.Shell;
import foothold.ui.control.Typing;
import foothold.ui.control.Writer;
import foothold.ui.people.act.Services;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One fact of the person shown, as it is typed. For the FX thread. */
final class FactField {
    private final ContactField field;
    private final Services services;
    private final Writer writer;
    private final Typing typing;
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private String contactId;
    private String stored = "";
    private boolean showing;

    FactField(ContactField field, Services services, Writer writer, Shell shell) {
        this.field = field;
        this.services = services;
        this.writer = writer;
        this.typing = new Typing(shell.tasks(), services::now, this::write);
        value.subscribe((_, _) -> typed());
    }

    ContactField field() {
        return field;
    }

    /** What the field holds. */
    StringProperty value() {
        return value;
    }

    /** What there is to object to; empty for nothing. */
    StringProperty problem() {
        return problem;
    }

    /** Shows that contact; what is being typed about the same one is left alone. */
    void show(Contact contact) {
        boolean other = !contact.id().equals(contactId);
        if (other) {
            typing.flush();
            contactId = contact.id();
        }
        var fresh = field.read(contact);
        boolean mine = typing.waiting() || writer.busy();
        if (other || (!mine && !fresh.equals(stored))) {
            showing = true;
            value.set(fresh);
            problem.set("");
            showing = false;
        }
        stored = other || !mine ? fresh : stored;
    }

    /** Writes what is not written yet. */
    void flush() {
        typing.flush();
    }

    private void typed() {
        if (!showing && contactId != null) {
            problem.set("");
            typing.changed();
        }
    }

    private void write(String pause) {
        var id = contactId;
        var typed = value.get();
        problem.set(field.problem(typed).map(each -> text("person.problem." + each)).orElse(""));
        writer.write(
                () -> {
                    services.facts().type(id, field, typed, pause);
                    return services.facts().read(id).map(field::read).orElse("");
                },
                written -> stored = id.equals(contactId) ? written : stored);
    }
}
