package foothold.domain.spread;

import java.util.Objects;

/**
 * Somebody to be asked on a day still to be found.
 *
 * @param contactId whom
 * @param organizationId where they work, or null
 * @param gap business days that must lie between the first requests to two people at one
 *     organization; null when that does not matter
 * @param group whose weekly quota it counts against: a campaign's id, or empty for none
 */
public record Ask(String contactId, String organizationId, Integer gap, String group) {
    public Ask {
        Objects.requireNonNull(contactId, "contactId");
        group = group == null ? "" : group;
    }
}
