package foothold.service.people;

import foothold.domain.Text;
import foothold.domain.contact.Reach;

/**
 * Somebody about to be added, as far as told; only the name is required.
 *
 * @param name empty while not told
 * @param role or null
 * @param organization its name as written, or null
 * @param reach mail addresses, telephone numbers and links
 * @param more where they are and whatever else was told
 */
public record Newcomer(String name, String role, String organization, Reach reach, More more) {

    /** Location, and the rest of what was told; each may be null. */
    public record More(String location, String research) {
        public static final More NONE = new More(null, null);

        public More {
            location = Text.orNull(location);
            research = Text.orNull(research);
        }
    }

    public Newcomer {
        name = Text.orEmpty(name);
        role = Text.orNull(role);
        organization = Text.orNull(organization);
        reach = reach == null ? Reach.NONE : reach;
        more = more == null ? More.NONE : more;
    }

    /** Name, role and organization as typed into their fields. */
    public static Newcomer of(String name, String role, String organization) {
        return new Newcomer(name, role, organization, Reach.NONE, More.NONE);
    }

    public Newcomer withName(String newName) {
        return new Newcomer(newName, role, organization, reach, more);
    }

    public Newcomer with(String newRole, String newOrganization) {
        return new Newcomer(name, newRole, newOrganization, reach, more);
    }
}
