package foothold.domain.plan.board;

import static foothold.domain.contact.Stage.IN_CONVERSATION;
import static foothold.domain.contact.Stage.KEEPING_IN_TOUCH;
import static foothold.domain.contact.Stage.MET;
import static foothold.domain.contact.Stage.REQUESTED;
import static foothold.domain.contact.Stage.SCHEDULED;
import static foothold.domain.contact.Stage.TARGET;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Stage;
import foothold.domain.contact.Standing;
import foothold.domain.meeting.Insight.Sign;
import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.plan.Criterion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class NextTest {

    private static Told everybody() {
        return new Told()
                .person("tia", TARGET)
                .person("rob", REQUESTED)
                .person("mia", MET)
                .person("kim", KEEPING_IN_TOUCH)
                .person("ian", IN_CONVERSATION)
                .person("sam", SCHEDULED, 9)
                .person("sue", SCHEDULED, 3);
    }

    /** Those who spoke about pay already, and who is then asked. */
    @ParameterizedTest
    @CsvSource({
        "'', sue",
        "sue, sam",
        "sue sam, ian",
        "sue sam ian, kim",
        "sue sam ian kim, mia",
        "sue sam ian kim mia, rob",
        "sue sam ian kim mia rob, tia"
    })
    void whoCanBeAskedSoonestComesFirst(String heard, String who) {
        var told = everybody();
        for (var each : heard.isEmpty() ? new String[0] : heard.split(" ")) {
            told.said(each, Tag.PAY, Sign.NEUTRAL);
        }
        assertEquals(who, told.cell("pay").next().who().contact().id());
        assertEquals("sue", told.cell("outlook").next().who().contact().id());
    }

    @Test
    void nobodyLeftToAskStillLeavesTheQuestion() {
        var next = new Told().cell("pay").next();
        assertNull(next.who());
        assertEquals("pay-benefits-1", next.ask().questionId());
    }

    /** What sue was asked, and what she is asked next by that criterion. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "pay, '', pay-benefits-1",
                "pay, pay-benefits-1, pay-benefits-2",
                "hours, '', day-to-day-6",
                "hours, day-to-day-6, day-to-day-2",
                "day-to-day, '', day-to-day-2",
                "outlook, '', -"
            })
    void theQuestionIsOneTheyWereNotAsked(String criterion, String asked, String question) {
        var told = new Told().person("sue", SCHEDULED, 3, asked);
        assertEquals(question, told.cell(criterion).next().ask().questionId());
    }

    @Test
    void whatTheBankDoesNotKnowIsAskedInPlainWords() {
        var travel = new Criterion("x", "Travel", List.of(), 1, 9);
        var next = new Told().own(travel).person("sue", SCHEDULED, 3).cell("x").next();
        assertEquals("What should I know about travel in this work?", next.ask().text());

        var paid = new Criterion("x", "Bonus", List.of(Tag.PAY), 1, 9);
        assertEquals("pay-benefits-1", new Told().own(paid).cell("x").next().ask().questionId());
    }

    @ParameterizedTest
    @CsvSource({"KNOWN, false", "CLOSED, false", "TARGET, true", "MET, true", "SCHEDULED, true"})
    void onlyThoseUnderWayAreAsked(Stage stage, boolean could) {
        var contact = Contact.named("ana", "Ana");
        assertEquals(could, Askable.could(contact, stage));
        assertEquals(
                false, Askable.could(contact.with(Standing.KNOWN.withDoNotContact(true)), stage));
        assertEquals(
                false,
                Askable.could(contact.with(Standing.KNOWN.withArchivedAt(Told.START)), stage));
    }
}
