package foothold.service.campaign;

import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.time.LocalDate;
import java.util.Optional;

/** Which organizations made an offer. */
public final class Offers {
    private final Workspace workspace;

    public Offers(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Marks an organization as having made an offer, or takes the mark back. One edit; empty when
     * it is so already or the organization is gone.
     *
     * @param day the local day of the offer, or null for none
     */
    public Optional<String> mark(String organizationId, LocalDate day) {
        return workspace
                .store()
                .find(Shapes.ORGANIZATION, organizationId)
                .filter(it -> !it.about().equals(it.about().offeredOn(day)))
                .map(it -> mark(it, day));
    }

    private String mark(Organization before, LocalDate day) {
        var label =
                day == null
                        ? "Take back the offer of " + before.name()
                        : "Note an offer of " + before.name();
        var after = before.with(before.about().offeredOn(day));
        workspace.apply(Edit.of(label, Change.update(before, after)));
        return label;
    }
}
