package foothold.service.followup;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;

import java.util.List;

/**
 * What stands behind one follow-up, for whoever is about to act on it.
 *
 * @param contact the person it is about; for {@code TRY_NEXT_PERSON} the one asked last; or null
 * @param organization theirs, or the one it is about, or null
 * @param trigger the planned message, meeting, referral, promise, action or reminder that made it
 *     fire; null for other facts
 * @param history their messages, meetings and notes, latest first
 * @param others for {@code TRY_NEXT_PERSON} the people one could write to, the likeliest first
 */
public record Background(
        Contact contact,
        Organization organization,
        Entity trigger,
        List<Entity> history,
        List<Contact> others) {
    public Background {
        history = List.copyOf(history);
        others = List.copyOf(others);
    }
}
