package foothold.domain.followup.rules;

import static foothold.testdata.Owed.acted;
import static foothold.testdata.Owed.advised;
import static foothold.testdata.Owed.named;
import static foothold.testdata.Owed.prepared;
import static foothold.testdata.Owed.promised;
import static foothold.testdata.Owed.referred;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Party;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message.Kind;
import foothold.testdata.Cases;
import foothold.testdata.Person;
import foothold.testdata.Story;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Stand-ins, closing, what waits, and the reasons of what is named, promised and prepared. */
class OwedTermsTest {
    private static final String NOW = "2026-11-18T12:00";

    private static Person done(Person ann) {
        return acted(advised(ann, null, "2026-11-16T09:00"), "2026-11-17T14:20");
    }

    private static Person byBo(Person ann) {
        named(ann.and("Bo"), "Ann", "2026-11-17");
        return ann;
    }

    private static Person thankable(Person ann) {
        named(ann, "Bo", "2026-11-10").and("Bo").asked("2026-11-17T09:00");
        ann.dismissed(FollowupKind.NUDGE, "bo1", "2026-11-17T10:00");
        return ann.dismissed(FollowupKind.LET_GO, "d1", "2026-11-17T10:00");
    }

    private static Person set(Person ann) {
        return prepared(ann.set("2026-11-10T09:00", "2026-11-24T09:00"));
    }

