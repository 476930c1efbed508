package foothold.service.people;

import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Workspace;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Finds organizations by name, and makes or drops them together with what is said of people. */
final class Organizations {
    private final Workspace workspace;
    private final RandomGenerator random;

    Organizations(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * The id of the organization of that name, however it is written; when there is none, one is
     * made by a change added to {@code changes}. Null for no name.
     */
    String idOf(String name, List<Change> changes) {
        if (Text.orNull(name) == null) {
            return null;
        }
        return named(name)
                .orElseGet(
                        () -> {
                            var id = Ids.make(workspace.clock().instant(), random);
                            var made = Organization.named(id, name);
                            changes.add(Change.create(made));
                            return made;
                        })
                .id();
    }

    private Optional<Organization> named(String name) {
        String folded = Text.folded(name);
        return workspace.store().all(Shapes.ORGANIZATION).stream()
                .filter(each -> Text.folded(each.name()).equals(folded))
                .findFirst();
    }

    /**
     * The change that drops an organization when its last person leaves and nothing but its name is
     * known, as after a typing error; empty otherwise.
     */
    Optional<Change> dropWhenLeft(String organizationId) {
        if (organizationId == null) {
            return Optional.empty();
        }
        var store = workspace.store();
        boolean needed =
                store.pointing(Shapes.CONTACT, "organization", organizationId).size() > 1
                        || !store.pointing(Shapes.REMINDER, "organization", organizationId)
                                .isEmpty();
        return store.find(Shapes.ORGANIZATION, organizationId)
                .filter(_ -> !needed)
                .filter(left -> left.equals(Organization.named(left.id(), left.name())))
                .map(Change::delete);
    }
}
