package foothold.domain.followup;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;

/**
 * Whom a follow-up is about: a contact, an organization, both, somebody only named, or (for a plain
 * reminder or an action of my own) nobody.
 *
 * @param contactId or null
 * @param contactName or null; alone when somebody was named who is no contact yet
 * @param organizationId or null
 * @param organizationName or null
 */
public record Party(
        String contactId, String contactName, String organizationId, String organizationName) {
    public static final Party NOBODY = new Party(null, null, null, null);

    /** The contact with their organization; {@code organization} may be null. */
    public static Party of(Contact contact, Organization organization) {
        return organization == null
                ? new Party(contact.id(), contact.name(), null, null)
                : new Party(contact.id(), contact.name(), organization.id(), organization.name());
    }

    /** Only the organization. */
    public static Party of(Organization organization) {
        return new Party(null, null, organization.id(), organization.name());
    }

    /** Somebody who was named and is no contact yet. */
    public static Party named(String name) {
        return new Party(null, name, null, null);
    }

    /** The name to show and to sort by; empty for nobody. */
    public String name() {
        if (contactName != null) {
            return contactName;
        }
        return organizationName == null ? "" : organizationName;
    }
}
