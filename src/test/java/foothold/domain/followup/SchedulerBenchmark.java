package foothold.domain.followup;

import static org.junit.jupiter.api.Assertions.assertFalse;

import foothold.domain.followup.rules.Scheduler;
import foothold.domain.followup.rules.terms.Decisions;
import foothold.testdata.RandomStory;
import foothold.testdata.Story;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** How long the rules take over 2,000 people with 50 messages each; printed, never asserted. */
@Tag("bench")
class SchedulerBenchmark {
    private static final int PEOPLE = 2_000;
    private static final int MESSAGES = 50;
    private static final int ROUNDS = 30;

    @Test
    void fullRecomputation() {
        var story = new Story();
        RandomStory.fill(story, new Random(1), PEOPLE, MESSAGES);
        var people = story.dossiers();
        Map<String, List<Dossier>> staff =
                people.stream().collect(Collectors.groupingBy(each -> each.organization().name()));
        var now = story.instant("2026-12-01T09:00");
        var millis = new double[ROUNDS];
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = processorTime();
            found = look(story, people, staff, now);
            millis[round] = (processorTime() - begun) / 1e6;
        }
        assertFalse(found == 0, "the facts lead to follow-ups");
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                "rules over %,d people, %d messages each: %,d follow-ups; processor time first %.0f"
                        + " ms, median %.0f ms, worst %.0f ms%n",
                PEOPLE, MESSAGES, found, first, millis[ROUNDS / 2], millis[ROUNDS - 1]);
    }

    /** Of this thread in nanoseconds: other work on the machine does not blur it. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int look(
            Story story, List<Dossier> people, Map<String, List<Dossier>> staff, Instant now) {
        var rules = new Scheduler(story.book(), new Decisions(story.decisions(), now), now);
        int found = 0;
        for (var person : people) {
            found += rules.person(person).shown().size();
        }
        for (var organization : story.organizations()) {
            found += rules.organization(organization, staff.get(organization.name())).size();
        }
        return found;
    }
}
