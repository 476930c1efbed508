package foothold.service.followup;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.service.Store;
import foothold.service.agenda.Outlook;

import java.util.Optional;

/**
 * One first request at a time in an organization. How long the latest one is to be waited for is
 * the engine's to say: as long as its {@code TRY_NEXT_PERSON} is still ahead.
 */
public final class FirstRequests {
    private final Store store;

    public FirstRequests(Store store) {
        this.store = store;
    }

    /**
     * What speaks against writing a first request to {@code contact} now: the wait for somebody
     * else there, with its reason; empty when nothing does.
     */
    public Optional<Followup> tooEarly(Outlook outlook, Contact contact) {
        var organization = contact.organizationId();
        return outlook.followups().stream()
                .filter(each -> each.kind() == FollowupKind.TRY_NEXT_PERSON)
                .filter(each -> each.party().organizationId().equals(organization))
                .filter(each -> !about(each, contact))
                .filter(each -> each.due().day(outlook.zone()).isAfter(outlook.today()))
                .findFirst();
    }

    /** Whether the latest request there, which is waited for, went to that very person. */
    private boolean about(Followup wait, Contact contact) {
        return store.find(Shapes.MESSAGE, wait.key().trigger())
                .filter(request -> request.contactId().equals(contact.id()))
                .isPresent();
    }
}