    @TestFactory
    Stream<DynamicTest> plannedMessagesStandIn() {
        return Cases.about()
                .row(
                        "a request for CONTACT_REFERRAL",
                        ann -> byBo(ann).planned(Kind.REQUEST, "2026-12-01"),
                        NOW,
                        "SEND_PLANNED 2026-12-01 ann1")
                .row(
                        "no other message",
                        ann -> byBo(ann).planned(Kind.OTHER, "2026-12-01"),
                        NOW,
                        "CONTACT_REFERRAL 2026-11-24 Ann, SEND_PLANNED 2026-12-01 ann1")
                .row(
                        "a confirmation for CONFIRM",
                        ann -> set(ann).planned(Kind.CONFIRMATION, "2026-12-01"),
                        NOW,
                        "SEND_PLANNED 2026-12-01 ann3")
                .row(
                        "a report-back for REPORT_BACK",
                        ann -> done(ann).planned(Kind.REPORT_BACK, "2026-12-01"),
                        NOW,
                        "SEND_PLANNED 2026-12-01 ann2")
                .row(
                        "nothing for KEEP_PROMISE",
                        ann ->
                                promised(ann, null, "2026-11-17T09:00")
                                        .planned(Kind.OTHER, "2026-12-01"),
                        NOW,
                        "KEEP_PROMISE 2026-11-19 ann1, SEND_PLANNED 2026-12-01 ann2")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> thanksForTheNameStandIn() {
        return Cases.about(FollowupKind.THANK_REFERRER, FollowupKind.SEND_PLANNED)
                .row(
                        "thanks for the introduction",
                        ann -> thankable(ann).planned(Kind.REFERRER_THANKS, "2026-12-01"),
                        NOW,
                        "SEND_PLANNED 2026-12-01 ann2")
                .row(
                        "no other thanks",
                        ann -> thankable(ann).planned(Kind.THANK_YOU, "2026-12-01"),
                        NOW,
                        "THANK_REFERRER 2026-11-19 bo1:Ann, SEND_PLANNED 2026-12-01 ann2")
                .rows();
    }

    private static Person everything(Person ann) {
        named(ann, "Bo", "2026-11-10").and("Bo").asked("2026-11-17T09:00");
        ann.set("2026-11-10T09:00", "2026-11-24T09:00");
        return done(advised(
                        promised(ann, "2026-11-20", "2026-11-17T09:00"),
                        "2026-11-21",
                        "2026-11-17T09:00"))
                .reminder(Due.on(LocalDate.of(2026, 11, 22)), null, null);
    }

    @TestFactory
    Stream<DynamicTest> promisesActionsAndRemindersAreLeft() {
        var all =
                Cases.about(
                        FollowupKind.PREPARE,
                        FollowupKind.CONFIRM,
                        FollowupKind.CONTACT_REFERRAL,
                        FollowupKind.THANK_REFERRER,
                        FollowupKind.KEEP_PROMISE,
                        FollowupKind.REPORT_BACK,
                        FollowupKind.ACTION,
                        FollowupKind.REMINDER);
        var left = "KEEP_PROMISE 2026-11-20 ann3, ACTION 2026-11-21 ann4, REMINDER 2026-11-22 ann6";
        all.row(
                "open",
                OwedTermsTest::everything,
                NOW,
                "THANK_REFERRER 2026-11-19 bo1:Ann, KEEP_PROMISE 2026-11-20 ann3,"
                        + " ACTION 2026-11-21 ann4, REMINDER 2026-11-22 ann6,"
                        + " PREPARE 2026-11-23 ann2, CONFIRM 2026-11-23 ann2,"
                        + " REPORT_BACK 2026-11-24 ann5");
        for (var reason : Reason.values()) {
            all.row("closed " + reason, ann -> everything(ann).closed(reason, NOW), NOW, left);
        }
        all.row("archived", ann -> everything(ann).archived(NOW), NOW, left);
        all.row("do not contact", ann -> everything(ann).doNotContact(), NOW, left);
        return all.rows();
    }

    private static Person caredFor(Person ann) {
        return ann.met("2026-11-06T10:00")
                .debriefed("2026-11-06T10:20")
                .thanked("2026-11-06T11:00")
                .wrote(Kind.REPORT_BACK, "2026-11-13T09:00");
    }

    @TestFactory
    Stream<DynamicTest> keepInTouchWaits() {
        var due = "KEEP_IN_TOUCH 2026-12-14 ann3";
        return Cases.about(FollowupKind.KEEP_IN_TOUCH)
                .row("for nothing", OwedTermsTest::caredFor, NOW, due)
                .row(
                        "while a promise is open",
                        ann -> promised(caredFor(ann), null, "2026-11-17T09:00"),
                        NOW,
                        "none")
                .row("until they hear what came of it", ann -> done(caredFor(ann)), NOW, "none")
                .row("while they do not know", ann -> thankable(caredFor(ann)), NOW, "none")
                .row("named", ann -> byBo(caredFor(ann)), NOW, "none")
                .row("a meeting to confirm", ann -> set(caredFor(ann)), NOW, "none")
                .row(
                        "an action stands below",
                        ann -> advised(caredFor(ann), "2026-11-20", "2026-11-17T09:00"),
                        NOW,
                        due)
                .rows();
    }

    private static Followup only(FollowupKind kind, UnaryOperator<Person> facts) {
        var story = facts.apply(new Story().contact("Ann")).story();
        return story.at(NOW).stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private static String reason(FollowupKind kind, UnaryOperator<Person> facts) {
        return only(kind, facts).reason();
    }

    @Test
    void reasonsBeforeAMeeting() {
        assertEquals(
                "You meet Fri 27 Nov 2026 at 09:00; no research is done and no questions are"
                        + " chosen, Thu 26 being Thanksgiving: due Wed 25",
                reason(
                        FollowupKind.PREPARE,
                        ann -> ann.set("2026-11-10T09:00", "2026-11-27T09:00")));
        assertEquals(
                "You meet Wed 18 Nov 2026 at 16:00; it is not confirmed yet; it was set only"
                        + " then: due Wed 18",
                reason(
                        FollowupKind.CONFIRM,
                        ann -> ann.set("2026-11-18T09:00", "2026-11-18T16:00")));
    }

    @Test
    void reasonsAboutNames() {
        assertEquals(
                "Bo gave you this name Tue 17 Nov 2026; 5 business days to write: due Tue 24",
                reason(FollowupKind.CONTACT_REFERRAL, OwedTermsTest::byBo));
        assertEquals(
                "You wrote to Bo Tue 17 Nov 2026 at 09:00, a name they gave you Tue 10; 2 business"
                        + " days without telling them: due Thu 19",
                reason(FollowupKind.THANK_REFERRER, OwedTermsTest::thankable));
    }

    @Test
    void somebodyOnlyNamedHasANameAndWhatWasSaid() {
        var priya = new Referral.Named(null, "Priya Nair", "runs onboarding");
        var followup =
                only(
                        FollowupKind.CONTACT_REFERRAL,
                        ann -> referred(ann, priya, "2026-11-18", true));
        assertEquals(Party.named("Priya Nair"), followup.party());
        assertEquals("runs onboarding", followup.last());
        assertEquals(
                "Ann gave you this name Wed 18 Nov 2026 and offered an introduction; 5 business"
                        + " days to write: due Wed 25",
                followup.reason());
    }

    @Test
    void reasonsAboutWhatWasPromisedAndDone() {
        assertEquals(
                "You promised “send the article” Tue 17 Nov 2026 at 09:00; 2 business days to keep"
                        + " it: due Thu 19",
                reason(FollowupKind.KEEP_PROMISE, ann -> promised(ann, null, "2026-11-17T09:00")));
        assertEquals(
                "You promised “send the article” Tue 17 Nov 2026 at 09:00: due Tue 1 Dec",
                reason(
                        FollowupKind.KEEP_PROMISE,
                        ann -> promised(ann, "2026-12-01", "2026-11-17T09:00")));
        assertEquals(
                "You did “Take the course”, which they advised, Tue 17 Nov 2026 at 14:20; 5"
                        + " business days without telling them: due Tue 24",
                reason(FollowupKind.REPORT_BACK, OwedTermsTest::done));
        assertEquals(
                "“Take the course”, decided Tue 17 Nov 2026 at 09:00 on their advice: due Sat 21",
                reason(FollowupKind.ACTION, ann -> advised(ann, "2026-11-21", "2026-11-17T09:00")));
    }
}
