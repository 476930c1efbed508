package foothold.service.campaign;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Standing;
import foothold.domain.flat.Shapes;
import foothold.domain.plan.Campaign;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who belongs to which campaign. Each method makes one edit and returns its label, or makes none
 * and returns empty when it is so already.
 */
public final class Members {
    private final Workspace workspace;

    public Members(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Puts these people into it, as people to talk to. */
    public Optional<String> choose(Campaign campaign, Collection<String> contactIds) {
        return aim(
                contactIds,
                "Add %s to " + literal("“" + campaign.name() + "”"),
                aim -> aim.withCampaign(campaign.id()).withTarget(true));
    }

    /** Takes these people out of whatever campaign they are in; they stay people to talk to. */
    public Optional<String> release(Collection<String> contactIds) {
        return aim(contactIds, "Take %s out of the campaign", aim -> aim.withCampaign(null));
    }

    private Optional<String> aim(
            Collection<String> ids, String label, UnaryOperator<Standing.Aim> change) {
        var changes = new ArrayList<Change>();
        for (var id : ids) {
            workspace
                    .store()
                    .find(Shapes.CONTACT, id)
                    .filter(it -> !change.apply(it.standing().aim()).equals(it.standing().aim()))
                    .map(it -> with(it, change.apply(it.standing().aim())))
                    .ifPresent(changes::add);
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        var first = (Contact) changes.getFirst().before();
        var whom = changes.size() == 1 ? first.name() : changes.size() + " people";
        var said = label.formatted(whom);
        workspace.apply(Edit.of(said, changes));
        return Optional.of(said);
    }

    static Change with(Contact contact, Standing.Aim aim) {
        return Change.update(contact, contact.with(contact.standing().with(aim)));
    }

    /** A name inside a label that is still to be filled in. */
    private static String literal(String name) {
        return name.replace("%", "%%");
    }
}
