package foothold.exchange.archive;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.contact.Segment;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Tie;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** People, what was said to them, and what was decided about them, at random. */
final class RandomTalks {
    private final RandomRecords any;
    private final NastyText nasty;
    private final List<Path> paths;
    private List<Cadence> cadences;
    private List<Campaign> campaigns;
    private List<Organization> organizations;
    private List<Contact> contacts;

    RandomTalks(RandomRecords any, List<Path> paths) {
        this.any = any;
        this.paths = paths;
        this.nasty = any.nasty;
    }

    List<Entity> make(List<Cadence> someCadences, List<Campaign> someCampaigns) {
        cadences = someCadences;
        campaigns = someCampaigns;
        organizations = any.some("org", 0, this::organization);
        contacts = any.some("contact", 1, this::contact);
        var all = new ArrayList<Entity>(organizations);
        all.addAll(contacts);
        all.addAll(any.some("message", 0, this::message));
        all.addAll(any.some("meeting", 0, this::meeting));
        all.addAll(any.some("note", 0, this::note));
        all.addAll(any.some("reminder", 0, this::reminder));
        all.addAll(any.some("decision", 0, this::decision));
        return all;
    }

    private Organization organization(int number) {
        var rank =
                new Organization.Rank(
                        any.orNull(any.random.nextBoolean()),
                        any.orNull(any.random.nextInt(4)),
                        any.orNull(1 + any.random.nextInt(3)));
        return new Organization(
                nasty.id("organization", number),
                nasty.text(),
                rank,
                new Organization.About(
                        nasty.textOrNull(),
                        any.orNull(any.constant(Organization.Size.class)),
                        any.orNull(any.day())),
                any.orNull(any.instant()));
    }

    private Contact contact(int number) {
        var profile =
                new Profile(
                        nasty.text(),
                        nasty.textOrNull(),
                        new Profile.Job(nasty.textOrNull(), idOrNull(organizations), footing()),
                        new Profile.Place(nasty.textOrNull(), any.orNull(any.zone())),
                        nasty.textOrNull());
        var tie =
                new Tie(
                        any.constant(Tie.Kind.class),
                        nasty.textOrNull(),
                        any.random.nextInt(4),
                        any.random.nextBoolean(),
                        any.random.nextBoolean());
        return new Contact(
                nasty.id("contact", number),
                profile,
                new Reach(any.texts(), any.texts(), any.texts()),
                tie,
                standing());
    }

    private Profile.Footing footing() {
        return new Profile.Footing(
                any.orNull(any.random.nextInt(4)),
                any.orNull(any.constant(Profile.Level.class)),
                any.orNull(any.random.nextBoolean()));
    }

    private Standing standing() {
        var closure =
                new Standing.Closure(
                        any.constant(Standing.Closure.Reason.class), any.orNull(any.instant()));
        return new Standing(
                new Standing.Aim(
                        any.random.nextBoolean(),
                        idOrNull(campaigns),
                        idOrNull(cadences),
                        any.orNull(any.constant(Segment.class)),
                        idOrNull(paths)),
                any.random.nextBoolean(),
                any.orNull(closure),
                any.orNull(any.instant()),
                new Standing.Filing(
                        any.texts(),
                        any.random.nextBoolean(),
                        any.orNull(any.day()),
                        any.orNull(any.instant())));
    }

    private Message message(int number) {
        var direction = any.constant(Message.Direction.class);
        boolean theirs = direction == Message.Direction.INCOMING;
        var planned = any.orNull(any.day());
        var at = theirs || planned == null ? any.instant() : any.orNull(any.instant());
        var response =
                theirs
                        ? new Message.Response(
                                any.orNull(any.constant(Tone.class)), any.orNull(any.day()))
                        : Message.Response.NONE;
        return new Message(
                nasty.id("message", number),
                any.pick(contacts).id(),
                new Message.Form(
                        any.constant(Message.Kind.class),
                        direction,
                        any.constant(Message.Channel.class)),
                new Message.Words(
                        nasty.textOrNull(), nasty.textOrNull(), response, nasty.textOrNull()),
                new Message.When(planned, at));
    }

    private Meeting meeting(int number) {
        var state = any.constant(Meeting.State.class);
        var slot =
                new Slot(
                        any.instant(),
                        any.zone(),
                        1 + any.random.nextInt(90),
                        any.constant(Slot.Medium.class),
                        nasty.textOrNull());
        var course =
                state == Meeting.State.PROPOSED
                        ? new Meeting.Course(state, null, null, null)
                        : new Meeting.Course(
                                state,
                                any.instant(),
                                any.instant(),
                                any.orNull(any.instant()),
                                any.random.nextInt(3));
        var notebook =
                new Meeting.Notebook(
                        nasty.textOrNull(),
                        nasty.textOrNull(),
                        nasty.textOrNull(),
                        any.orNull(any.instant()),
                        any.orNull(1 + any.random.nextInt(5)));
        return new Meeting(
                nasty.id("meeting", number), any.pick(contacts).id(), slot, course, notebook);
    }

    private Note note(int number) {
        var text = any.random.nextInt(5) == 0 ? "" : nasty.text();
        return new Note(nasty.id("note", number), any.pick(contacts).id(), any.instant(), text);
    }

    private Reminder reminder(int number) {
        return new Reminder(
                nasty.id("reminder", number),
                new Reminder.About(idOrNull(contacts), idOrNull(organizations)),
                nasty.text(),
                due(),
                new Reminder.Course(any.orNull(any.instant()), any.orNull(any.instant())));
    }

    private Decision decision(int number) {
        Supplier<Decision.Verdict> snoozed = () -> new Decision.Verdict.Snoozed(due());
        Supplier<Decision.Verdict> dismissed =
                () -> new Decision.Verdict.Dismissed(nasty.textOrNull());
        return new Decision(
                nasty.id("decision", number),
                new Followup.Key(any.constant(FollowupKind.class), nasty.text()),
                any.instant(),
                any.pick(List.of(snoozed, dismissed)).get());
    }

    private Due due() {
        return any.random.nextBoolean() ? Due.on(any.day()) : Due.at(any.instant());
    }

    private String idOrNull(List<? extends Entity> list) {
        return list.isEmpty() ? null : any.orNull(any.pick(list).id());
    }
}
