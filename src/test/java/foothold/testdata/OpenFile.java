package foothold.testdata;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.HolidaySource;
import foothold.service.agenda.Rulebooks;
import foothold.service.agenda.WorkCalendars;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A real data file, told facts in short: who, what, and when as a local time of Chicago
 * ("2026-11-17T14:20"). It is Wednesday 25 November 2026, 09:00; Thursday is Thanksgiving.
 */
public final class OpenFile implements AutoCloseable {
    public static final ZoneId ZONE = DataFile.CHICAGO;

    private final DataFile file;
    private int facts;

    /** A new file in that folder. */
    public OpenFile(Path folder) {
        file = new DataFile(folder);
        file.setClock(at("2026-11-25T09:00"));
    }

    public Workspace workspace() {
        return file.workspace();
    }

    public Instant now() {
        return workspace().clock().instant();
    }

    /** Lets the clock stand that much later. */
    public void pass(Duration time) {
        file.pass(time);
    }

    /** Lets the clock stand at another moment. */
    public void setClock(String local) {
        file.setClock(at(local));
    }

    public Random random() {
        return file.random();
    }

    /** A new agenda over the file. */
    public Agenda agenda() {
        return new Agenda(workspace(), rulebooks());
    }

    /** What the follow-ups go by. */
    public Rulebooks rulebooks() {
        return new Rulebooks(workspace(), new WorkCalendars(file.store(), new Thanksgiving()));
    }

    public static Instant at(String local) {
        return DataFile.at(local);
    }

    /** Makes a record. */
    public void write(Entity entity) {
        file.put(entity);
    }

    /** Makes an organization whose id is its name. */
    public Organization organization(String name) {
        var made = Organization.named(name, name);
        write(made);
        return made;
    }

    /** Makes a contact whose id is their name; {@code organization} may be null. */
    public Contact contact(String name, String organization) {
        var job = new Profile.Job("Analyst", organization);
        var mail = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org";
        var made =
                Contact.named(name, name)
                        .with(Profile.named(name).with(job))
                        .with(new Reach(List.of(mail), List.of(), List.of()));
        write(made);
        return made;
    }

    /** I wrote. */
    public Message sent(String contact, Message.Kind kind, String at) {
        return told(contact, kind, Message.Direction.OUTGOING, null, Message.When.at(at(at)));
    }

    /** I plan to write. */
    public Message planned(String contact, Message.Kind kind, String day) {
        var when = Message.When.planned(LocalDate.parse(day));
        return told(contact, kind, Message.Direction.OUTGOING, null, when);
    }

    /** They wrote; {@code tone} may be null. */
    public Message replied(String contact, Tone tone, String at) {
        return told(
                contact,
                Message.Kind.REPLY,
                Message.Direction.INCOMING,
                tone,
                Message.When.at(at(at)));
    }

    private Message told(
            String contact,
            Message.Kind kind,
            Message.Direction direction,
            Tone tone,
            Message.When when) {
        var words = new Message.Words(null, "Words " + facts, new Message.Response(tone, null));
        var form = new Message.Form(kind, direction, Message.Channel.EMAIL);
        var made = new Message("m" + ++facts, contact, form, words, when);
        write(made);
        return made;
    }

    /** Agreed at the first time, to begin at the second and last 20 minutes. */
    public Meeting meeting(String contact, String setAt, String start) {
        var slot = new Slot(at(start), ZONE, 20, Slot.Medium.VIDEO, null);
        var course = Meeting.Course.scheduled(at(setAt));
        var made = new Meeting("t" + ++facts, contact, slot, course, null);
        write(made);
        return made;
    }

    /** A reminder about somebody, or nobody for null. */
    public Reminder reminder(String contact, Due due, String text) {
        var about = new Reminder.About(contact, null);
        var made = new Reminder("r" + ++facts, about, text, due, Reminder.Course.OPEN);
        write(made);
        return made;
    }

    @Override
    public void close() {
        file.close();
    }

    /** Only the one holiday the tests come near. */
    private static final class Thanksgiving implements HolidaySource {
        @Override
        public String edition() {
            return "test";
        }

        @Override
        public Optional<Map<LocalDate, String>> holidays(String calendar, int year) {
            return Optional.of(
                    year == 2026 ? Map.of(LocalDate.of(2026, 11, 26), "Thanksgiving") : Map.of());
        }

        @Override
        public List<Choice> countries() {
            return List.of();
        }

        @Override
        public List<Choice> regions(String calendar) {
            return List.of();
        }
    }
}
