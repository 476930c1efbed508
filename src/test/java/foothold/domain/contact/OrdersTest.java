package foothold.domain.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** In which order organizations are taken up, and people there asked. */
class OrdersTest {

    @Test
    void organizationsGoByMotivationThenPostingThenAdvocacy() {
        var ordered =
                List.of(
                        organization("a", true, 3, 3),
                        organization("b", true, 3, 2),
                        organization("c", false, 3, 2),
                        organization("d", null, 3, 2),
                        organization("e", true, 3, null),
                        organization("f", true, 2, 3),
                        organization("g", true, 0, 1),
                        organization("h", true, null, 3),
                        organization("i", null, null, null),
                        organization("A", true, 3, 3).closedAt(Instant.EPOCH));
        var mixed = new ArrayList<>(ordered);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(mixed, new Random(seed));
            assertEquals(ordered, mixed.stream().sorted(new LampOrder()).toList());
        }
    }

    @Test
    void theFirstFiveAreTheWorkingSetUnlessClosed() {
        var open = organization("a", true, 3, 3);
        assertEquals(
                List.of(true, true, false),
                Stream.of(0, 4, 5).map(at -> LampOrder.inWorkingSet(open, at)).toList());
        assertEquals(false, LampOrder.inWorkingSet(open.closedAt(Instant.EPOCH), 0));
    }

    @Test
    void peopleGoByRelevanceAlumniLevelAndRisingInside() {
        var alumni = Tie.Kind.ALUMNI;
        var senior = Profile.Level.SENIOR;
        var ordered =
                List.of(
                        contact("a", 3, Tie.Kind.NONE, null, null),
                        contact("b", 2, alumni, Profile.Level.LEADER, null),
                        contact("c", 2, alumni, senior, true),
                        contact("d", 2, alumni, senior, false),
                        contact("e", 2, alumni, senior, null),
                        contact("f", 2, Tie.Kind.FRIEND, Profile.Level.LEADER, true),
                        contact("g", 0, alumni, Profile.Level.LEADER, true),
                        contact("h", null, alumni, Profile.Level.LEADER, true),
                        contact("i", null, Tie.Kind.NONE, null, null));
        var mixed = new ArrayList<>(ordered);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(mixed, new Random(seed));
            assertEquals(ordered, mixed.stream().sorted(new AskingOrder()).toList());
        }
    }

    private static Organization organization(
            String name, Boolean advocacy, Integer motivation, Integer posting) {
        return Organization.named(name, name)
                .with(new Organization.Rank(advocacy, motivation, posting));
    }

    private static Contact contact(
            String name, Integer relevance, Tie.Kind tie, Profile.Level level, Boolean rose) {
        var footing = new Profile.Footing(relevance, level, rose);
        return Contact.named(name, name)
                .with(Profile.named(name).with(Profile.Job.UNKNOWN.with(footing)))
                .with(new Tie(tie, null, 0, false, false));
    }
}
