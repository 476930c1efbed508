package foothold.testdata;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.Decision.Verdict;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Ledger;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Direction;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One person of a {@link Story}. Every fact told gets the next id: "ann1", "ann2", …; decisions are
 * "d1", "d2", … Times are local, "2026-11-17T14:20"; a "mark" changes the meeting told last.
 */
public final class Person {
    private final Story story;
    private final List<Touch> touches = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private Contact contact;
    private String organization;
    private Ledger ledger = Ledger.EMPTY;
    private int told;

    Person(Story story, String name) {
        this.story = story;
        this.contact = Contact.named(name, name);
    }

    /** The next person of the same story. */
    public Person and(String name) {
        return story.contact(name);
    }

    public Story story() {
        return story;
    }

    public Person at(String employer) {
        organization = employer;
        story.organization(employer);
        contact = contact.with(contact.profile().with(new Profile.Job(null, employer)));
        return this;
    }

    String id() {
        return contact.id();
    }

    String next() {
        return contact.id().toLowerCase(Locale.ROOT) + ++told;
    }

    public Person asked(String at) {
        return wrote(Kind.REQUEST, at);
    }

    public Person nudged(String at) {
        return wrote(Kind.NUDGE, at);
    }

    public Person answered(String at) {
        return wrote(Kind.REPLY, at);
    }

    public Person thanked(String at) {
        return wrote(Kind.THANK_YOU, at);
    }

    public Person thankedByLetter(String at) {
        return mine(Kind.THANK_YOU, Channel.LETTER, Message.When.at(story.instant(at)));
    }

    public Person wrote(Kind kind, String at) {
        return mine(kind, Channel.EMAIL, Message.When.at(story.instant(at)));
    }

    public Person planned(Kind kind, String day) {
        return mine(kind, Channel.EMAIL, Message.When.planned(LocalDate.parse(day)));
    }

    public Person plannedLetter(Kind kind, String day) {
        return mine(kind, Channel.LETTER, Message.When.planned(LocalDate.parse(day)));
    }

    /** Planned for that day, and then sent at that time. */
    public Person plannedAndSent(Kind kind, String day, String at) {
        var when = new Message.When(LocalDate.parse(day), story.instant(at));
        return mine(kind, Channel.EMAIL, when);
    }

    private Person mine(Kind kind, Channel channel, Message.When when) {
        var form = new Message.Form(kind, Direction.OUTGOING, channel);
        return touch(form, Message.Response.NONE, when);
    }

    /** A reply of which no tone was noted. */
    public Person replied(String at) {
        return replied(null, at);
    }

    public Person replied(Tone tone, String at) {
        return replied(tone, null, at);
    }

    /** A reply that names a day: "later, on …", "out of office until …". */
    public Person replied(Tone tone, String until, String at) {
        var form = new Message.Form(Kind.REPLY, Direction.INCOMING, Channel.EMAIL);
        var day = until == null ? null : LocalDate.parse(until);
        var response = new Message.Response(tone, day);
        return touch(form, response, Message.When.at(story.instant(at)));
    }

    private Person touch(Message.Form form, Message.Response response, Message.When when) {
        touches.add(new Touch(next(), form, response, when, "Words"));
        return this;
    }

    // Meetings, of 20 minutes.

    /** Agreed at the first time, to begin at the second. */
    public Person set(String setAt, String start) {
        return meeting(start, Meeting.Course.scheduled(story.instant(setAt)));
    }

    public Person proposed(String start) {
        return meeting(start, new Meeting.Course(Meeting.State.PROPOSED, null, null, null));
    }

    /** Agreed a day before and then held as agreed, which nobody needs to mark. */
    public Person met(String start) {
        var setAt = story.instant(start).minusSeconds(24 * 60 * 60);
        return meeting(start, Meeting.Course.scheduled(setAt));
    }

    private Person meeting(String start, Meeting.Course course) {
        var slot = new Slot(story.instant(start), story.zone(), 20, Slot.Medium.VIDEO, null);
        meetings.add(new Meeting(next(), contact.id(), slot, course, null));
        return this;
    }

    public Person marked(Meeting.State state, String at) {
        return last(each -> each.with(each.course().marked(state, story.instant(at))));
    }

    public Person debriefed(String at) {
        return last(each -> each.with(each.notebook().debriefed("Learned", story.instant(at))));
    }

    Person last(UnaryOperator<Meeting> change) {
        meetings.add(change.apply(meetings.removeLast()));
        return this;
    }

    private Person standing(UnaryOperator<Standing> change) {
        contact = contact.with(change.apply(contact.standing()));
        return this;
    }

    public Person closed(Closure.Reason reason, String at) {
        return standing(each -> each.withClosure(new Closure(reason, story.instant(at))));
    }

    public Person archived(String at) {
        return standing(each -> each.withArchivedAt(story.instant(at)));
    }

    public Person doNotContact() {
        return standing(each -> each.withDoNotContact(true));
    }

    public Person target() {
        return standing(each -> each.with(each.aim().withTarget(true)));
    }

    /** Research notes on their page. */
    public Person noted(String research) {
        contact = contact.with(contact.profile().withResearch(research));
        return this;
    }

    public Person mentor() {
        return standing(each -> each.with(each.filing().withMentor(true)));
    }

    public Person by(Cadence preset) {
        return standing(each -> each.with(new Standing.Aim(false, null, preset.id())));
    }

    /** Belongs to a campaign that ends after that day. */
    public Person campaignUntil(String lastDay) {
        var id = story.campaignUntil(lastDay);
        return standing(each -> each.with(new Standing.Aim(false, id, null)));
    }

    public Person reminder(Due due, String madeAt, String doneAt) {
        return Owed.reminder(this, due, madeAt, doneAt);
    }

    Person owed(UnaryOperator<Ledger> change) {
        ledger = change.apply(ledger);
        return this;
    }

    String lastMeeting() {
        return meetings.getLast().id();
    }

    public Person dismissed(FollowupKind kind, String trigger, String at) {
        story.decided(new Followup.Key(kind, trigger), at, new Verdict.Dismissed("not needed"));
        return this;
    }

    /** Snoozed until a local day ("2026-11-30") or time ("2026-11-30T09:00"). */
    public Person snoozed(FollowupKind kind, String trigger, String until, String at) {
        var due =
                until.contains("T") ? Due.at(story.instant(until)) : Due.on(LocalDate.parse(until));
        story.decided(new Followup.Key(kind, trigger), at, new Verdict.Snoozed(due));
        return this;
    }

    Dossier dossier() {
        var employer = organization == null ? null : story.organization(organization);
        return new Dossier(contact, employer, touches, meetings, ledger);
    }

    Instant instant(String at) {
        return story.instant(at);
    }
}
