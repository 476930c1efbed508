package foothold.service.agenda;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.DayOff;
import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.domain.plan.Campaign;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.followup.Decide;
import foothold.service.log.Entries;
import foothold.testdata.OpenFile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;

/** Does by chance whatever one can do to a file, the same for the same seed. */
public final class RandomEdits {
    private static final int MINUTES = 40 * 24 * 60;

    private final OpenFile file;
    private final Random random;
    private final Decide decide;
    private final RandomDebts owed;
    private int made;

    /** Edits of {@code file}, by chance from {@code seed} on. */
    public RandomEdits(OpenFile file, long seed) {
        this.file = file;
        this.random = new Random(seed);
        this.decide = new Decide(file.workspace(), random);
        this.owed = new RandomDebts(file, random);
    }

    /** One more edit, an undo or a redo; or nothing, when there is nothing it could be about. */
    public void next(Outlook outlook) {
        switch (random.nextInt(28)) {
            case 20, 21, 22, 23, 24, 25, 26, 27 -> owed.next();
            case 0, 1, 2, 3 -> message();
            case 4, 5 -> meeting();
            case 6 -> create(reminder());
            case 7, 8 -> snooze(outlook);
            case 9 -> dismiss(outlook);
            case 10 -> standing();
            case 11 -> create(contact());
            case 12 -> move();
            case 13 -> organization();
            case 14 -> remove(pick(List.of(Shapes.MESSAGE, Shapes.MEETING, Shapes.REMINDER)));
            case 15 -> rules();
            case 16 -> finish();
            case 17 -> file.workspace().redo();
            default -> file.workspace().undo();
        }
    }

    private void message() {
        var contact = any(Shapes.CONTACT);
        if (contact == null) {
            create(contact());
            return;
        }
        boolean mine = random.nextInt(3) > 0;
        var kind = mine ? pick(List.of(Message.Kind.values())) : Message.Kind.REPLY;
        var direction = mine ? Message.Direction.OUTGOING : Message.Direction.INCOMING;
        var tone = mine || random.nextBoolean() ? null : pick(List.of(Tone.values()));
        var until = tone == null || random.nextBoolean() ? null : day();
        boolean planned = mine && random.nextInt(5) == 0;
        create(
                new Message(
                        id("m"),
                        contact.id(),
                        new Message.Form(kind, direction, Message.Channel.EMAIL),
                        new Message.Words(null, id("w"), new Message.Response(tone, until)),
                        planned ? Message.When.planned(day()) : Message.When.at(time())));
    }

    private void meeting() {
        var contact = any(Shapes.CONTACT);
        if (contact != null) {
            var slot = new Slot(time(), OpenFile.ZONE, 20, Slot.Medium.VIDEO, null);
            var course = Meeting.Course.scheduled(slot.start().minus(Duration.ofDays(2)));
            var other =
                    random.nextInt(3) == 0
                            ? course.marked(pick(List.of(Meeting.State.values())), time())
                            : course;
            create(new Meeting(id("t"), contact.id(), slot, other, null));
        }
    }

    private Reminder reminder() {
        Contact contact = random.nextBoolean() ? any(Shapes.CONTACT) : null;
        Organization organization = random.nextBoolean() ? any(Shapes.ORGANIZATION) : null;
        var about =
                new Reminder.About(
                        contact == null ? null : contact.id(),
                        organization == null ? null : organization.id());
        var due = random.nextBoolean() ? Due.on(day()) : Due.at(time());
        return new Reminder(id("r"), about, "Do it", due, new Reminder.Course(null, null));
    }

    private void snooze(Outlook outlook) {
        if (!outlook.followups().isEmpty()) {
            var until = random.nextBoolean() ? Due.on(day()) : Due.at(time());
            decide.snooze(pick(outlook.followups()), until, OpenFile.ZONE);
        }
    }

    private void dismiss(Outlook outlook) {
        if (!outlook.followups().isEmpty()) {
            decide.dismiss(pick(outlook.followups()), null);
        }
    }

    private void standing() {
        var contact = any(Shapes.CONTACT);
        if (contact != null) {
            var standing = contact.standing();
            var campaign = any(Shapes.CAMPAIGN);
            var changed =
                    switch (random.nextInt(4)) {
                        case 0 ->
                                standing.withClosure(new Closure(Closure.Reason.NO_ANSWER, time()));
                        case 1 -> standing.withArchivedAt(time());
                        case 2 -> standing.withDoNotContact(!standing.doNotContact());
                        default ->
                                standing.withClosure(null)
                                        .with(
                                                new Standing.Aim(
                                                        true,
                                                        campaign == null ? null : campaign.id(),
                                                        null));
                    };
            update(contact, contact.with(changed));
        }
    }

    private Contact contact() {
        var organization = any(Shapes.ORGANIZATION);
        var job = new Profile.Job(null, organization == null ? null : organization.id());
        var name = id("p");
        return Contact.named(name, name).with(Profile.named(name).with(job));
    }

    private void move() {
        var contact = any(Shapes.CONTACT);
        var organization = any(Shapes.ORGANIZATION);
        if (contact != null && organization != null) {
            var job = new Profile.Job("moved " + id(""), organization.id());
            update(contact, contact.with(contact.profile().with(job)));
        }
    }

    private void organization() {
        var old = any(Shapes.ORGANIZATION);
        if (old == null || random.nextInt(3) == 0) {
            create(Organization.named(id("o"), id("Firm ")));
        } else {
            var closedAt = random.nextBoolean() ? time() : null;
            update(old, old.withName(id("Firm ")).closedAt(closedAt));
        }
    }

    private void rules() {
        if (random.nextInt(3) == 0) {
            var first = day();
            create(new DayOff(id("d"), first, first.plusDays(3), null));
            return;
        }
        var span = new Campaign.Span(null, day());
        var pace = new Campaign.Pace(null, null, null, "persistent");
        create(new Campaign(id("c"), "Spree", List.of(), span, pace));
    }

    private void finish() {
        Reminder reminder = any(Shapes.REMINDER);
        if (reminder != null) {
            update(reminder, reminder.doneAt(reminder.course().doneAt() == null ? time() : null));
        }
    }

    private <T extends Entity> void remove(Shape<T> shape) {
        T entity = any(shape);
        if (entity != null) {
            new Entries(file.workspace()).remove(entity);
        }
    }

    private void create(Entity entity) {
        file.workspace().apply(Edit.of("Create", Change.create(entity)));
    }

    private void update(Entity before, Entity after) {
        if (!before.equals(after)) {
            file.workspace().apply(Edit.of("Update", Change.update(before, after)));
        }
    }

    private <T extends Entity> T any(Shape<T> shape) {
        var all = file.workspace().store().all(shape);
        return all.isEmpty() ? null : pick(all);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A whole minute of the five weeks before now or the days after it. */
    private Instant time() {
        var minutes = random.nextInt(MINUTES) - MINUTES * 7 / 8;
        return ZonedDateTime.parse("2026-11-25T09:00-06:00").plusMinutes(minutes).toInstant();
    }

    private LocalDate day() {
        return time().atZone(OpenFile.ZONE).toLocalDate();
    }

    private String id(String prefix) {
        return prefix + ++made;
    }
}
