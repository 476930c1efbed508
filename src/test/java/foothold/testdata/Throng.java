package foothold.testdata;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Direction;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** As many people under way as one likes, at all stages, the same ones each time. */
public final class Throng {
    private static final List<String> FIRST =
            List.of(
                    "Ana",
                    "Ben",
                    "Chloé",
                    "Dai",
                    "Emeka",
                    "Fatima",
                    "Grace",
                    "Hiro",
                    "Inés",
                    "Jürgen",
                    "Katarzyna",
                    "Oluwaseun",
                    "Quentin",
                    "Søren",
                    "Xochitl",
                    "Zoë");
    private static final List<String> LAST =
            List.of(
                    "Ruiz",
                    "Okafor",
                    "Ōta",
                    "Nwosu-Whitfield",
                    "Tanaka",
                    "Gonçalves",
                    "Müller",
                    "Byrne",
                    "Adeyemi",
                    "Lefèvre",
                    "Shah",
                    "Castellanos de la Vega",
                    "Zhang");
    private static final List<String> ROLES =
            List.of(
                    "UX researcher",
                    "Data analyst",
                    "Nurse educator",
                    "Senior communications manager",
                    "Head of operations");
    private static final int SEED = 5;

    private final Instant now;
    private final Random random = new Random(SEED);
    private final List<Entity> records = new ArrayList<>();
    private int facts;

    private Throng(Instant now) {
        this.now = now;
    }

    /** That many people, in two campaigns of one path each ("spring", "autumn"). */
    public static List<Entity> of(int people, Instant now) {
        var spree = new Throng(now);
        spree.records.add(new Path("research", "User research", null));
        spree.records.add(new Path("care", "Health care", null));
        spree.records.add(new Campaign("spring", "Spring", List.of("research"), null, pace(4)));
        spree.records.add(new Campaign("autumn", "Autumn", List.of("care"), null, pace(10)));
        int employers = Math.max(1, people / 4);
        for (int index = 0; index < employers; index++) {
            spree.records.add(Organization.named("o" + index, "Employer " + LAST.get(index % 13)));
        }
        for (int index = 0; index < people; index++) {
            spree.person(index, "o" + index % employers);
        }
        return List.copyOf(spree.records);
    }

    private static Campaign.Pace pace(int requests) {
        return new Campaign.Pace(requests, null, null, null);
    }

    private void person(int index, String employer) {
        var id = "p%04d".formatted(index);
        var name = pick(FIRST) + " " + pick(LAST);
        var campaign = index % 3 == 0 ? "spring" : index % 3 == 1 ? "autumn" : null;
        // A third are targets; the others went on, each sort as often as the others.
        int reached = index % 3 == 0 ? 0 : random.nextInt(6);
        var closure =
                reached == 5
                        ? new Closure(Closure.Reason.NO_ANSWER, now.minus(Duration.ofHours(1)))
                        : null;
        var aim = new Standing.Aim(true, campaign, null);
        var filing =
                new Standing.Filing(
                        index % 4 == 0 ? List.of("first") : List.of(), false, null, now);
        records.add(
                new Contact(
                        id,
                        Profile.named(name).with(new Profile.Job(pick(ROLES), employer)),
                        new Reach(List.of(id + "@example.org"), List.of(), List.of()),
                        null,
                        new Standing(aim, false, closure, null, filing)));
        if (reached > 0) {
            story(id, reached);
        }
    }

    private void story(String id, int reached) {
        var asked = now.minus(Duration.ofHours(30 + random.nextInt(24 * 28)));
        write(id, Kind.REQUEST, Direction.OUTGOING, null, asked);
        if (reached >= 2 && reached < 5) {
            var answered = asked.plus(Duration.ofHours(3 + random.nextInt(26)));
            write(id, Kind.REPLY, Direction.INCOMING, Tone.POSITIVE, answered);
            if (reached == 3) {
                meet(id, now.plus(Duration.ofHours(4 + random.nextInt(24 * 9))), asked);
            } else if (reached == 4) {
                var start = now.minus(Duration.ofHours(2 + random.nextInt(26)));
                meet(id, start, asked);
                if (random.nextBoolean()) {
                    write(
                            id,
                            Kind.THANK_YOU,
                            Direction.OUTGOING,
                            null,
                            start.plus(Duration.ofHours(1)));
                }
            }
        }
    }

    private void meet(String id, Instant start, Instant setAt) {
        var slot = new Slot(start, ZoneOffset.UTC, 20, Slot.Medium.VIDEO, null);
        records.add(new Meeting("t" + ++facts, id, slot, Meeting.Course.scheduled(setAt), null));
    }

    private void write(String id, Kind kind, Direction direction, Tone tone, Instant at) {
        var form = new Message.Form(kind, direction, Message.Channel.EMAIL);
        var words = new Message.Words(null, "Thursday works", new Message.Response(tone, null));
        records.add(new Message("m" + ++facts, id, form, words, Message.When.at(at)));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
