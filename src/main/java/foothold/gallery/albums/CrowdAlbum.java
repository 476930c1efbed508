package foothold.gallery.albums;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Standing;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.gallery.Album;
import foothold.gallery.Hand;
import foothold.gallery.Pose;
import foothold.gallery.Sample;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** More of everything than fits: three hundred people with long names, much of it overdue. */
final class CrowdAlbum {
    private static final int PEOPLE = 300;
    private static final int EMPLOYERS = 24;
    private static final List<String> FIRST =
            List.of("Ana", "Wilhelmina", "Oluwaseun", "Jürgen", "Xochitl", "Bo", "Siobhán", "Li");
    private static final List<String> LAST =
            List.of("Castellanos de la Vega y Montenegro", "Ōta", "Nwosu-Whitfield", "Ng", "Byrne");
    private static final List<String> ROLES =
            List.of(
                    "Principal researcher for patient experience, accessibility and consent",
                    "Analyst",
                    "Head of the department of very long departmental denominations",
                    "Nurse");

    private final Random random = new Random(1);
    private final List<Entity> made = new ArrayList<>();

    private CrowdAlbum() {}

    static Album of() {
        return new Album(
                "full",
                workspace -> new CrowdAlbum().fill(workspace),
                List.of(
                        Pose.of("today"),
                        Pose.of("people"),
                        Pose.of("pipeline"),
                        Pose.of("meetings"),
                        Hand.pressing("meetings-month", "meetings", "meetings-mode-month"),
                        Hand.pressing("organizations", "campaign", "campaign-tab-organizations"),
                        Hand.pressing("numbers", "campaign", "campaign-tab-numbers"),
                        new Pose("person", window -> window.openPerson("p0"))));
    }

    private void fill(Workspace workspace) {
        for (int number = 0; number < EMPLOYERS; number++) {
            var name =
                    number % 5 == 0
                            ? "The United Institutes for Applied Everything No. " + number
                            : "Firm " + number;
            var rank = new Organization.Rank(number % 2 == 0, number % 4, 1 + number % 3);
            made.add(Organization.named("o" + number, name).with(rank));
        }
        for (int number = 0; number < PEOPLE; number++) {
            person("p" + number, number);
        }
        workspace.apply(Edit.of("Fill", made.stream().map(Change::create).toList()));
    }

    private void person(String id, int number) {
        var name = FIRST.get(number % FIRST.size()) + " " + LAST.get(number % LAST.size());
        var job = new Profile.Job(ROLES.get(number % ROLES.size()), "o" + number % EMPLOYERS);
        var standing = Standing.KNOWN.with(Standing.Aim.NONE.withTarget(true));
        made.add(Contact.named(id, name).with(Profile.named(name).with(job)).with(standing));
        var asked = Sample.CLOCK.instant().minus(Duration.ofHours(20 + random.nextInt(700)));
        if (number % 4 > 0) {
            message(id, Message.Kind.REQUEST, null, asked);
        }
        if (number % 4 > 1) {
            message(id, Message.Kind.REPLY, Tone.POSITIVE, asked.plus(Duration.ofHours(15)));
        }
        if (number % 4 > 2) {
            var start = asked.plus(Duration.ofHours(20 + random.nextInt(900)));
            var slot = new Slot(start, Sample.ZONE, 20, Slot.Medium.VIDEO, null);
            var course = Meeting.Course.scheduled(asked.plus(Duration.ofHours(16)));
            made.add(new Meeting(id + "t", id, slot, course, null));
        }
    }

    private void message(String id, Message.Kind kind, Tone tone, Instant at) {
        var direction = tone == null ? Message.Direction.OUTGOING : Message.Direction.INCOMING;
        var words =
                new Message.Words(
                        null,
                        "I would be glad to, and there is a good deal one could say about it.",
                        new Message.Response(tone, null));
        var form = new Message.Form(kind, direction, Message.Channel.EMAIL);
        made.add(new Message(id + kind, id, form, words, Message.When.at(at)));
    }
}
