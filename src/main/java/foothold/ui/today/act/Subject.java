package foothold.ui.today.act;

import foothold.domain.contact.Contact;
import foothold.domain.followup.Followup;
import foothold.service.agenda.Outlook;
import foothold.service.followup.Background;
import foothold.ui.HumanDates;

/**
 * What the panel is about.
 *
 * @param followup the selected one
 * @param background what stands behind it
 * @param outlook as of when
 * @param draft what is filled in so far
 */
public record Subject(Followup followup, Background background, Outlook outlook, Draft draft) {

    /** Dates as people say them at that moment. */
    public HumanDates dates() {
        return new HumanDates(outlook.zone(), outlook.now());
    }

    /** The one main action. */
    public MainAction action() {
        return MainAction.of(followup.kind());
    }

    /** The person a message would go to: the one it is about, or the one chosen; may be null. */
    public Contact recipient() {
        return action() == MainAction.WRITE_TO_OTHER ? draft.to().get() : background.contact();
    }
}
