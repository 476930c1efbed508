package foothold.domain.followup.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.rules.terms.Decisions;
import foothold.domain.meeting.Meeting.State;
import foothold.domain.outreach.Message.Kind;
import foothold.testdata.Owed;
import foothold.testdata.Parts;
import foothold.testdata.Person;
import foothold.testdata.RandomStory;
import foothold.testdata.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What holds whatever the facts are. A failing seed tells the same story again. */
class PropertiesTest {
    private static final int SEEDS = 60;
    private static final int PEOPLE = 8;
    private static final int FACTS = 10;
    private static final List<String> MOMENTS =
            List.of("2026-10-20T09:00", "2026-11-20T12:00", "2026-12-29T23:59", "2027-03-14T10:00");
    private static final String NOW = "2026-11-20T12:00";
    private static final String LATER = "2026-11-20T12:01";

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    /** Facts by chance, and some of what they led to dismissed or snoozed. */
    private static Story story(long seed) {
        var random = new Random(seed);
        var story = new Story();
        RandomStory.fill(story, random, PEOPLE, FACTS);
        for (var followup : story.at("2026-11-10T09:00")) {
            var trigger = followup.key().trigger();
            switch (random.nextInt(6)) {
                case 0 -> anybody(story).dismissed(followup.kind(), trigger, "2026-11-10T09:00");
                case 1 -> snooze(story, followup, "2026-11-25", "2026-11-10T09:00");
                default -> {
                    // Left alone.
                }
            }
        }
        return story;
    }

    private static Person anybody(Story story) {
        return story.contact("P0");
    }

    private static void snooze(Story story, Followup followup, String until, String at) {
        anybody(story).snoozed(followup.kind(), followup.key().trigger(), until, at);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheFactsDoesNotMatter(long seed) {
        var story = story(seed);
        for (var moment : MOMENTS) {
            var now = story.instant(moment);
            var random = new Random(seed);
            var facts =
                    Parts.shuffled(story.dossiers(), random).stream()
                            .map(it -> Parts.mixed(it, random));
            assertEquals(story.at(now), story.at(now, facts.toList()), moment);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheDecisionsDoesNotMatter(long seed) {
        var story = story(seed);
        var now = story.instant(NOW);
        var mixed = Parts.shuffled(story.decisions(), new Random(seed));
        var told = new Scheduler(story.book(), new Decisions(story.decisions(), now), now);
        var retold = new Scheduler(story.book(), new Decisions(mixed, now), now);
        for (var facts : story.dossiers()) {
            assertEquals(told.person(facts), retold.person(facts));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFactTakenBackLeavesNoTrace(long seed) {
        var story = story(seed);
        var random = new Random(seed);
        var now = story.instant(NOW);
        var before = story.at(now);
        var known = Parts.ids(story.dossiers());
        for (int i = 0; i < PEOPLE; i++) {
            RandomStory.tell(story.contact("P" + i), random);
        }
        assertNotEquals(known, Parts.ids(story.dossiers()));
        story.at(now);
        var without = story.dossiers().stream().map(facts -> Parts.only(known, facts)).toList();
        assertEquals(before, story.at(now, without));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsDatedLaterChangesNothing(long seed) {
        var before = story(seed);
        var after = story(seed);
        for (int i = 0; i < PEOPLE; i++) {
            boolean open = isOpen(before, "P" + i);
            untilNow(before.contact("P" + i)).planned(Kind.NUDGE, "2026-11-23");
            var person = untilNow(after.contact("P" + i));
            // Sent later than now, it is still planned.
            person.marked(seed % 2 == 0 ? State.CANCELLED : State.NO_SHOW, LATER)
                    .debriefed(LATER)
                    .plannedAndSent(Kind.NUDGE, "2026-11-23", LATER);
            later(person, new Random(seed + i));
            if (open) {
                person.closed(Reason.NO_ANSWER, LATER);
            }
        }
        for (var followup : before.at(NOW)) {
            anybody(after).dismissed(followup.kind(), followup.key().trigger(), LATER);
        }
        assertEquals(before.at(NOW), after.at(NOW));
    }

    private static boolean isOpen(Story story, String name) {
        return story.dossiers().stream()
                .map(Dossier::contact)
                .anyMatch(each -> each.id().equals(name) && each.standing().closure() == null);
    }

    private static Person untilNow(Person person) {
        return person.set("2026-11-16T09:00", "2026-11-18T10:00");
    }

    private static void later(Person person, Random random) {
        switch (random.nextInt(8)) {
            case 5 -> Owed.promised(person, null, LATER);
            case 6 -> Owed.acted(Owed.advised(person, "2026-11-20", LATER), LATER);
            case 7 -> Owed.named(person, "P1", "2026-11-21");
            case 0 -> person.asked(LATER);
            case 1 -> person.replied(LATER);
            case 2 -> person.set(LATER, "2026-11-30T10:00");
            case 3 -> person.set(LATER, "2026-11-12T10:00");
            default -> person.thanked(LATER);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFollowupHasItsOwnIdAndAReason(long seed) {
        var story = story(seed);
        for (var moment : MOMENTS) {
            var ids = new HashSet<String>();
            for (var followup : story.at(moment)) {
                var reason = followup.reason();
                assertTrue(ids.add(followup.id()), () -> "twice: " + followup);
                assertFalse(reason.isBlank(), followup::id);
                assertFalse(reason.contains("null"), reason);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsSnoozedIsHiddenAndComesBackAsItWas(long seed) {
        for (var until : List.of("2026-11-30", "2026-12-01T15:30")) {
            var plain = story(seed);
            var shown = plain.at(NOW);
            var back = plain.instant(until.contains("T") ? until : until + "T00:00");
            for (var one : shown) {
                var snoozed = story(seed);
                snooze(snoozed, one, until, NOW);
                assertEquals(without(one, shown), snoozed.at(NOW));
                var lastMoment = back.minusMillis(1);
                assertEquals(without(one, plain.at(lastMoment)), snoozed.at(lastMoment));
                assertEquals(plain.at(back), snoozed.at(back));
            }
        }
    }

    private static List<Followup> without(Followup one, List<Followup> all) {
        return all.stream().filter(each -> !each.key().equals(one.key())).toList();
    }

    /** So that no property holds for want of cases. */
    @Test
    void chanceBringsEveryKind() {
        var kinds =
                seeds().mapToObj(PropertiesTest::story)
                        .flatMap(story -> story.at(NOW).stream())
                        .map(Followup::kind)
                        .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(FollowupKind.class), kinds);
    }
}
