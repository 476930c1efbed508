package foothold.service.people;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Standing;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes where many people stand in one edit. */
public final class Standings {
    private final Workspace workspace;

    public Standings(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A word of the user's inside a label that is still to be filled in. */
    public static String literal(String word) {
        return word.replace("%", "%%");
    }

    /**
     * Writes what {@code change} makes of them, those it changes nothing about left out.
     *
     * @param label with {@code %s} for whom
     * @return how many it changed; nothing is written for none
     */
    public int change(Collection<String> ids, String label, UnaryOperator<Standing> change) {
        var contacts =
                ids.stream()
                        .map(id -> workspace.store().find(Shapes.CONTACT, id))
                        .flatMap(Optional::stream)
                        .toList();
        var changes = new ArrayList<Change>();
        for (var contact : contacts) {
            var standing = change.apply(contact.standing());
            if (!standing.equals(contact.standing())) {
                changes.add(Change.update(contact, contact.with(standing)));
            }
        }
        if (!changes.isEmpty()) {
            var first = (Contact) changes.getFirst().before();
            var whom = changes.size() == 1 ? first.name() : changes.size() + " people";
            workspace.apply(Edit.of(label.formatted(whom), changes));
        }
        return changes.size();
    }
}
