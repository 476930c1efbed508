package foothold.domain.followup.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.followup.Due;
import foothold.domain.meeting.Meeting.State;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.testdata.Cases;
import foothold.testdata.Person;
import foothold.testdata.Presets;
import foothold.testdata.Story;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is left for somebody closed, archived or not to be contacted. */
class ClosedTest {
    private static final String NOW = "2026-11-17T10:00";

    /** The ways not to follow up any more, all of them before {@link #NOW}. */
    private static Map<String, UnaryOperator<Person>> ways() {
        var ways = new LinkedHashMap<String, UnaryOperator<Person>>();
        for (var reason : Reason.values()) {
            ways.put("closed as " + reason, ann -> ann.closed(reason, "2026-11-17T09:30"));
        }
        ways.put("archived", ann -> ann.archived("2026-11-17T09:30"));
        ways.put("do not contact", Person::doNotContact);
        ways.put(
                "do not contact, closed and archived",
                ann ->
                        ann.doNotContact()
                                .closed(Reason.PAUSED, "2026-11-17T09:30")
                                .archived("2026-11-17T09:30"));
        return ways;
    }

    /** A story with the follow-up that is gone once the person is. */
    private static Map<String, UnaryOperator<Person>> stories() {
        var stories = new LinkedHashMap<String, UnaryOperator<Person>>();
        stories.put("SEND_PLANNED", ann -> ann.planned(Kind.REQUEST, "2026-11-20"));
        stories.put("NUDGE", ann -> ann.asked("2026-11-16T09:00"));
        stories.put("LET_GO", ann -> ann.asked("2026-11-02T09:00").nudged("2026-11-16T09:00"));
        stories.put("ANSWER_REPLY", ann -> ann.replied(Tone.POSITIVE, "2026-11-16T09:00"));
        stories.put(
                "PICK_UP_THREAD",
                ann ->
                        ann.asked("2026-11-10T09:00")
                                .replied(Tone.POSITIVE, "2026-11-12T09:00")
                                .answered("2026-11-13T09:00"));
        stories.put("ASK_AGAIN", ann -> ann.replied(Tone.LATER, "2026-12-01", "2026-11-16T09:00"));
        stories.put(
                "RESCHEDULE",
                ann -> ann.met("2026-11-16T09:00").marked(State.CANCELLED, "2026-11-16T08:00"));
        stories.put("PROGRESS_NOTE", ann -> ann.thanked("2026-11-16T09:00"));
        stories.put("DEBRIEF", ann -> ann.met("2026-11-17T09:00").thanked("2026-11-17T09:20"));
        stories.put(
                "KEEP_IN_TOUCH",
                ann ->
                        ann.met("2026-11-06T10:00")
                                .debriefed("2026-11-06T10:20")
                                .thanked("2026-11-06T11:00")
                                .wrote(Kind.REPORT_BACK, "2026-11-13T09:00"));
        return stories;
    }

    @TestFactory
    Stream<DynamicTest> nothingElseIsLeft() {
        return stories().entrySet().stream()
                .flatMap(
                        story ->
                                ways().entrySet().stream()
                                        .map(
                                                way ->
                                                        gone(
                                                                story.getKey(),
                                                                story.getValue(),
                                                                way.getKey(),
                                                                way.getValue())));
    }

    private static DynamicTest gone(
            String kind, UnaryOperator<Person> facts, String how, UnaryOperator<Person> way) {
        return DynamicTest.dynamicTest(
                kind + ", " + how,
                () -> {
                    var ann = facts.apply(new Story().contact("Ann"));
                    boolean before =
                            ann.story().at(NOW).stream()
                                    .anyMatch(each -> each.kind().name().equals(kind));
                    assertEquals(true, before, "there before");
                    assertEquals(0, way.apply(ann).story().at(NOW).size(), "left after");
                });
    }

    /** A thank-you, a debrief, a planned note, and a reminder. */
    private static Person muchOwed(Person ann) {
        return ann.met("2026-11-17T09:00")
                .planned(Kind.KEEP_IN_TOUCH, "2026-12-01")
                .reminder(Due.on(LocalDate.of(2026, 11, 20)), null, null);
    }

    private static Cases each(
            Cases cases, UnaryOperator<Person> facts, String kept, String keptAtLeast) {
        ways().forEach(
                        (how, way) ->
                                cases.row(
                                        how,
                                        ann -> way.apply(facts.apply(ann)),
                                        NOW,
                                        how.startsWith("do not") ? keptAtLeast : kept));
        return cases;
    }

    @TestFactory
    Stream<DynamicTest> remindersAndAThankYouOwed() {
        return each(
                        Cases.about(),
                        ClosedTest::muchOwed,
                        "THANK_YOU 2026-11-18T09:20-05:00 ann1, REMINDER 2026-11-20 ann3",
                        "REMINDER 2026-11-20 ann3")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> theCardIsAThankYou() {
        return each(
                        Cases.about().where(story -> story.by(Presets.SAME_DAY)),
                        ClosedTest::muchOwed,
                        "THANK_YOU 2026-11-18T00:00-05:00 ann1, THANK_YOU 2026-11-18 ann1:card,"
                                + " REMINDER 2026-11-20 ann3",
                        "REMINDER 2026-11-20 ann3")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> tryNextPersonStaysAtTheOrganization() {
        var stays = "TRY_NEXT_PERSON 2026-11-19 ann1";
        return each(Cases.about(), ann -> ann.at("Acme").asked("2026-11-16T09:00"), stays, stays)
                .rows();
    }
}
