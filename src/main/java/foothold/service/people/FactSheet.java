package foothold.service.people;

import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Tie;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Changes what is known of one contact, field by field, as it is typed. */
public final class FactSheet {
    private final Workspace workspace;
    private final Organizations organizations;

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public FactSheet(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.organizations = new Organizations(workspace, random);
    }

    /** The contact as it is now, if there still is one. */
    public Optional<Contact> read(String contactId) {
        return workspace.store().find(Shapes.CONTACT, contactId);
    }

    /** The name of the contact's organization; empty when there is none. */
    public String organization(Contact contact) {
        return Optional.ofNullable(contact.organizationId())
                .flatMap(id -> workspace.store().find(Shapes.ORGANIZATION, id))
                .map(Organization::name)
                .orElse("");
    }

    /**
     * Writes a field as far as it is typed. A text that is refused is not written; what was there
     * before stays.
     *
     * @param pause names the stretch of typing between two pauses, which becomes one undo step
     * @return what there is to object to, if anything
     */
    public Optional<ContactField.Problem> type(
            String contactId, ContactField field, String text, String pause) {
        var problem = field.problem(text);
        if (problem.filter(ContactField.Problem::refused).isEmpty()) {
            var key = "contact " + contactId + " " + field + " " + pause;
            change(contactId, field.label(), contact -> field.write(contact, text), key);
        }
        return problem;
    }

    /** The sort of tie, its strength (0 to 3), and whether they are a colleague or my manager. */
    public void tie(
            String contactId, Tie.Kind kind, int strength, boolean internal, boolean manager) {
        change(
                contactId,
                "tie",
                contact -> {
                    var text = contact.tie().text();
                    return contact.with(new Tie(kind, text, strength, internal, manager));
                },
                null);
    }

    /**
     * They work for the organization of that name, which is made when there is none; for null or
     * blank, for none that is known. One nothing but the name is known of goes when its last person
     * leaves.
     */
    public void worksFor(String contactId, String organizationName) {
        var contact = read(contactId).orElseThrow();
        if (Text.folded(organization(contact)).equals(Text.folded(organizationName))) {
            return;
        }
        var changes = new ArrayList<Change>();
        var id = organizations.idOf(organizationName, changes);
        var profile = contact.profile();
        var moved = profile.with(profile.job().withOrganization(id));
        changes.add(Change.update(contact, contact.with(moved)));
        organizations.dropWhenLeft(contact.organizationId()).ifPresent(changes::add);
        workspace.apply(Edit.of("Change organization of " + contact.name(), changes));
    }

    private void change(
            String contactId, String what, UnaryOperator<Contact> change, String typing) {
        var before = read(contactId).orElseThrow();
        var after = change.apply(before);
        if (!after.equals(before)) {
            var label = "Change " + what + " of " + before.name();
            workspace.apply(new Edit(label, List.of(Change.update(before, after)), typing));
        }
    }
}
