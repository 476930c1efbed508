package foothold.service;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Distinct;
import foothold.domain.contact.Note;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Research;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.DayOff;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Template;
import foothold.domain.plan.Action;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.Path;
import foothold.domain.plan.Review;
import foothold.domain.plan.Verdict;
import foothold.domain.plan.Vote;
import foothold.domain.practice.Rehearsal;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.Question;
import foothold.domain.question.QuestionList;
import foothold.domain.trash.Discarded;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Something views show, touched by an edit.
 *
 * @param kind what sort of thing
 * @param id the contact's, organization's or meeting's id; empty for the others
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
        /** A meeting's questions, captured lines or votes. */
        MEETING,
        /**
         * Templates, questions, insights, hypotheses, what paths are judged by, practice, trash.
         */
        LIBRARY,
        /** Everything may have changed: another process wrote, or a backup was restored. */
        EVERYTHING
    }

    public static final Topic RULES = new Topic(Kind.RULES, "");
    public static final Topic DECISIONS = new Topic(Kind.DECISIONS, "");
    public static final Topic LIBRARY = new Topic(Kind.LIBRARY, "");
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
            case Reminder reminder ->
                    topics.add(
                            about(reminder.about().contactId(), reminder.about().organizationId()));
            case Decision _ -> topics.add(DECISIONS);
            case Template _, Question _, QuestionList _ -> topics.add(LIBRARY);
            case ListedQuestion listed -> topics.add(meeting(listed.meetingId()));
            case Jotting jotting -> topics.add(meeting(jotting.meetingId()));
            default -> addLearned(topics, entity);
        }
    }

    private static void addLearned(Set<Topic> topics, Entity entity) {
        switch (entity) {
            case Distinct distinct -> {
                topics.add(contact(distinct.contactId()));
                topics.add(contact(distinct.otherId()));
            }
            case Research research ->
                    topics.add(
                            about(research.about().contactId(), research.about().organizationId()));
            case Referral referral -> {
                topics.add(contact(referral.fromId()));
                if (referral.named().contactId() != null) {
                    topics.add(contact(referral.named().contactId()));
                }
            }
            case Promise promise -> topics.add(contact(promise.contactId()));
            case Insight insight -> {
                topics.add(LIBRARY);
                if (insight.source().contactId() != null) {
                    topics.add(contact(insight.source().contactId()));
                }
            }
            case Action action -> {
                topics.add(LIBRARY);
                topics.add(about(action.origin().contactId(), null));
            }
            case Vote vote -> {
                topics.add(LIBRARY);
                topics.add(meeting(vote.cast().meetingId()));
            }
            case Hypothesis _, Criterion _, Verdict _, Rehearsal _, Review _, Discarded _ ->
                    topics.add(LIBRARY);
            case Settings _, Cadence _, DayOff _, Campaign _, Path _ -> topics.add(RULES);
            default -> throw new IllegalArgumentException("no topic for " + entity.getClass());
        }
    }

    private static Topic about(String contactId, String organizationId) {
        if (contactId != null) {
            return contact(contactId);
        }
        return organizationId == null ? DECISIONS : organization(organizationId);
    }

    public static Topic contact(String id) {
        return new Topic(Kind.CONTACT, id);
    }

    public static Topic organization(String id) {
        return new Topic(Kind.ORGANIZATION, id);
    }

    public static Topic meeting(String id) {
        return new Topic(Kind.MEETING, id);
    }
}
