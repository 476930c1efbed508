package foothold.ui.people.facts;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Tie;
import foothold.service.people.ContactField;
import foothold.ui.HumanDates;
import foothold.ui.Shell;
import foothold.ui.control.Writer;
import foothold.ui.people.act.PersonPage;
import foothold.ui.people.act.Services;
import foothold.ui.people.act.Words;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.EnumMap;
import java.util.Map;

/** What is known of the person of the page. For the FX thread. */
public final class FactsModel {
    private final Services services;
    private final Writer writer;
    private final Map<ContactField, FactField> fields = new EnumMap<>(ContactField.class);
    private final StringProperty organization = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper theirTime = new ReadOnlyStringWrapper("");
    private PersonPage page;

    public FactsModel(Services services, Writer writer, Shell shell) {
        this.services = services;
        this.writer = writer;
        for (var field : ContactField.values()) {
            fields.put(field, new FactField(field, services, writer, shell));
        }
    }

    /** Shows that person; null leaves what is shown, with everything typed written. */
    public void show(PersonPage shown) {
        if (shown == null) {
            flush();
            page = null;
            return;
        }
        boolean other = page == null || !page.id().equals(shown.id());
        boolean moved = page == null || !page.organization().equals(shown.organization());
        fields.values().forEach(field -> field.show(shown.contact()));
        page = shown;
        if (other || moved) {
            organization.set(shown.organization());
        }
        summary.set(summarized(shown));
        theirTime.set(theirTime(shown));
    }

    FactField field(ContactField field) {
        return fields.get(field);
    }

    /** The organization's name as typed; {@link #moveTo} takes it over. */
    StringProperty organization() {
        return organization;
    }

    /** Whether the facts are unfolded. */
    public BooleanProperty open() {
        return open;
    }

    /** The facts in one line, for when they are folded. */
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** What time it is where they are; empty when that is unknown. */
    ReadOnlyStringProperty theirTime() {
        return theirTime.getReadOnlyProperty();
    }

    /** The tie as stored. */
    Tie tie() {
        return page == null ? Tie.NONE : page.contact().tie();
    }

    /** Takes over the organization that was typed. */
    void moveTo() {
        if (page != null && !organization.get().strip().equals(page.organization())) {
            var id = page.id();
            var name = organization.get();
            writer.write(() -> services.facts().worksFor(id, name));
        }
    }

    /** Writes the tie, its words aside. */
    void tie(Tie.Kind kind, int strength, boolean internal, boolean manager) {
        if (page != null) {
            var id = page.id();
            writer.write(() -> services.facts().tie(id, kind, strength, internal, manager));
        }
    }

    /** Writes everything that is typed and not written yet. */
    public void flush() {
        fields.values().forEach(FactField::flush);
    }

    private static String summarized(PersonPage page) {
        var contact = page.contact();
        var tie = contact.tie();
        var known =
                Words.dotted(
                        contact.profile().place().location(),
                        tie.kind() == Tie.Kind.NONE ? "" : Words.of(tie.kind()),
                        tie.text(),
                        String.join(", ", contact.standing().filing().tags()));
        return known.isEmpty() ? text("person.facts.none") : known;
    }

    private String theirTime(PersonPage shown) {
        var zone = shown.contact().profile().place().zone();
        return zone == null
                ? ""
                : text(
                        "person.theirTime",
                        new HumanDates(zone, services.now()).time(services.now()));
    }
}
