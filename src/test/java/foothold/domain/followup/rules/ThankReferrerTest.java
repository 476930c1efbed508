package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.THANK_REFERRER;
import static foothold.testdata.Owed.named;
import static foothold.testdata.Owed.namedBo;

import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.outreach.Message.Kind;
import foothold.testdata.Cases;
import foothold.testdata.Person;
import foothold.testdata.Presets;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/** {@code THANK_REFERRER}: who gave a name hears what came of it. */
class ThankReferrerTest {
    private static final String NOW = "2026-11-18T12:00";
    private static final String WROTE = "THANK_REFERRER 2026-11-19 bo1:Ann";

    private static Person asked(Person bo) {
        return bo.asked("2026-11-17T09:00");
    }

    @TestFactory
    Stream<DynamicTest> writtenTo() {
        return Cases.about(THANK_REFERRER)
                .row("nothing came of it yet", namedBo(bo -> bo), NOW, "none")
                .row("written to", namedBo(ThankReferrerTest::asked), NOW, WROTE)
                .row("at once", namedBo(ThankReferrerTest::asked), "2026-11-17T09:00", WROTE)
                .row("not before", namedBo(ThankReferrerTest::asked), "2026-11-17T08:59:59", "none")
                .row(
                        "no noon rule for events",
                        namedBo(bo -> bo.asked("2026-11-17T23:59")),
                        NOW,
                        WROTE)
                .row(
                        "on the day they were named",
                        namedBo(bo -> bo.asked("2026-11-10T00:00")),
                        NOW,
                        "THANK_REFERRER 2026-11-13 bo1:Ann")
                .row("the day before", namedBo(bo -> bo.asked("2026-11-09T23:59")), NOW, "none")
                .row(
                        "the first time since, not the last",
                        namedBo(
                                bo ->
                                        bo.asked("2026-11-09T23:59")
                                                .asked("2026-11-17T09:00")
                                                .nudged("2026-11-18T09:00")),
                        NOW,
                        "THANK_REFERRER 2026-11-19 bo2:Ann")
                .row(
                        "only planned",
                        namedBo(bo -> bo.planned(Kind.REQUEST, "2026-11-17")),
                        NOW,
                        "none")
                .row(
                        "told since",
                        namedBo(
                                ThankReferrerTest::asked,
                                ann -> ann.wrote(Kind.OTHER, "2026-11-17T09:01")),
                        NOW,
                        "none")
                .row(
                        "told before",
                        namedBo(
                                ThankReferrerTest::asked,
                                ann -> ann.wrote(Kind.OTHER, "2026-11-17T08:59")),
                        NOW,
                        WROTE)
                .row(
                        "their own message tells nothing",
                        namedBo(ThankReferrerTest::asked, ann -> ann.replied("2026-11-18T09:00")),
                        NOW,
                        WROTE)
                .row(
                        "dismissed",
                        namedBo(
                                ThankReferrerTest::asked,
                                ann -> ann.dismissed(THANK_REFERRER, "bo1:Ann", NOW)),
                        NOW,
                        "none")
                .row(
                        "closed",
                        namedBo(
                                ThankReferrerTest::asked,
                                ann -> ann.closed(Reason.PAUSED, "2026-11-17T10:00")),
                        NOW,
                        "none")
                .where(story -> story.by(Presets.GENTLE))
                .row("Gentle: not when written to", namedBo(ThankReferrerTest::asked), NOW, "none")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> met() {
        return Cases.about(THANK_REFERRER)
                .row(
                        "met, from its start's day",
                        namedBo(bo -> bo.met("2026-11-16T23:50")),
                        "2026-11-17T00:10",
                        "THANK_REFERRER 2026-11-18 bo1:Ann")
                .row(
                        "not before it is over",
                        namedBo(bo -> bo.met("2026-11-16T23:50")),
                        "2026-11-17T00:09:59",
                        "none")
                .row(
                        "met before they were named",
                        namedBo(bo -> bo.met("2026-11-09T23:50")),
                        NOW,
                        "none")
                .row(
                        "it replaces that they were written to",
                        namedBo(bo -> bo.asked("2026-11-12T09:00").met("2026-11-17T09:00")),
                        NOW,
                        "THANK_REFERRER 2026-11-19 bo2:Ann")
                .row(
                        "told of the one, not yet of the other",
                        namedBo(
                                bo -> bo.asked("2026-11-12T09:00").met("2026-11-17T09:00"),
                                ann -> ann.wrote(Kind.REFERRER_THANKS, "2026-11-17T09:19")),
                        NOW,
                        "THANK_REFERRER 2026-11-19 bo2:Ann")
                .row(
                        "told as it ended",
                        namedBo(
                                bo -> bo.asked("2026-11-12T09:00").met("2026-11-17T09:00"),
                                ann -> ann.wrote(Kind.REFERRER_THANKS, "2026-11-17T09:20")),
                        NOW,
                        "none")
                .row(
                        "dismissed for the one, not for the other",
                        namedBo(
                                bo -> bo.asked("2026-11-12T09:00").met("2026-11-17T09:00"),
                                ann -> ann.dismissed(THANK_REFERRER, "bo1:Ann", NOW)),
                        NOW,
                        "THANK_REFERRER 2026-11-19 bo2:Ann")
                .row(
                        "met a second time is no news",
                        namedBo(
                                bo -> bo.met("2026-11-12T09:00").met("2026-11-17T09:00"),
                                ann -> ann.wrote(Kind.REFERRER_THANKS, "2026-11-13T09:00")),
                        NOW,
                        "none")
                .where(story -> story.by(Presets.GENTLE))
                .row(
                        "Gentle",
                        namedBo(bo -> bo.asked("2026-11-12T09:00").met("2026-11-17T09:00")),
                        NOW,
                        "THANK_REFERRER 2026-11-19 bo2:Ann")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> perPersonNamed() {
        return Cases.about(THANK_REFERRER)
                .row(
                        "two names, two to tell of",
                        ann -> {
                            named(ann, "Bo", "2026-11-10").and("Bo").asked("2026-11-17T09:00");
                            named(ann, "Cy", "2026-11-10").and("Cy").asked("2026-11-16T09:00");
                            return ann;
                        },
                        NOW,
                        "THANK_REFERRER 2026-11-18 cy1:Ann, THANK_REFERRER 2026-11-19 bo1:Ann")
                .row(
                        "one name given twice, once",
                        namedBo(
                                bo -> bo.asked("2026-11-12T09:00"),
                                ann -> named(ann, "Bo", "2026-11-14")),
                        NOW,
                        "THANK_REFERRER 2026-11-16 bo1:Ann")
                .row(
                        "two who gave one name, each",
                        namedBo(
                                ThankReferrerTest::asked,
                                ann -> named(ann.and("Cy"), "Bo", "2026-11-12")),
                        NOW,
                        WROTE + ", THANK_REFERRER 2026-11-19 bo1:Cy")
                .rows();
    }

    private static Cases written(Cases cases, String name, String at, String due) {
        return cases.row(
                name, namedBo(bo -> bo.asked(at)), at, "THANK_REFERRER " + due + " bo1:Ann");
    }

    @TestFactory
    Stream<DynamicTest> boundaries() {
        var cases = Cases.about(THANK_REFERRER);
        written(cases, "to the end of a day", "2026-11-17T23:59", "2026-11-19");
        written(cases, "from midnight", "2026-11-18T00:00", "2026-11-20");
        written(cases, "over a weekend", "2026-11-19T09:00", "2026-11-23");
        written(cases, "on a Saturday", "2026-11-21T09:00", "2026-11-24");
        written(cases, "over a holiday", "2026-11-25T09:00", "2026-11-30");
        written(cases, "over New Year", "2026-12-31T23:59", "2027-01-05");
        written(cases, "over a leap day", "2028-02-28T09:00", "2028-03-01");
        written(cases, "over clocks going forward", "2027-03-13T23:59", "2027-03-16");
        cases.where(story -> story.in("Europe/Berlin"));
        written(cases, "in the user's own zone", "2026-11-17T22:59Z", "2026-11-19");
        written(cases, "a minute on", "2026-11-17T23:00Z", "2026-11-20");
        return cases.rows();
    }
}
