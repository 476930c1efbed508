package foothold.ui.people.act;

import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.dates.DateWords;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Followup;
import foothold.service.agenda.Outlook;
import foothold.service.timeline.StageReason;
import foothold.service.timeline.Timeline;
import foothold.ui.HumanDates;

import java.time.Instant;
import java.util.Optional;

/**
 * Everything the page of one person shows, as of one moment; never changes.
 *
 * @param contact the person
 * @param organization the name of their organization; empty for none
 * @param stageReason why they stand where they stand
 * @param timeline everything about them, newest first
 * @param seen as of when
 */
public record PersonPage(
        Contact contact, String organization, String stageReason, Timeline timeline, Seen seen) {

    /**
     * As of when a page is.
     *
     * @param outlook where everybody stands
     * @param order how 12/4 is meant
     */
    public record Seen(Outlook outlook, DateWords.Order order) {}

    /** Reads the page of that contact; empty when there is none. For the background. */
    public static Optional<PersonPage> read(Services services, String contactId) {
        var now = services.now();
        var outlook = services.agenda().look(now);
        var store = services.store();
        return services.facts()
                .read(contactId)
                .map(
                        contact ->
                                new PersonPage(
                                        contact,
                                        services.facts().organization(contact),
                                        StageReason.read(
                                                store,
                                                contact,
                                                outlook.person(contactId).stage(),
                                                outlook.zone(),
                                                now),
                                        Timeline.read(store, contact, outlook.zone(), now),
                                        new Seen(outlook, order(services))));
    }

    private static DateWords.Order order(Services services) {
        return DateWords.Order.in(
                services.store()
                        .find(Shapes.SETTINGS, Settings.ID)
                        .map(settings -> settings.calendar().country())
                        .orElse(null));
    }

    public String id() {
        return contact.id();
    }

    public Outlook outlook() {
        return seen.outlook();
    }

    /** What comes next, or null. */
    public Followup next() {
        return outlook().next(contact.id()).orElse(null);
    }

    /** Dates as people say them at that moment. */
    public HumanDates dates() {
        return new HumanDates(outlook().zone(), outlook().now());
    }

    /** Reads dates typed at {@code now}. */
    public DateWords dateWords(Instant now) {
        return new DateWords(now.atZone(outlook().zone()), seen.order());
    }
}
