package foothold.domain.followup.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.contact.Stage;
import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.meeting.Meeting.State;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.testdata.Person;
import foothold.testdata.Story;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where somebody stands: the first stage that applies. */
class StagesTest {
    private static final String NOW = "2026-11-20T09:00";

    private static DynamicTest row(String name, UnaryOperator<Person> facts, Stage expected) {
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    var story = facts.apply(new Story().contact("Ann")).story();
                    assertEquals(expected, story.stage("Ann", NOW));
                });
    }

    /** Everything up to a thank-you after a first meeting. */
    private static Person thanked(Person ann) {
        return ann.target()
                .asked("2026-11-02T09:00")
                .replied(Tone.POSITIVE, "2026-11-03T09:00")
                .met("2026-11-10T09:00")
                .thanked("2026-11-10T12:00");
    }

    private static Person ahead(Person ann) {
        return ann.set("2026-11-18T09:00", "2026-11-24T09:00");
    }

    @TestFactory
    Stream<DynamicTest> before() {
        return Stream.of(
                row("nothing", ann -> ann, Stage.KNOWN),
                row("an employer alone", ann -> ann.at("Acme"), Stage.KNOWN),
                row("marked", Person::target, Stage.TARGET),
                row("planned", ann -> ann.planned(Kind.REQUEST, "2026-11-24"), Stage.TARGET),
                row(
                        "written to, but not asked",
                        ann -> ann.answered("2026-11-18T09:00"),
                        Stage.KNOWN),
                row("asked", ann -> ann.target().asked("2026-11-18T09:00"), Stage.REQUESTED),
                row(
                        "asked and a notice came",
                        ann ->
                                ann.asked("2026-11-18T09:00")
                                        .replied(Tone.OUT_OF_OFFICE, "2026-11-18T09:01"),
                        Stage.REQUESTED),
                row(
                        "asked and a meeting proposed",
                        ann -> ann.asked("2026-11-18T09:00").proposed("2026-11-24T09:00"),
                        Stage.REQUESTED),
                row(
                        "they replied",
                        ann ->
                                ann.asked("2026-11-18T09:00")
                                        .replied(Tone.DECLINED, "2026-11-19T09:00"),
                        Stage.IN_CONVERSATION),
                row(
                        "they replied by setting a meeting, cancelled since",
                        ann ->
                                ahead(ann.asked("2026-11-17T09:00"))
                                        .marked(State.CANCELLED, "2026-11-19T09:00"),
                        Stage.IN_CONVERSATION));
    }

    @TestFactory
    Stream<DynamicTest> met() {
        return Stream.of(
                row("a meeting ahead", ann -> ahead(ann.target()), Stage.SCHEDULED),
                row("while it lasts", ann -> ann.met("2026-11-20T08:50"), Stage.SCHEDULED),
                row("at its end", ann -> ann.met("2026-11-20T08:40"), Stage.MET),
                row(
                        "missed",
                        ann ->
                                ann.met("2026-11-18T09:00")
                                        .marked(State.NO_SHOW, "2026-11-18T09:20"),
                        Stage.KNOWN),
                row(
                        "met, and thanked before that",
                        ann -> ann.thanked("2026-11-10T09:00").met("2026-11-18T09:00"),
                        Stage.MET),
                row("met and thanked", StagesTest::thanked, Stage.KEEPING_IN_TOUCH),
                row(
                        "met again and not yet thanked for that",
                        ann -> thanked(ann).met("2026-11-18T09:00"),
                        Stage.KEEPING_IN_TOUCH),
                row(
                        "met and thanked, the next meeting ahead",
                        ann -> ahead(thanked(ann)),
                        Stage.SCHEDULED));
    }

    @TestFactory
    Stream<DynamicTest> closed() {
        return Stream.of(
                row(
                        "closed comes before a meeting ahead",
                        ann -> ahead(ann).closed(Reason.PAUSED, "2026-11-19T09:00"),
                        Stage.CLOSED),
                row(
                        "closed comes before everything that was",
                        ann -> thanked(ann).closed(Reason.DECLINED, "2026-11-19T09:00"),
                        Stage.CLOSED),
                row("not to be contacted", Person::doNotContact, Stage.CLOSED));
    }
}
