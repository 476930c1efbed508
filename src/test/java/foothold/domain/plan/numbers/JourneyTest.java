package foothold.domain.plan.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.testdata.Journeys;
import foothold.testdata.Person;
import foothold.testdata.Presets;
import foothold.testdata.Story;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What counts as a request, a reply and a meeting, and from when a request is counted at all. */
class JourneyTest {
    private static final String NOW = "2026-11-25T09:00";
    private final List<DynamicTest> rows = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> requests() {
        row("nobody asked", ann -> ann.target(), "");
        row("asked long ago", ann -> ann.asked("2026-11-02T10:00"), "old silent");
        row("had its time today", ann -> ann.asked("2026-11-16T10:00"), "old silent");
        row("one business day short", ann -> ann.asked("2026-11-17T10:00"), "young silent");
        row("the noon rule counts", ann -> ann.asked("2026-11-16T12:00"), "young silent");
        row(
                "a longer first interval",
                ann -> ann.by(Presets.GENTLE).asked("2026-11-12T10:00"),
                "young silent");
        row(
                "a reply",
                ann -> ann.asked("2026-11-02T10:00").replied("2026-11-04T10:00"),
                "old replied");
        row(
                "a young request is young, answered or not",
                ann -> ann.asked("2026-11-23T10:00").replied("2026-11-24T10:00"),
                "young replied");
        row(
                "an automatic notice is no reply",
                ann ->
                        ann.asked("2026-11-02T10:00")
                                .replied(Tone.OUT_OF_OFFICE, "2026-11-02T10:01"),
                "old silent");
        row(
                "a no is a reply",
                ann -> ann.asked("2026-11-02T10:00").replied(Tone.DECLINED, "2026-11-03T10:00"),
                "old replied");
        row(
                "a meeting set is a reply",
                ann -> ann.asked("2026-11-02T10:00").set("2026-11-05T10:00", "2026-12-01T10:00"),
                "old replied set");
        row(
                "one proposed is none",
                ann -> ann.asked("2026-11-02T10:00").proposed("2026-12-01T10:00"),
                "old silent");
        row(
                "what they wrote before was no reply",
                ann -> ann.replied("2026-11-01T10:00").asked("2026-11-02T10:00"),
                "old silent");
        row(
                "a reply belongs to the request before it",
                ann ->
                        ann.asked("2026-10-01T10:00")
                                .asked("2026-11-02T10:00")
                                .replied("2026-11-04T10:00"),
                "old silent, old replied");
        row("not yet sent", ann -> ann.asked("2026-11-26T10:00"), "");
        row("only planned", ann -> ann.planned(KIND, "2026-11-20"), "");
        return rows.stream();
    }

    private static final Message.Kind KIND = Message.Kind.REQUEST;

    private void row(String name, UnaryOperator<Person> facts, String expected) {
        rows.add(
                DynamicTest.dynamicTest(
                        name,
                        () -> {
                            var story = new Story();
                            facts.apply(story.contact("Ann"));
                            var asked = new Journeys(story).at(NOW).getFirst().asked();
                            var brief =
                                    asked.stream()
                                            .map(JourneyTest::brief)
                                            .collect(Collectors.joining(", "));
                            assertEquals(expected, brief);
                        }));
    }

    private static String brief(Asked asked) {
        return (asked.fate().hadTime() ? "old" : "young")
                + (asked.replied() ? " replied" : " silent")
                + (asked.fate().setAt() == null ? "" : " set");
    }

    @TestFactory
    Stream<DynamicTest> meetings() {
        var held = "1 held, 0 ahead";
        meeting("scheduled and over is held", ann -> ann.met("2026-11-20T10:00"), held);
        meeting("ahead", ann -> ann.set("2026-11-20T10:00", "2026-11-27T10:00"), "0 held, 1 ahead");
        meeting(
                "called off",
                ann ->
                        ann.met("2026-11-20T10:00")
                                .marked(Meeting.State.CANCELLED, "2026-11-19T10:00"),
                "0 held, 0 ahead");
        meeting(
                "nobody came",
                ann ->
                        ann.met("2026-11-20T10:00")
                                .marked(Meeting.State.NO_SHOW, "2026-11-20T10:30"),
                "0 held, 0 ahead");
        meeting(
                "set later than now",
                ann -> ann.set("2026-11-26T10:00", "2026-11-27T10:00"),
                "0 held, 0 ahead");
        return rows.stream();
    }

    private void meeting(String name, UnaryOperator<Person> facts, String expected) {
        rows.add(
                DynamicTest.dynamicTest(
                        name,
                        () -> {
                            var story = new Story();
                            facts.apply(story.contact("Ann"));
                            var all = new Journeys(story).at(NOW).getFirst().meetings();
                            assertEquals(
                                    expected,
                                    all.held().size() + " held, " + all.ahead().size() + " ahead");
                        }));
    }

    @TestFactory
    Stream<DynamicTest> whatMayStillCome() {
        underway("asked just now", ann -> ann.asked("2026-11-24T10:00"), "1 waiting, 0 talking");
        underway("asked long ago", ann -> ann.asked("2026-11-02T10:00"), "0 waiting, 0 talking");
        underway(
                "replied just now",
                ann -> ann.asked("2026-11-02T10:00").replied("2026-11-24T10:00"),
                "0 waiting, 1 talking");
        underway(
                "replied long ago, and no meeting",
                ann -> ann.asked("2026-11-02T10:00").replied("2026-11-03T10:00"),
                "0 waiting, 0 talking");
        underway(
                "declined",
                ann -> ann.asked("2026-11-23T10:00").replied(Tone.DECLINED, "2026-11-24T10:00"),
                "0 waiting, 0 talking");
        underway(
                "closed",
                ann -> ann.asked("2026-11-24T10:00").closed(Reason.PAUSED, "2026-11-24T11:00"),
                "0 waiting, 0 talking");
        underway(
                "a meeting is ahead: counted as one",
                ann -> ann.asked("2026-11-23T10:00").set("2026-11-24T10:00", "2026-12-01T10:00"),
                "0 waiting, 0 talking");
        return rows.stream();
    }

    private void underway(String name, UnaryOperator<Person> facts, String expected) {
        rows.add(
                DynamicTest.dynamicTest(
                        name,
                        () -> {
                            var story = new Story();
                            facts.apply(story.contact("Ann"));
                            var journeys = new Journeys(story);
                            var record = OwnRecord.of(journeys.at(NOW), journeys.patience(NOW));
                            assertEquals(
                                    expected,
                                    record.underway().waiting()
                                            + " waiting, "
                                            + record.underway().talking()
                                            + " talking");
                        }));
    }
}
