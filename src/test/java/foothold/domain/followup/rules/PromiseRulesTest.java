package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.ACTION;
import static foothold.domain.followup.FollowupKind.KEEP_PROMISE;
import static foothold.domain.followup.FollowupKind.REPORT_BACK;
import static foothold.testdata.Owed.acted;
import static foothold.testdata.Owed.advised;
import static foothold.testdata.Owed.kept;
import static foothold.testdata.Owed.promised;
import static foothold.testdata.Owed.promisedMe;

import foothold.domain.outreach.Message.Kind;
import foothold.testdata.Cases;
import foothold.testdata.Person;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/** {@code KEEP_PROMISE, REPORT_BACK, ACTION}. */
class PromiseRulesTest {
    private static final String NOW = "2026-11-18T12:00";
    private static final String MADE = "2026-11-17T14:20";

    private static Person promise(Person ann) {
        return promised(ann, null, MADE);
    }

    @TestFactory
    Stream<DynamicTest> keepPromise() {
        return Cases.about(KEEP_PROMISE)
                .row(
                        "without a date: 2 business days",
                        PromiseRulesTest::promise,
                        NOW,
                        "KEEP_PROMISE 2026-11-19 ann1")
                .row(
                        "from the moment",
                        PromiseRulesTest::promise,
                        MADE,
                        "KEEP_PROMISE 2026-11-19 ann1")
                .row("not before", PromiseRulesTest::promise, "2026-11-17T14:19:59", "none")
                .row(
                        "its own date, which never moves",
                        ann -> promised(ann, "2026-11-21", MADE),
                        NOW,
                        "KEEP_PROMISE 2026-11-21 ann1")
                .row("kept", ann -> kept(promise(ann), NOW), NOW, "none")
                .row(
                        "kept later",
                        ann -> kept(promise(ann), "2026-11-18T12:01"),
                        NOW,
                        "KEEP_PROMISE 2026-11-19 ann1")
                .row("theirs", ann -> promisedMe(ann, "2026-11-20", MADE), NOW, "none")
                .row(
                        "a message keeps nothing",
                        ann -> promise(ann).wrote(Kind.OTHER, NOW),
                        NOW,
                        "KEEP_PROMISE 2026-11-19 ann1")
                .row(
                        "each by itself",
                        ann -> promised(promise(ann), "2026-11-18", MADE),
                        NOW,
                        "KEEP_PROMISE 2026-11-18 ann2, KEEP_PROMISE 2026-11-19 ann1")
                .row(
                        "dismissed",
                        ann -> promise(ann).dismissed(KEEP_PROMISE, "ann1", NOW),
                        NOW,
                        "none")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> action() {
        return Cases.about(ACTION)
                .row(
                        "its own date, which never moves",
                        ann -> advised(ann, "2026-11-21", MADE),
                        NOW,
                        "ACTION 2026-11-21 ann1")
                .row("without a date", ann -> advised(ann, null, MADE), NOW, "none")
                .row("done", ann -> acted(advised(ann, "2026-11-21", MADE), NOW), NOW, "none")
                .row(
                        "done later",
                        ann -> acted(advised(ann, "2026-11-21", MADE), "2026-11-18T12:01"),
                        NOW,
                        "ACTION 2026-11-21 ann1")
                .row(
                        "decided later",
                        ann -> advised(ann, "2026-11-21", "2026-11-18T12:01"),
                        NOW,
                        "none")
                .where(story -> story.action("a1", "2026-11-20", MADE))
                .row("on nobody's advice", ann -> ann, NOW, "ACTION 2026-11-20 a1")
                .row("not before", ann -> ann, "2026-11-17T14:19:59", "none")
                .row("dismissed", ann -> ann.dismissed(ACTION, "a1", NOW), NOW, "none")
                .row(
                        "snoozed",
                        ann -> ann.snoozed(ACTION, "a1", "2026-11-20", NOW),
                        "2026-11-19T23:59",
                        "none")
                .rows();
    }

    private static Person done(Person ann) {
        return acted(advised(ann, null, "2026-11-16T09:00"), MADE);
    }

    @TestFactory
    Stream<DynamicTest> reportBack() {
        var due = "REPORT_BACK 2026-11-24 ann1";
        return Cases.about(REPORT_BACK)
                .row("5 business days after it is done", PromiseRulesTest::done, NOW, due)
                .row("from the moment", PromiseRulesTest::done, MADE, due)
                .row("not before", PromiseRulesTest::done, "2026-11-17T14:19:59", "none")
                .row(
                        "a message since",
                        ann -> done(ann).wrote(Kind.OTHER, "2026-11-18T09:00"),
                        NOW,
                        "none")
                .row("a message at once", ann -> done(ann).wrote(Kind.OTHER, MADE), NOW, "none")
                .row(
                        "a message before",
                        ann -> done(ann).wrote(Kind.OTHER, "2026-11-17T14:19"),
                        NOW,
                        due)
                .row("their message", ann -> done(ann).replied(NOW), NOW, due)
                .row("dismissed", ann -> done(ann).dismissed(REPORT_BACK, "ann1", NOW), NOW, "none")
                .where(story -> story.action("a1", "2026-11-10", "2026-11-09T09:00"))
                .row("nobody's advice, nobody to tell", ann -> ann, NOW, "none")
                .rows();
    }

    private static Cases from(Cases cases, String name, String at, String promise, String report) {
        return cases.row(
                name,
                ann -> acted(advised(promised(ann, null, at), null, "2026-10-01T09:00"), at),
                at,
                "KEEP_PROMISE " + promise + " ann1, REPORT_BACK " + report + " ann2");
    }

    @TestFactory
    Stream<DynamicTest> boundaries() {
        var cases = Cases.about(KEEP_PROMISE, REPORT_BACK);
        from(cases, "the end of a day", "2026-11-17T23:59", "2026-11-19", "2026-11-24");
        from(cases, "midnight", "2026-11-18T00:00", "2026-11-20", "2026-11-25");
        from(cases, "Friday", "2026-11-13T23:59", "2026-11-17", "2026-11-20");
        from(cases, "Saturday", "2026-11-14T00:00", "2026-11-17", "2026-11-20");
        from(cases, "Sunday", "2026-11-15T23:59", "2026-11-17", "2026-11-20");
        from(cases, "over a holiday", "2026-11-25T09:00", "2026-11-30", "2026-12-03");
        from(cases, "on a holiday", "2026-11-26T09:00", "2026-11-30", "2026-12-03");
        from(cases, "over New Year", "2026-12-31T23:59", "2027-01-05", "2027-01-08");
        from(cases, "over a leap day", "2028-02-28T09:00", "2028-03-01", "2028-03-06");
        from(cases, "clocks going back", "2026-10-31T23:59", "2026-11-03", "2026-11-06");
        from(cases, "clocks going forward", "2027-03-13T23:59", "2027-03-16", "2027-03-19");
        cases.where(story -> story.off("2026-11-18", "2026-11-20", "Porto"));
        from(cases, "over time off", "2026-11-17T09:00", "2026-11-24", "2026-11-30");
        cases.where(story -> story.in("America/St_Johns"));
        from(cases, "the user's own zone", "2026-11-18T03:29Z", "2026-11-19", "2026-11-24");
        from(cases, "a minute on", "2026-11-18T03:30Z", "2026-11-20", "2026-11-25");
        return cases.rows();
    }
}
