package foothold.domain.flat;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.contact.Organization;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.DayOff;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;

import java.util.List;

/** Every type of record there is, those others point to first. */
public final class Shapes {
    public static final Shape<Settings> SETTINGS = RuleShapes.SETTINGS;
    public static final Shape<Cadence> CADENCE = RuleShapes.CADENCE;
    public static final Shape<DayOff> DAY_OFF = RuleShapes.DAY_OFF;
    public static final Shape<Path> PATH = PlanShapes.PATH;
    public static final Shape<Campaign> CAMPAIGN = PlanShapes.CAMPAIGN;
    public static final Shape<Organization> ORGANIZATION = ContactShapes.ORGANIZATION;
    public static final Shape<Contact> CONTACT = ContactShapes.CONTACT;
    public static final Shape<Message> MESSAGE = TalkShapes.MESSAGE;
    public static final Shape<Meeting> MEETING = TalkShapes.MEETING;
    public static final Shape<Note> NOTE = ContactShapes.NOTE;
    public static final Shape<Reminder> REMINDER = RuleShapes.REMINDER;
    public static final Shape<Decision> DECISION = RuleShapes.DECISION;

    /** All of them, in an order in which each only points to earlier ones. */
    public static final List<Shape<?>> ALL =
            List.of(
                    SETTINGS,
                    CADENCE,
                    DAY_OFF,
                    PATH,
                    CAMPAIGN,
                    ORGANIZATION,
                    CONTACT,
                    MESSAGE,
                    MEETING,
                    NOTE,
                    REMINDER,
                    DECISION);

    private Shapes() {}

    /** The shape of that record. */
    public static Shape<?> of(Entity entity) {
        return ALL.stream()
                .filter(shape -> shape.type() == entity.getClass())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no shape for " + entity.getClass()));
    }
}
