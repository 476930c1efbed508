package foothold.journey.spree;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Standing;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.journey.spree.Diary.Letter;
import foothold.journey.spree.Diary.Person;
import foothold.journey.spree.Diary.Sort;
import foothold.journey.spree.Diary.Talk;
import foothold.service.log.FollowThrough;
import foothold.service.log.Logbook;
import foothold.testdata.DataFile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.random.RandomGenerator;

/** Does things through the services the window uses, and notes the same in the diary. */
final class Life {
    private final DataFile file;
    private final Diary diary;
    private final Logbook logbook;
    private final FollowThrough followThrough;

    Life(DataFile file, Diary diary, RandomGenerator ids) {
        this.file = file;
        this.diary = diary;
        this.logbook = new Logbook(file.workspace(), ids);
        this.followThrough = new FollowThrough(file.workspace());
    }

    void organization(String name) {
        file.put(Organization.named(name, name));
        diary.closedOrganizations.put(name, false);
    }

    void target(String name, String organization) {
        var standing = Standing.KNOWN.with(Standing.Aim.NONE.withTarget(true));
        var job = new Profile.Job("Analyst", organization);
        file.put(Contact.named(name, name).with(Profile.named(name).with(job)).with(standing));
        diary.people.put(name, new Person(name, organization));
    }

    void clock(LocalDateTime now) {
        file.setClock(now.atZone(DataFile.CHICAGO).toInstant());
    }

    void plan(Person person, LocalDate day) {
        file.put(
                new Message(
                        "plan " + person.name,
                        person.name,
                        form(Message.Kind.REQUEST),
                        Message.Words.of("May I ask you about your work?"),
                        Message.When.planned(day)));
        person.planned = day;
    }

    void write(Person person, Sort sort, LocalDateTime at) {
        clock(at);
        var kind =
                switch (sort) {
                    case REQUEST -> Message.Kind.REQUEST;
                    case NUDGE -> Message.Kind.NUDGE;
                    case THANKS -> Message.Kind.THANK_YOU;
                    case PROGRESS -> Message.Kind.REPORT_BACK;
                    default -> Message.Kind.REPLY;
                };
        var instant = at.atZone(DataFile.CHICAGO).toInstant();
        logbook.sent(person.name, form(kind), Message.Words.of(sort + " " + at), instant);
        if (sort == Sort.REQUEST) {
            person.planned = null;
        }
        person.closed &= sort != Sort.REQUEST && sort != Sort.NUDGE;
        person.letters.add(new Letter(at, sort, null));
    }

    void hear(Person person, Sort sort, LocalDate named, LocalDateTime at) {
        clock(at);
        var tone =
                switch (sort) {
                    case LATER -> Tone.LATER;
                    case DECLINED -> Tone.DECLINED;
                    case AWAY -> Tone.OUT_OF_OFFICE;
                    case REFERRAL -> Tone.REFERRAL_ONLY;
                    default -> Tone.POSITIVE;
                };
        var words = new Message.Words(null, sort + " " + at, new Message.Response(tone, named));
        var instant = at.atZone(DataFile.CHICAGO).toInstant();
        logbook.replied(person.name, Message.Channel.EMAIL, words, instant);
        person.letters.add(new Letter(at, sort, named));
        boolean met = person.talks.stream().anyMatch(each -> each.held(at));
        person.closed =
                switch (sort) {
                    case AWAY -> person.closed;
                    case DECLINED -> person.closed || !met;
                    default -> false;
                };
    }

    void set(Person person, LocalDateTime start, LocalDateTime at) {
        clock(at);
        var from = start.atZone(DataFile.CHICAGO).toInstant();
        logbook.meetingSet(
                person.name, new Slot(from, DataFile.CHICAGO, 20, Slot.Medium.VIDEO, null));
        person.talks.add(new Talk(at, start, 20));
    }

    void callOff(Person person, LocalDateTime at) {
        clock(at);
        logbook.cancelled(latest(person));
        person.talks.getLast().calledOff = at;
    }

    void debrief(Person person, LocalDateTime at) {
        clock(at);
        followThrough.debriefed(latest(person), "They said much");
        person.talks.getLast().debriefed = true;
    }

    void letGo(Person person, LocalDateTime at) {
        clock(at);
        followThrough.letGo(person.name);
        person.closed = true;
    }

    void close(String organization, LocalDateTime at) {
        clock(at);
        var before = file.store().find(Shapes.ORGANIZATION, organization).orElseThrow();
        file.change(before, before.closedAt(at.atZone(DataFile.CHICAGO).toInstant()));
        diary.closedOrganizations.put(organization, true);
    }

    private Meeting latest(Person person) {
        return file.of(Shapes.MEETING, person.name).stream()
                .max(Comparator.comparing(each -> each.course().setAt()))
                .orElseThrow();
    }

    private static Message.Form form(Message.Kind kind) {
        return new Message.Form(kind, Message.Direction.OUTGOING, Message.Channel.EMAIL);
    }
}
