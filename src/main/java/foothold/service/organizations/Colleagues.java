package foothold.service.organizations;

import foothold.domain.contact.AskingOrder;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Stage;
import foothold.domain.flat.Shapes;
import foothold.service.Store;
import foothold.service.agenda.Outlook;

import java.util.List;

/**
 * The people one knows at one organization, best to ask first, as of one moment.
 *
 * @param organization where
 * @param people everybody there but those put away
 */
public record Colleagues(Organization organization, List<One> people) {

    /**
     * One of them.
     *
     * @param contact who
     * @param stage where they stand; {@link Stage#KNOWN} for somebody to propose
     */
    public record One(Contact contact, Stage stage) {

        /** Whether somebody merely known could be asked next. */
        public boolean proposed() {
            var standing = contact.standing();
            return stage == Stage.KNOWN && standing.closure() == null && !standing.doNotContact();
        }
    }

    public Colleagues {
        people = List.copyOf(people);
    }

    /** Everybody there, in the order in which to ask; off the FX thread for a large one. */
    public static Colleagues of(Store store, Outlook outlook, Organization organization) {
        var people =
                store.pointing(Shapes.CONTACT, "organization", organization.id()).stream()
                        .filter(each -> each.standing().archivedAt() == null)
                        .sorted(new AskingOrder())
                        .map(each -> new One(each, outlook.person(each.id()).stage()))
                        .toList();
        return new Colleagues(organization, people);
    }
}
