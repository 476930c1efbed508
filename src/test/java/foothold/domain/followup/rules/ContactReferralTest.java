package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.CONTACT_REFERRAL;
import static foothold.testdata.Owed.named;
import static foothold.testdata.Owed.namedOnly;

import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.meeting.Meeting.State;
import foothold.domain.outreach.Message.Kind;
import foothold.testdata.Cases;
import foothold.testdata.Person;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/** {@code CONTACT_REFERRAL}: once per person named, from the earliest naming. */
class ContactReferralTest {
    private static final String NOW = "2026-11-17T12:00";
    private static final String DUE = "CONTACT_REFERRAL 2026-11-24 Ann";

    /** Bo named Ann that day. */
    private static Person byBo(Person ann, String on) {
        named(ann.and("Bo"), "Ann", on);
        return ann;
    }

    private static Person byBo(Person ann) {
        return byBo(ann, "2026-11-17");
    }

    private static Person only(Person ann, String from, String name, String on) {
        namedOnly(ann.and(from), name, on);
        return ann;
    }

    @TestFactory
    Stream<DynamicTest> firesAndClears() {
        return Cases.about(CONTACT_REFERRAL)
                .row("5 business days from the day", ContactReferralTest::byBo, NOW, DUE)
                .row("known from its midnight", ContactReferralTest::byBo, "2026-11-17T00:00", DUE)
                .row("not before", ContactReferralTest::byBo, "2026-11-16T23:59:59", "none")
                .row(
                        "a message on the day clears it",
                        ann -> byBo(ann).asked("2026-11-17T00:00"),
                        NOW,
                        "none")
                .row(
                        "one from before does not",
                        ann -> byBo(ann).asked("2026-11-16T23:59"),
                        NOW,
                        DUE)
                .row(
                        "a message of any kind does",
                        ann -> byBo(ann).wrote(Kind.OTHER, "2026-11-17T09:00"),
                        NOW,
                        "none")
                .row("theirs does not", ann -> byBo(ann).replied("2026-11-17T09:00"), NOW, DUE)
                .row(
                        "a meeting set does",
                        ann -> byBo(ann).set("2026-11-17T09:00", "2026-11-30T09:00"),
                        NOW,
                        "none")
                .row(
                        "also one that fell through",
                        ann ->
                                byBo(ann)
                                        .set("2026-11-17T09:00", "2026-11-30T09:00")
                                        .marked(State.CANCELLED, "2026-11-17T10:00"),
                        NOW,
                        "none")
                .row(
                        "one set before, but still to come then",
                        ann -> byBo(ann).set("2026-11-10T09:00", "2026-11-17T09:00"),
                        NOW,
                        "none")
                .row(
                        "a proposed one does not",
                        ann -> byBo(ann).proposed("2026-11-30T09:00"),
                        NOW,
                        DUE)
                .row(
                        "nor one that was over",
                        ann -> byBo(ann).set("2026-11-10T09:00", "2026-11-16T09:00"),
                        NOW,
                        DUE)
                .row(
                        "whoever is closed is not to be written to",
                        ann -> byBo(ann).closed(Reason.PAUSED, "2026-11-17T09:00"),
                        NOW,
                        "none")
                .row("nor named by themselves", ann -> named(ann, "Ann", "2026-11-17"), NOW, "none")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> oncePerPerson() {
        return Cases.about(CONTACT_REFERRAL)
                .row(
                        "named by two: from the earlier one",
                        ann -> {
                            named(ann.and("Cy"), "Ann", "2026-11-13");
                            return byBo(ann);
                        },
                        NOW,
                        "CONTACT_REFERRAL 2026-11-20 Ann")
                .row(
                        "written to after the earlier, named again later: done",
                        ann -> {
                            named(ann.and("Cy"), "Ann", "2026-11-13");
                            return byBo(ann).asked("2026-11-16T09:00");
                        },
                        NOW,
                        "none")
                .row(
                        "decided against, and named again",
                        ann -> {
                            byBo(ann).dismissed(CONTACT_REFERRAL, "Ann", "2026-11-17T09:00");
                            named(ann.and("Cy"), "Ann", "2026-11-19");
                            return ann;
                        },
                        "2026-11-20T09:00",
                        "none")
                .row(
                        "only a name",
                        ann -> only(ann, "Bo", "Priya  Nair", "2026-11-17"),
                        NOW,
                        "CONTACT_REFERRAL 2026-11-24 priya nair")
                .row(
                        "only a name, told by two in their own spelling",
                        ann ->
                                only(
                                        only(ann, "Bo", "Priya Nair", "2026-11-17"),
                                        "Cy",
                                        "PRIYA nair",
                                        "2026-11-16"),
                        NOW,
                        "CONTACT_REFERRAL 2026-11-23 priya nair")
                .row(
                        "only a name, not known yet",
                        ann -> only(ann, "Bo", "Priya Nair", "2026-11-18"),
                        NOW,
                        "none")
                .row(
                        "only a name, decided against",
                        ann ->
                                only(ann, "Bo", "Priya Nair", "2026-11-17")
                                        .dismissed(CONTACT_REFERRAL, "priya nair", NOW),
                        NOW,
                        "none")
                .row(
                        "decided against while it was only a name",
                        ann -> byBo(ann).dismissed(CONTACT_REFERRAL, "ann", NOW),
                        NOW,
                        "none")
                .row(
                        "snoozed",
                        ann -> byBo(ann).snoozed(CONTACT_REFERRAL, "Ann", "2026-11-20", NOW),
                        "2026-11-19T23:59",
                        "none")
                .rows();
    }

    private static Cases from(Cases cases, String name, String on, String due) {
        return cases.row(
                name, ann -> byBo(ann, on), on + "T00:00", "CONTACT_REFERRAL " + due + " Ann");
    }

    @TestFactory
    Stream<DynamicTest> boundaries() {
        var cases = Cases.about(CONTACT_REFERRAL);
        from(cases, "over a weekend", "2026-11-13", "2026-11-20");
        from(cases, "on a Saturday", "2026-11-14", "2026-11-20");
        from(cases, "on a Sunday", "2026-11-15", "2026-11-20");
        from(cases, "on a Monday", "2026-11-16", "2026-11-23");
        from(cases, "over a holiday", "2026-11-20", "2026-11-30");
        from(cases, "on a holiday", "2026-11-26", "2026-12-03");
        from(cases, "over New Year", "2026-12-30", "2027-01-07");
        from(cases, "over a leap day", "2028-02-25", "2028-03-03");
        from(cases, "on a leap day", "2028-02-29", "2028-03-07");
        from(cases, "over clocks going back", "2026-10-30", "2026-11-06");
        from(cases, "over clocks going forward", "2027-03-12", "2027-03-19");
        return cases.rows();
    }
}
