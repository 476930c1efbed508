package foothold.gallery.learning;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Organization.Size;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Tie;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.plan.Path;
import foothold.domain.plan.Vote;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects who was met and what they said; ids are names. */
final class Teller {
    private static final int DAYS = 3;

    private final Instant now;
    private final Map<String, Organization> employers = new LinkedHashMap<>();
    private final Map<String, Contact> people = new LinkedHashMap<>();
    private final List<Entity> first = new ArrayList<>();
    private final List<Entity> after = new ArrayList<>();
    private int meetings;

    Teller(Instant now) {
        this.now = now;
    }

    Instant now() {
        return now;
    }

    void record(Entity entity) {
        first.add(entity);
    }

    /** Everything told so far, in an order in which each record only points to earlier ones. */
    List<Entity> records() {
        var all = new ArrayList<Entity>(first.stream().filter(each -> !isLate(each)).toList());
        all.addAll(employers.values());
        all.addAll(people.values());
        all.addAll(first.stream().filter(Teller::isLate).toList());
        all.addAll(after);
        return all;
    }

    private static boolean isLate(Entity entity) {
        return !(entity instanceof Path);
    }

    /** Somebody met some days ago about that path, which then appealed that much. */
    Told met(String name, String path, int rating) {
        int ago = ++meetings * DAYS;
        var start = now.minus(Duration.ofDays(ago % 90 + 1L));
        person(name, path);
        var slot = new Slot(start, ZoneOffset.UTC, 20, Slot.Medium.VIDEO, null);
        var course =
                Meeting.Course.scheduled(start.minus(Duration.ofDays(DAYS)))
                        .marked(Meeting.State.HELD, start.plus(Duration.ofHours(1)));
        var notebook =
                Meeting.Notebook.EMPTY
                        .debriefed("Written down", start.plus(Duration.ofHours(2)))
                        .withRating(rating);
        var meeting = new Meeting(name + "-met", name, slot, course, notebook);
        after.add(meeting);
        return new Told(meeting, path);
    }

    /** Somebody one wants to ask about that path. */
    void wants(String name, String path, Size size, Tie.Kind tie) {
        person(name, path);
        employ(name, name + " & Co", size, Profile.Level.EXPERIENCED, tie);
    }

    /** Somebody one meets in two days about that path. */
    void meets(String name, String path, Size size, Tie.Kind tie) {
        wants(name, path, size, tie);
        var slot =
                new Slot(now.plus(Duration.ofDays(2)), ZoneOffset.UTC, 20, Slot.Medium.VIDEO, null);
        after.add(new Meeting(name + "-next", name, slot, Meeting.Course.scheduled(now), null));
    }

    private void person(String name, String path) {
        var aim = new Standing.Aim(true, null, null).about(path);
        people.putIfAbsent(name, Contact.named(name, name).with(Standing.KNOWN.with(aim)));
    }

    private void employ(
            String name, String employer, Size size, Profile.Level level, Tie.Kind tie) {
        var about = Organization.About.NOTHING.with(size);
        employers.putIfAbsent(employer, Organization.named(employer, employer).with(about));
        var job = new Profile.Job("Researcher", employer, new Profile.Footing(null, level, null));
        people.computeIfPresent(
                name,
                (_, each) ->
                        each.with(each.profile().with(job))
                                .with(new Tie(tie, null, 1, false, false)));
    }

    /** What somebody said in one meeting. */
    final class Told {
        private final Meeting meeting;
        private final String path;
        private int lines;

        private Told(Meeting meeting, String path) {
            this.meeting = meeting;
            this.path = path;
        }

        Told works(String employer, Size size, Profile.Level level, Tie.Kind tie) {
            employ(meeting.contactId(), employer, size, level, tie);
            return this;
        }

        Told said(Tag tag, Insight.Sign sign, String text) {
            var at = meeting.slot().start().plusSeconds(++lines);
            var source = new Insight.Source(meeting.contactId(), meeting.id(), at);
            var lesson = new Insight.Lesson(text, tag, sign);
            after.add(new Insight(meeting.id() + lines, lesson, path, source, null));
            return this;
        }

        Told votes(String hypothesis, Vote.Side side, String words) {
            var cast = new Vote.Cast(meeting.id(), meeting.slot().end());
            after.add(new Vote(meeting.id() + hypothesis, hypothesis, cast, side, words));
            return this;
        }
    }
}
