package foothold.service;

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

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Something views show, touched by an edit.
 *
 * @param kind what sort of thing
 * @param id the contact's or organization's id; empty for RULES and DECISIONS
 */
public record Topic(Kind kind, String id) {

    /** What can be touched. */
    public enum Kind {
        /** A contact, their messages, meetings, notes or reminders. */
        CONTACT,
        /** An organization or a reminder about it. */
        ORGANIZATION,
        /** Settings, cadences, days off, campaigns, paths: what rules everybody's follow-ups. */
        RULES,
        /** A follow-up was snoozed or dismissed, or a reminder about nobody changed. */
        DECISIONS,
        /** Everything may have changed: another process wrote, or a backup was restored. */
        EVERYTHING
    }

    public static final Topic RULES = new Topic(Kind.RULES, "");
    public static final Topic DECISIONS = new Topic(Kind.DECISIONS, "");
    public static final Topic EVERYTHING = new Topic(Kind.EVERYTHING, "");

    /** What the changes of an edit touch, both as it was and as it becomes. */
    public static Set<Topic> touchedBy(Edit edit) {
        var topics = new LinkedHashSet<Topic>();
        for (var change : edit.changes()) {
            add(topics, change.before());
            add(topics, change.after());
        }
        return topics;
    }

    private static void add(Set<Topic> topics, Entity entity) {
        switch (entity) {
            case null -> {}
            case Contact contact -> {
                topics.add(contact(contact.id()));
                if (contact.organizationId() != null) {
                    topics.add(organization(contact.organizationId()));
                }
            }
            case Message message -> topics.add(contact(message.contactId()));
            case Meeting meeting -> topics.add(contact(meeting.contactId()));
            case Note note -> topics.add(contact(note.contactId()));
            case Organization organization -> topics.add(organization(organization.id()));
            case Reminder reminder -> topics.add(about(reminder));
            case Decision _ -> topics.add(DECISIONS);
            case Settings _, Cadence _, DayOff _, Campaign _, Path _ -> topics.add(RULES);
            default -> throw new IllegalArgumentException("no topic for " + entity.getClass());
        }
    }

    private static Topic about(Reminder reminder) {
        if (reminder.about().contactId() != null) {
            return contact(reminder.about().contactId());
        }
        return reminder.about().organizationId() == null
                ? DECISIONS
                : organization(reminder.about().organizationId());
    }

    public static Topic contact(String id) {
        return new Topic(Kind.CONTACT, id);
    }

    public static Topic organization(String id) {
        return new Topic(Kind.ORGANIZATION, id);
    }
}
