package foothold.domain.meeting.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.meeting.Referral;
import foothold.domain.meeting.tree.Twig.Member;
import foothold.domain.meeting.tree.Twig.Yield;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** The tree of some namings, "a>b" each a day after the one before. */
class GrowthTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource({
        // namings, tree
        "'', ''",
        "a>b, a .b",
        "a>b b>c c>d, a .b ..c ...d",
        "a>b c>d a>e, a .b .e c .d",
        // in a circle: the first namings hold
        "a>b b>a, a+1 .b",
        "a>b b>c c>a, a+1 .b ..c",
        // oneself
        "a>a, ''",
        "a>a a>b, a .b",
        // several introducers: the first
        "a>c b>c, a .c+1 b",
        "a>c b>c a>c, a .c+2 b",
        // known before they were named
        "b>c a>b, a .b ..c",
        // in a circle first, led to from outside later
        "a>b b>a x>a, x .a+1 ..b",
    })
    void grows(String namings, String expected) {
        assertEquals(expected, words(tree(referrals(namings))));
    }

    @Test
    void orderOfTheRecordsDoesNotMatter() {
        var referrals = new ArrayList<>(referrals("a>b b>c c>a x>b a>d"));
        var expected = words(tree(referrals));
        var random = new Random(1);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(referrals, random);
            assertEquals(expected, words(tree(referrals)));
        }
    }

    @Test
    void yieldCountsEverybodyBelow() {
        var tree = tree(referrals("a>m1 m1>b m1>m2 a>c1 z>b"));
        assertEquals(new Yield(2, 4, 2, 1), twig(tree, "a").yield());
        assertEquals(new Yield(2, 2, 1, 0), twig(tree, "m1").yield());
        assertEquals(Yield.NONE, twig(tree, "z").yield());
        assertEquals(List.of("a", "z"), names(tree.roots()));
    }

    @Test
    void collapsedHideWhatIsBelow() {
        var tree = tree(referrals("a>b b>c a>d x>y"));
        assertEquals("a .b .d x .y", words(tree.without(Set.of("b"))));
        assertEquals("a x .y", words(tree.without(Set.of("a", "b"))));
        assertEquals("a .b ..c .d x .y", words(tree.without(Set.of("d"))));
    }

    @ParameterizedTest
    @CsvSource({
        "a>b, a 0 b 0",
        "a>b a>c, a 0 b 0 c 1",
        "a>b a>c c>d c>e, a 0 b 0 c 1 d 1 e 2",
        "a>b x>y, a 0 b 0 x 1 y 1",
        "a>b b>c a>d, a 0 b 0 c 0 d 1",
    })
    void rowOfTheFirstTheyLeadTo(String namings, String expected) {
        var tree = tree(referrals(namings));
        var layout = Layout.of(tree);
        var words = new ArrayList<String>();
        for (int at = 0; at < layout.spots().size(); at++) {
            words.add(tree.twigs().get(at).member().name() + " " + layout.spots().get(at).row());
        }
        assertEquals(expected, String.join(" ", words));
    }

    @Test
    void fiveHundredPeopleDoNotOverlap() {
        for (int seed = 1; seed <= 20; seed++) {
            var tree = tree(crowd(500, new Random(seed)));
            assertEquals(500, tree.twigs().size());
            var layout = Layout.of(tree);
            Map<Integer, Integer> above = new HashMap<>();
            for (int at = 0; at < 500; at++) {
                var spot = layout.spots().get(at);
                var before = above.put(spot.column(), spot.row());
                assertTrue(before == null || spot.row() - before >= 1, "seed " + seed);
                assertTrue(spot.row() >= 0 && spot.row() <= layout.rows() - 1);
                assertTrue(spot.column() < layout.columns());
            }
        }
    }

    @Test
    void chainOfTenThousandIsNoTrouble() {
        var referrals = new ArrayList<Referral>();
        for (int at = 0; at < 10_000; at++) {
            referrals.add(referral("p" + at, "p" + (at + 1), 0));
        }
        var tree = tree(referrals);
        assertEquals(10_000, tree.twigs().getFirst().yield().below());
        assertEquals(1, Layout.of(tree).rows());
    }

    @Test
    void emptyTreeHasNoRows() {
        assertEquals(new Layout(List.of(), 0, 0), Layout.of(new ReferralTree(List.of())));
    }

    private static List<Referral> crowd(int people, Random random) {
        var made = new ArrayList<Referral>();
        for (int at = 1; at < people; at++) {
            int from = random.nextInt(10) == 0 ? at - 1 : random.nextInt(at);
            made.add(referral("p" + from, "p" + at, at));
            if (random.nextInt(8) == 0) {
                made.add(referral("p" + at, "p" + random.nextInt(people), at + 1));
            }
        }
        return made;
    }

    private static List<Referral> referrals(String namings) {
        var made = new ArrayList<Referral>();
        for (var naming : namings.isEmpty() ? new String[0] : namings.split(" ")) {
            var two = naming.split(">");
            made.add(referral(two[0], two[1], made.size()));
        }
        return made;
    }

    private static Referral referral(String from, String to, int day) {
        var naming = new Referral.Naming(FIRST.plusDays(day), false, null);
        var id = "r%05d %s %s".formatted(day, from, to);
        return new Referral(id, from, new Referral.Named(to, to, null), naming);
    }

    private static ReferralTree tree(List<Referral> referrals) {
        return Growth.of(
                referrals, (key, by) -> new Member(key, key, key, by == null ? null : state(key)));
    }

    private static State state(String key) {
        return switch (key.charAt(0)) {
            case 'm' -> State.MET;
            case 'c' -> State.COLD;
            default -> State.WRITTEN_TO;
        };
    }

    private static Twig twig(ReferralTree tree, String key) {
        return tree.twigs().stream()
                .filter(each -> each.member().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<Twig> twigs) {
        return twigs.stream().map(each -> each.member().name()).toList();
    }

    private static String words(ReferralTree tree) {
        return tree.twigs().stream()
                .map(
                        each ->
                                ".".repeat(each.depth())
                                        + each.member().name()
                                        + (each.again().isEmpty() ? "" : "+" + each.again().size()))
                .collect(Collectors.joining(" "));
    }
}
