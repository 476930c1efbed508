package foothold.service.demo;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Tie;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Direction;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.domain.question.ListedQuestion;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** One sample person while their story is told; {@link #done} puts them into the script. */
final class Person {
    private static final int ADDED_BEFORE = 25;

    private final Script script;
    private Contact contact;
    private String meetingId;

    Person(Script script, String name) {
        this.script = script;
        var address = address(name);
        var filing =
                new Standing.Filing(
                        List.of(), false, null, script.days().ago(ADDED_BEFORE, "20:10"));
        this.contact =
                Contact.named(script.id(), name)
                        .with(
                                new Reach(
                                        List.of(address + "@example.com"),
                                        List.of(),
                                        List.of("https://example.com/in/" + address)))
                        .with(Standing.KNOWN.with(filing));
    }

    private static String address(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", "")
                .replace(' ', '.');
    }

    Person works(String role, Organization at) {
        var job = new Profile.Job(role, at == null ? null : at.id());
        contact = contact.with(contact.profile().with(job));
        return this;
    }

    Person level(Profile.Level level) {
        var job = contact.profile().job();
        contact =
                contact.with(
                        contact.profile().with(job.with(new Profile.Footing(null, level, null))));
        return this;
    }

    Person lives(String location, String zone) {
        var place = new Profile.Place(location, ZoneId.of(zone));
        contact = contact.with(contact.profile().with(place));
        return this;
    }

    Person said(String pronunciation) {
        contact = contact.with(contact.profile().withPronunciation(pronunciation));
        return this;
    }

    Person tie(Tie.Kind kind, int strength, String text) {
        contact = contact.with(new Tie(kind, text, strength, false, false));
        return this;
    }

    Person tags(String... tags) {
        var standing = contact.standing();
        contact = contact.with(standing.with(standing.filing().withTags(List.of(tags))));
        return this;
    }

    Person mentor() {
        var standing = contact.standing();
        contact = contact.with(standing.with(standing.filing().withMentor(true)));
        return this;
    }

    Person connected(int daysAgo) {
        var standing = contact.standing();
        var filing = standing.filing();
        var day = script.days().today().minusDays(daysAgo);
        contact =
                contact.with(
                        standing.with(
                                new Standing.Filing(
                                        filing.tags(), filing.mentor(), day, filing.addedAt())));
        return this;
    }

    /** Marked as somebody to talk to in this campaign, about research. */
    Person target() {
        return target("research");
    }

    /** The same, about the path of that short name. */
    Person target(String path) {
        var about = script.path(path).id();
        var aim = new Standing.Aim(true, script.campaign().id(), null, null, about);
        contact = contact.with(contact.standing().with(aim));
        return this;
    }

    Person closed(Standing.Closure.Reason reason, Instant at) {
        var closure = new Standing.Closure(reason, at);
        contact = contact.with(contact.standing().withClosure(closure));
        return this;
    }

    Person doNotContact() {
        contact = contact.with(contact.standing().withDoNotContact(true));
        return this;
    }

    Person research(String notes) {
        contact = contact.with(contact.profile().withResearch(notes));
        return this;
    }

    /** I asked for a talk by mail. */
    Person asked(Instant at, String subject, String body) {
        var words = new Message.Words(subject, body, Message.Response.NONE);
        return message(Kind.REQUEST, Channel.EMAIL, words, Message.When.at(at));
    }

    /** I wrote something else by mail. */
    Person wrote(Kind kind, Instant at, String body) {
        return message(kind, Channel.EMAIL, Message.Words.of(body), Message.When.at(at));
    }

    /** I mean to write on that day, and have a draft. */
    Person plans(Kind kind, LocalDate day, String subject, String body) {
        var words = new Message.Words(subject, body, Message.Response.NONE);
        return message(kind, Channel.EMAIL, words, Message.When.planned(day));
    }

    private Person message(Kind kind, Channel channel, Message.Words words, Message.When when) {
        var form = new Message.Form(kind, Direction.OUTGOING, channel);
        script.happened(new Message(script.id(), contact.id(), form, words, when));
        return this;
    }

    /** They answered by mail. */
    Person heard(Tone tone, Instant at, String body) {
        return heard(new Message.Response(tone, null), at, body);
    }

    Person heard(Message.Response response, Instant at, String body) {
        var form = new Message.Form(Kind.REPLY, Direction.INCOMING, Channel.EMAIL);
        var words = new Message.Words(null, body, response);
        script.happened(new Message(script.id(), contact.id(), form, words, Message.When.at(at)));
        return this;
    }

    /** A conversation: when and where, what became of it, what was written down. */
    Person meets(Instant start, Slot.Medium medium, Meeting.Course course, Meeting.Notebook book) {
        var place = medium == Slot.Medium.VIDEO ? "https://meet.example.com/" : null;
        var slot = new Slot(start, script.days().zone(), Slot.DEFAULT_MINUTES, medium, place);
        meetingId = script.id();
        script.happened(new Meeting(meetingId, contact.id(), slot, course, book));
        return this;
    }

    /** What I mean to ask in the meeting told last; "id|words" is of the bank. */
    Person questions(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            int bar = texts[i].indexOf('|');
            var id = bar < 0 ? null : texts[i].substring(0, bar);
            var ask = new ListedQuestion.Ask(id, texts[i].substring(bar + 1));
            script.happened(new ListedQuestion(script.id(), meetingId, i, ask, null));
        }
        return this;
    }

    /** A meeting that was set then and took place. */
    static Meeting.Course held(Instant setAt, Instant start) {
        return Meeting.Course.scheduled(setAt)
                .marked(Meeting.State.HELD, start.plus(Duration.ofMinutes(Slot.DEFAULT_MINUTES)));
    }

    /** I jotted something down about them. */
    Person note(Instant at, String text) {
        script.happened(new Note(script.id(), contact.id(), at, text));
        return this;
    }

    /** Puts the person into the script and returns them as they are kept. */
    Contact done() {
        script.add(contact);
        return contact;
    }
}
