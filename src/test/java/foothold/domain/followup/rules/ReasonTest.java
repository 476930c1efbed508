package foothold.domain.followup.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.outreach.Message.Kind;
import foothold.testdata.Person;
import foothold.testdata.Story;

import org.junit.jupiter.api.Test;

import java.util.function.UnaryOperator;

/** The reasons as sentences with the facts in them. */
class ReasonTest {

    private static String reason(UnaryOperator<Person> facts, String now) {
        var story = facts.apply(new Story().contact("Ann")).story();
        return story.at(now).getFirst().reason();
    }

    /** Met and thanked before; the last message to them is of that time. */
    private static Person caredFor(Person ann, String last) {
        return ann.met("2026-10-06T10:00")
                .debriefed("2026-10-06T10:20")
                .thanked("2026-10-06T11:00")
                .wrote(Kind.REPORT_BACK, last);
    }

    @Test
    void nudgeAcrossNoonAndAHoliday() {
        assertEquals(
                "Sent Tue 17 Nov 2026 at 14:20, counted from Wed 18; 7 business days without a"
                        + " reply, Thu 26 being Thanksgiving: due Mon 30",
                reason(ann -> ann.asked("2026-11-17T14:20"), "2026-11-18T09:00"));
    }

    @Test
    void keepInTouchAcrossAHoliday() {
        assertEquals(
                "You wrote Mon 26 Oct 2026 at 10:00; 1 month without contact, Thu 26 Nov being"
                        + " Thanksgiving: due Fri 27 Nov",
                reason(ann -> caredFor(ann, "2026-10-26T10:00"), "2026-10-26T10:00"));
    }

    @Test
    void keepInTouchOnABusinessDayAndAfterAWeekend() {
        assertEquals(
                "You wrote Tue 27 Oct 2026 at 10:00; 1 month without contact: due Fri 27 Nov",
                reason(ann -> caredFor(ann, "2026-10-27T10:00"), "2026-10-27T10:00"));
        assertEquals(
                "You wrote Fri 13 Nov 2026 at 10:00; 1 month without contact: due Mon 14 Dec",
                reason(ann -> caredFor(ann, "2026-11-13T10:00"), "2026-11-13T10:00"));
    }

    @Test
    void keepInTouchMonthsAfterTheCampaignIntoTheNextYear() {
        assertEquals(
                "You wrote Fri 13 Nov 2026 at 10:00; 3 months without contact: due Mon 15 Feb 2027",
                reason(
                        ann -> caredFor(ann.campaignUntil("2026-11-12"), "2026-11-13T10:00"),
                        "2026-11-13T10:00"));
    }
}
