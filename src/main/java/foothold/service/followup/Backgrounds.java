package foothold.service.followup;

import foothold.domain.Entity;
import foothold.domain.contact.AskingOrder;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message;
import foothold.service.Store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what stands behind a follow-up. */
public final class Backgrounds {
    private final Store store;

    public Backgrounds(Store store) {
        this.store = store;
    }

    /**
     * What stands behind {@code followup}; off the FX thread for a large organization.
     *
     * @throws foothold.service.StoreException when the file cannot be read
     */
    public Background of(Followup followup) {
        var party = followup.party();
        var organization = find(Shapes.ORGANIZATION, party.organizationId());
        var contact = contact(followup);
        return new Background(
                contact,
                organization,
                trigger(followup),
                contact == null ? List.of() : history(contact.id()),
                others(followup, contact));
    }

    private Contact contact(Followup followup) {
        if (followup.kind() != FollowupKind.TRY_NEXT_PERSON) {
            return find(Shapes.CONTACT, followup.party().contactId());
        }
        var request = find(Shapes.MESSAGE, followup.key().trigger());
        return request == null ? null : find(Shapes.CONTACT, request.contactId());
    }

    /** The meeting of a trigger that may name a part of it ("…:card"). */
    private static String meetingId(String trigger) {
        int part = trigger.indexOf(':');
        return part < 0 ? trigger : trigger.substring(0, part);
    }

    private List<Contact> others(Followup followup, Contact asked) {
        if (followup.kind() != FollowupKind.TRY_NEXT_PERSON) {
            return List.of();
        }
        var id = followup.party().organizationId();
        var byAsked =
                store.pointing(Shapes.CONTACT, "organization", id).stream()
                        .filter(each -> !each.equals(asked) && open(each))
                        .sorted(new AskingOrder())
                        .collect(Collectors.partitioningBy(this::asked));
        // Somebody never asked is the better next person.
        return Stream.concat(byAsked.get(false).stream(), byAsked.get(true).stream()).toList();
    }

    /** Whether I ever asked them. */
    private boolean asked(Contact contact) {
        return store.pointing(Shapes.MESSAGE, "contact", contact.id()).stream()
                .anyMatch(each -> each.outgoing() && each.form().kind() == Message.Kind.REQUEST);
    }

    private <T extends Entity> T find(Shape<T> shape, String id) {
        return id == null ? null : store.find(shape, id).orElse(null);
    }

    private List<Entity> history(String contactId) {
        return Stream.of(Shapes.MESSAGE, Shapes.MEETING, Shapes.NOTE)
                .<Entity>flatMap(shape -> store.pointing(shape, "contact", contactId).stream())
                .sorted(latest())
                .toList();
    }

    /** When it happened, or is to happen. */
    public static Instant moment(Entity entity) {
        return switch (entity) {
            case Message message ->
                    message.when().at() != null
                            ? message.when().at()
                            : message.when().plannedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
            case Meeting meeting -> meeting.slot().start();
            case Note note -> note.at();
            default -> throw new IllegalArgumentException("no history: " + entity.getClass());
        };
    }

    private static Comparator<Entity> latest() {
        return Comparator.comparing(Backgrounds::moment).thenComparing(Entity::id).reversed();
    }

    private Entity trigger(Followup followup) {
        var id = followup.key().trigger();
        return switch (followup.kind()) {
            case SEND_PLANNED -> store.find(Shapes.MESSAGE, id).orElse(null);
            case PREPARE, CONFIRM, RESCHEDULE, DEBRIEF, THANK_YOU ->
                    store.find(Shapes.MEETING, meetingId(id)).orElse(null);
            case CONTACT_REFERRAL -> referral(id);
            case KEEP_PROMISE -> store.find(Shapes.PROMISE, id).orElse(null);
            case REPORT_BACK, ACTION -> store.find(Shapes.ACTION, id).orElse(null);
            case REMINDER -> store.find(Shapes.REMINDER, id).orElse(null);
            case TRY_NEXT_PERSON,
                    NUDGE,
                    LET_GO,
                    ANSWER_REPLY,
                    PICK_UP_THREAD,
                    ASK_AGAIN,
                    THANK_REFERRER,
                    PROGRESS_NOTE,
                    KEEP_IN_TOUCH ->
                    null;
        };
    }

    /** The earliest naming of that person. */
    private Referral referral(String person) {
        return store.all(Shapes.REFERRAL).stream()
                .filter(each -> each.named().person().equals(person))
                .min(
                        Comparator.comparing((Referral each) -> each.naming().on())
                                .thenComparing(Referral::id))
                .orElse(null);
    }

    private static boolean open(Contact contact) {
        var standing = contact.standing();
        return standing.closure() == null
                && standing.archivedAt() == null
                && !standing.doNotContact();
    }
}
