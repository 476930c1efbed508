package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.KEEP_IN_TOUCH;
import static foothold.domain.followup.FollowupKind.NUDGE;
import static foothold.domain.followup.FollowupKind.THANK_YOU;

import foothold.domain.followup.Due;
import foothold.domain.followup.FollowupKind;
import foothold.domain.outreach.Message.Kind;
import foothold.testdata.Cases;
import foothold.testdata.Person;
import foothold.testdata.Presets;
import foothold.testdata.Story;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Both sides of midnight, of weekends, holidays, years, clock changes and the date line. */
class BoundariesTest {

    /** Rows of one request each: when it was sent, and when its nudge is due. */
    private static final class Sent {
        private final Cases cases = Cases.about(NUDGE);

        Sent where(UnaryOperator<Story> change) {
            cases.where(change);
            return this;
        }

        Sent row(String name, String at, String due) {
            cases.row(name + ": " + at, ann -> ann.asked(at), at, "NUDGE " + due + " ann1");
            return this;
        }

        Stream<DynamicTest> rows() {
            return cases.rows();
        }
    }

    /** There Sundays, on which clocks change, are business days; no noon rule. */
    private static UnaryOperator<Story> sundaysWorkedIn(String zone) {
        return story ->
                story.in(zone).weekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY).by(Presets.GENTLE);
    }

    private static UnaryOperator<Story> gentleIn(String zone) {
        return story -> story.in(zone).by(Presets.GENTLE);
    }

    @TestFactory
    Stream<DynamicTest> midnightAndNoon() {
        return new Sent()
                .row("the last minute of a day, after noon", "2026-11-17T23:59", "2026-11-30")
                .row("the first minute of the next", "2026-11-18T00:00", "2026-11-30")
                .row("before noon", "2026-11-17T11:59", "2026-11-27")
                .row("at noon", "2026-11-17T12:00", "2026-11-30")
                .where(story -> story.by(Presets.GENTLE))
                .row("without the noon rule, the day itself", "2026-11-17T23:59", "2026-12-02")
                .row("a minute later, the next day", "2026-11-18T00:00", "2026-12-03")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> daysOff() {
        return new Sent()
                .row("Friday morning", "2026-11-13T11:59", "2026-11-24")
                .row("Friday to its end", "2026-11-13T23:59", "2026-11-25")
                .row("Saturday begins", "2026-11-14T00:00", "2026-11-25")
                .row(
                        "Sunday afternoon counts from Monday, not Tuesday",
                        "2026-11-15T23:59",
                        "2026-11-25")
                .row("Monday begins", "2026-11-16T00:00", "2026-11-25")
                .row("Monday noon", "2026-11-16T12:00", "2026-11-27")
                .row("the eve of a holiday, morning", "2026-11-25T11:59", "2026-12-07")
                .row("the eve of a holiday, noon", "2026-11-25T12:00", "2026-12-08")
                .row("on the holiday", "2026-11-26T09:00", "2026-12-08")
                .row("on an observed day", "2026-07-03T09:00", "2026-07-15")
                .where(story -> story.weekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY))
                .row("Thursday noon where Friday is off", "2026-11-12T12:00", "2026-11-24")
                .where(story -> story.off("2026-11-23", "2026-11-27", "Porto"))
                .row("a week off moves it", "2026-11-16T09:00", "2026-12-02")
                .row("sent in the week off", "2026-11-24T09:00", "2026-12-09")
                .row("noon before the week off", "2026-11-20T12:00", "2026-12-09")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> chosenDaysStay() {
        return Cases.about(FollowupKind.REMINDER, FollowupKind.SEND_PLANNED)
                .where(story -> story.off("2026-11-23", "2026-11-27", "Porto"))
                .row(
                        "a reminder in the week off",
                        ann -> ann.reminder(Due.on(LocalDate.parse("2026-11-25")), null, null),
                        "2026-11-16T09:00",
                        "REMINDER 2026-11-25 ann1")
                .row(
                        "a message planned for a Sunday",
                        ann -> ann.planned(Kind.REQUEST, "2026-11-22"),
                        "2026-11-16T09:00",
                        "SEND_PLANNED 2026-11-22 ann1")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> yearsEnd() {
        return new Sent()
                .row("over New Year", "2026-12-30T09:00", "2027-01-11")
                .row("from New Year's Eve", "2026-12-30T12:00", "2027-01-12")
                .row("the last minute of the year", "2026-12-31T23:59", "2027-01-13")
                .row("the first minute of the year", "2027-01-01T00:00", "2027-01-13")
                .row("over a leap day", "2028-02-28T09:00", "2028-03-08")
                .row("on a leap day", "2028-02-29T09:00", "2028-03-09")
                .rows();
    }

    private static Person wroteAgain(Person ann, String at) {
        return ann.met("2026-11-10T14:00")
                .debriefed("2026-11-10T15:00")
                .thanked("2026-11-11T09:00")
                .wrote(Kind.KEEP_IN_TOUCH, at);
    }

    private static Cases monthsLater(Cases cases, String at, String due) {
        var expected = "KEEP_IN_TOUCH " + due + " ann3";
        return cases.row("months from " + at, ann -> wroteAgain(ann, at), at, expected);
    }

    @TestFactory
    Stream<DynamicTest> monthsEnd() {
        var cases = Cases.about(KEEP_IN_TOUCH);
        monthsLater(cases, "2028-01-31T23:59", "2028-02-29");
        monthsLater(cases, "2028-02-01T00:00", "2028-03-01");
        monthsLater(cases, "2028-02-29T09:00", "2028-03-29");
        // The last of February 2027 is a Sunday.
        monthsLater(cases, "2027-01-31T09:00", "2027-03-01");
        cases.where(story -> story.by(Presets.GENTLE));
        monthsLater(cases, "2027-12-31T09:00", "2028-02-29");
        return cases.rows();
    }

    @TestFactory
    Stream<DynamicTest> clocksChange() {
        return new Sent()
                .where(sundaysWorkedIn("America/New_York"))
                .row("before the day of 25 hours", "2026-11-01T03:59Z", "2026-11-15")
                .row("the day of 25 hours to its end", "2026-11-02T04:59Z", "2026-11-15")
                .row("and the day after", "2026-11-02T05:00Z", "2026-11-16")
                .row("the day of 23 hours to its end", "2027-03-15T03:59Z", "2027-03-28")
                .row("and the day after", "2027-03-15T04:00Z", "2027-03-29")
                .where(sundaysWorkedIn("Europe/Berlin"))
                .row("the day of 25 hours to its end", "2026-10-25T22:59Z", "2026-11-08")
                .row("and the day after", "2026-10-25T23:00Z", "2026-11-09")
                .row("the day of 23 hours to its end", "2027-03-28T21:59Z", "2027-04-11")
                .row("and the day after", "2027-03-28T22:00Z", "2027-04-12")
                .where(
                        sundaysWorkedIn("America/New_York")
                                        .andThen(story -> story.by(Presets.CLASSIC))
                                ::apply)
                .row("before noon of 25 hours", "2026-11-01T16:59Z", "2026-11-10")
                .row("noon of 25 hours", "2026-11-01T17:00Z", "2026-11-11")
                .row("before noon of 23 hours", "2027-03-14T15:59Z", "2027-03-23")
                .row("noon of 23 hours", "2027-03-14T16:00Z", "2027-03-24")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> theHourThatComesTwice() {
        return Cases.about(NUDGE)
                .row(
                        "answered in its second run",
                        ann ->
                                ann.asked("2026-11-01T01:30-04:00")
                                        .replied("2026-11-01T01:10-05:00"),
                        "2026-11-01T09:00",
                        "none")
                .row(
                        "asked in its second run, after they wrote",
                        ann ->
                                ann.replied("2026-11-01T01:50-04:00")
                                        .asked("2026-11-01T01:10-05:00"),
                        "2026-11-01T09:00",
                        "NUDGE 2026-11-12 ann2")
                .rows();
    }

    /** Met from 14:00 to 14:20 on that day, seen at 15:00. */
    private static void thanked(Cases cases, String day, String due) {
        cases.row("met " + day, ann -> ann.met(day + "T14:00"), day + "T15:00", due);
    }

    @TestFactory
    Stream<DynamicTest> thanksInElapsedHours() {
        var cases = Cases.about(THANK_YOU);
        thanked(cases, "2026-10-31", "THANK_YOU 2026-11-01T13:20-05:00 ann1");
        thanked(cases, "2027-03-13", "THANK_YOU 2027-03-14T15:20-04:00 ann1");
        cases.where(story -> story.in("Europe/Berlin"));
        thanked(cases, "2026-10-24", "THANK_YOU 2026-10-25T13:20+01:00 ann1");
        thanked(cases, "2027-03-27", "THANK_YOU 2027-03-28T15:20+02:00 ann1");
        cases.where(story -> story.in("Asia/Kathmandu"));
        thanked(cases, "2026-10-31", "THANK_YOU 2026-11-01T14:20+05:45 ann1");
        return cases.rows();
    }

    private static void byMidnight(Cases cases, String day, String midnight, String card) {
        var both = "THANK_YOU " + midnight + " ann1, THANK_YOU " + card + " ann1:card";
        thanked(cases, day, both);
    }

    @TestFactory
    Stream<DynamicTest> thanksByMidnight() {
        var cases = Cases.about(THANK_YOU);
        cases.where(story -> story.by(Presets.SAME_DAY));
        byMidnight(cases, "2026-10-31", "2026-11-01T00:00-04:00", "2026-11-02");
        byMidnight(cases, "2026-11-01", "2026-11-02T00:00-05:00", "2026-11-02");
        byMidnight(cases, "2027-03-13", "2027-03-14T00:00-05:00", "2027-03-15");
        byMidnight(cases, "2027-03-14", "2027-03-15T00:00-04:00", "2027-03-15");
        return cases.rows();
    }

    @TestFactory
    Stream<DynamicTest> oneInstantManyDays() {
        return new Sent()
                .where(gentleIn("Asia/Kathmandu"))
                .row("the quarter of an hour before midnight", "2026-11-17T18:14Z", "2026-12-01")
                .row("midnight", "2026-11-17T18:15Z", "2026-12-02")
                .row("still that day", "2026-11-17T11:00Z", "2026-12-01")
                .row("Friday", "2026-11-20T11:00Z", "2026-12-04")
                .where(gentleIn("Pacific/Apia"))
                .row("before midnight", "2026-11-17T10:59Z", "2026-12-01")
                .row("already the next day", "2026-11-17T11:00Z", "2026-12-02")
                .row("already Saturday", "2026-11-20T11:00Z", "2026-12-07")
                .where(gentleIn("Pacific/Pago_Pago"))
                .row("the day before, beyond the date line", "2026-11-17T10:59Z", "2026-11-30")
                .row("and its midnight", "2026-11-17T11:00Z", "2026-12-01")
                .rows();
    }
}
