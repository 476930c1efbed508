package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.TRY_NEXT_PERSON;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.time.LocalDate;
import java.util.stream.Stream;

/** {@code TRY_NEXT_PERSON}, which belongs to an organization. */
class OrganizationRulesTest {

    /** Ann of Acme, asked on the 17th. */
    private static Person asked(Person ann) {
        return ann.at("Acme").asked("2026-11-17T09:00");
    }

    private static Person bob(Person ann) {
        return ann.and("Bob").at("Acme");
    }

    @TestFactory
    Stream<DynamicTest> fires() {
        return Cases.about(TRY_NEXT_PERSON)
                .row(
                        "3 business days after the request",
                        OrganizationRulesTest::asked,
                        "2026-11-17T09:00",
                        "TRY_NEXT_PERSON 2026-11-20 ann1")
                .row(
                        "counted from the next day after noon",
                        ann -> ann.at("Acme").asked("2026-11-17T12:00"),
                        "2026-11-17T12:00",
                        "TRY_NEXT_PERSON 2026-11-23 ann1")
                .row(
                        "somebody of no organization has no colleagues",
                        ann -> ann.asked("2026-11-17T09:00"),
                        "2026-11-17T09:00",
                        "none")
                .row(
                        "the latest request there counts, whoever got it",
                        ann -> bob(asked(ann)).asked("2026-11-19T09:00"),
                        "2026-11-20T09:00",
                        "TRY_NEXT_PERSON 2026-11-24 bob1")
                .row(
                        "elsewhere is elsewhere",
                        ann ->
                                asked(ann)
                                        .and("Bob")
                                        .at("Zenith")
                                        .asked("2026-11-19T09:00")
                                        .replied("2026-11-19T10:00"),
                        "2026-11-20T09:00",
                        "TRY_NEXT_PERSON 2026-11-20 ann1")
                .row(
                        "my nudges to the same person change nothing",
                        ann -> asked(ann).nudged("2026-11-27T09:00"),
                        "2026-11-27T09:00",
                        "TRY_NEXT_PERSON 2026-11-20 ann1")
                .row(
                        "nor does an automatic notice, with or without a day",
                        ann ->
                                asked(ann)
                                        .replied(
                                                Tone.OUT_OF_OFFICE,
                                                "2026-12-14",
                                                "2026-11-17T09:01"),
                        "2026-11-18T09:00",
                        "TRY_NEXT_PERSON 2026-11-20 ann1")
                .where(story -> story.by(Presets.PERSISTENT))
                .row(
                        "Persistent: 3",
                        OrganizationRulesTest::asked,
                        "2026-11-17T09:00",
                        "TRY_NEXT_PERSON 2026-11-20 ann1")
                .where(story -> story.by(Presets.GENTLE))
                .row("Gentle: never", OrganizationRulesTest::asked, "2026-12-17T09:00", "none")
                .row(
                        "the preset of whom I asked last decides",
                        ann -> bob(asked(ann)).by(Presets.CLASSIC).asked("2026-11-19T09:00"),
                        "2026-11-20T09:00",
                        "TRY_NEXT_PERSON 2026-11-24 bob1")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> clears() {
        return Cases.about(TRY_NEXT_PERSON)
                .row(
                        "by a reply of theirs, also a refusal",
                        ann -> asked(ann).replied(Tone.DECLINED, "2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "by a reply of a colleague",
                        ann -> bob(asked(ann)).replied("2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "not by a colleague's from before",
                        ann -> bob(asked(ann)).replied("2026-11-17T08:59"),
                        "2026-11-18T09:00",
                        "TRY_NEXT_PERSON 2026-11-20 ann1")
                .row(
                        "by a meeting set with anybody there",
                        ann -> bob(asked(ann)).set("2026-11-18T09:00", "2026-11-24T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "even when it was cancelled",
                        ann ->
                                bob(asked(ann))
                                        .set("2026-11-18T09:00", "2026-11-24T09:00")
                                        .marked(State.CANCELLED, "2026-11-19T09:00"),
                        "2026-11-19T09:00",
                        "none")
                .row(
                        "not by one proposed, or set before",
                        ann ->
                                bob(asked(ann))
                                        .proposed("2026-11-24T09:00")
                                        .set("2026-11-16T09:00", "2026-11-25T09:00"),
                        "2026-11-18T09:00",
                        "TRY_NEXT_PERSON 2026-11-20 ann1")
                .row(
                        "by any message of mine to a colleague",
                        ann -> bob(asked(ann)).wrote(Kind.OTHER, "2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "not by one from before",
                        ann -> bob(asked(ann)).wrote(Kind.OTHER, "2026-11-16T09:00"),
                        "2026-11-18T09:00",
                        "TRY_NEXT_PERSON 2026-11-20 ann1")
                .row(
                        "by closing the organization",
                        ann -> asked(ann).story().closed("Acme", "2026-11-18T09:00").contact("Ann"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "and not before",
                        ann -> asked(ann).story().closed("Acme", "2026-11-18T09:01").contact("Ann"),
                        "2026-11-18T09:00",
                        "TRY_NEXT_PERSON 2026-11-20 ann1")
                .row(
                        "closed, archived or unwilling people leave it to the organization",
                        ann ->
                                asked(ann)
                                        .closed(Reason.NO_ANSWER, "2026-11-18T09:00")
                                        .archived("2026-11-18T09:00")
                                        .doNotContact(),
                        "2026-11-18T09:00",
                        "TRY_NEXT_PERSON 2026-11-20 ann1")
                .row(
                        "dismissed for this request, not for the next",
                        ann ->
                                bob(
                                        asked(ann)
                                                .dismissed(
                                                        TRY_NEXT_PERSON,
                                                        "ann1",
                                                        "2026-11-18T09:00")),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "here is the next",
                        ann ->
                                bob(asked(ann))
                                        .dismissed(TRY_NEXT_PERSON, "ann1", "2026-11-18T09:00")
                                        .asked("2026-11-19T09:00"),
                        "2026-11-19T09:00",
                        "TRY_NEXT_PERSON 2026-11-24 bob1")
                .rows();
    }

    @Test
    void isAboutTheOrganizationAlone() {
        var story = new Story();
        story.contact("Ann").at("Acme").asked("2026-11-17T14:20");
        var followup =
                story.at("2026-11-18T09:00").stream()
                        .filter(each -> each.kind() == TRY_NEXT_PERSON)
                        .findFirst()
                        .orElseThrow();
        assertEquals("Acme", followup.party().organizationName());
        assertNull(followup.party().contactId());
        assertEquals(
                "You asked Ann Tue 17 Nov 2026 at 14:20, counted from Wed 18; 3 business days"
                        + " without a reply from anybody there: due Mon 23",
                followup.reason());
    }

    @Test
    void remindersOfAnOrganizationNameIt() {
        var story = new Story();
        story.contact("Ann").at("Acme");
        story.reminder("r1", "Acme", Due.on(LocalDate.of(2026, 11, 18)));
        story.reminder("r2", null, Due.on(LocalDate.of(2026, 11, 17)));
        var found = story.at("2026-11-18T09:00");
        assertEquals(
                Stream.of("", "Acme").toList(),
                found.stream().map(each -> each.party().name()).toList());
    }
}
