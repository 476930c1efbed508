package foothold.domain.etiquette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.etiquette.Finding.Rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/**
 * Whom a letter greets and whose names stand in it: the recipient is Maya Okafor, Northwind Health.
 */
class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi Maya,|",
                "hi maya,|",
                "Hello Maya!|",
                "Maya,|",
                "Maya, I saw your talk.|",
                "Hi Maya I saw your talk.|",
                "Hi Maya – I saw your talk.|",
                "Hi Mimi,|",
                "Dear Ms. Okafor,|",
                "Dear Dr Okafor:|",
                "Dear Professor Maya Okafor,|",
                "Dear Maya Okafor,|",
                "Hi Maya and team,|",
                "Hi again Maya,|",
                "Good morning Maya,|",
                "Dear Okafor,|HINT GREETING",
                "I saw your talk.|HINT GREETING",
                "Hello,|HINT GREETING",
                "Hi there,|HINT GREETING",
                "Dear Professor,|HINT GREETING",
                "To whom it may concern,|HINT GREETING",
                "Dear Sir or Madam,|HINT GREETING",
                "Dear hiring manager,|HINT GREETING",
                "Dear fellow Buckeye,|HINT GREETING",
                "Hi from sunny Dayton,|HINT GREETING",
                "Hi Maria,|WARNING GREETING",
                "Maria,|WARNING GREETING",
                "Dear Mr. Smith,|WARNING GREETING",
                "Dear Ms. Weiss,|WARNING GREETING",
                "Hi Mayan,|WARNING GREETING",
                "Hi Daniel,|BLOCKER FOREIGN_PERSON",
                "hi daniel,|BLOCKER FOREIGN_PERSON",
                "Daniel,|BLOCKER FOREIGN_PERSON",
                "Daniel, I saw your talk.|BLOCKER FOREIGN_PERSON",
                "Hi Anna,|BLOCKER FOREIGN_PERSON",
                "Hi Hope,|BLOCKER FOREIGN_PERSON",
                "Dear Daniel Reyes,|BLOCKER FOREIGN_PERSON",
                "Hi Maya and Daniel,|BLOCKER FOREIGN_PERSON",
                "Hi {name},|BLOCKER PLACEHOLDER",
                "Dear Ms. [last name],|BLOCKER PLACEHOLDER",
            })
    void greetings(String greeting, String expected) {
        var draft = Letters.other("Reply", greeting + "\n\nWe go on and on.\n\nBest,\nSam Carter");
        var found = Checker.check(draft, Letters.called("Mimi"));
        assertEquals(expected == null ? List.of() : List.of(expected), Letters.told(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I read about Daniel Reyes.|BLOCKER FOREIGN_PERSON",
                "I read about Daniel.|",
                "I read about daniel reyes.|",
                "I read about Contoso Labs.|BLOCKER FOREIGN_ORGANIZATION",
                "I read about Contoso.|",
                "Contoso Labs is near.|BLOCKER FOREIGN_ORGANIZATION",
                "I read about Globex’s plan.|BLOCKER FOREIGN_ORGANIZATION",
                "I read about globex.|",
                "I read about Target.|HINT FOREIGN_ORGANIZATION",
                "I read it. Target dates are set.|",
                "Target dates are set.|",
                "My target is set.|",
                "Mind the Gap now.|HINT FOREIGN_ORGANIZATION",
                "I met Hope Young.|BLOCKER FOREIGN_PERSON",
                "Hope you are well.|",
                "I read about Northwind Health.|",
                "I read about Northwind.|HINT FOREIGN_ORGANIZATION",
                "I work at Bright Ideas.|",
                "I met Maya Okafor.|",
            })
    void namesInTheText(String text, String expected) {
        var draft = Letters.other("Reply", "Hi Maya,\n\n" + text + "\n\nBest,\nSam Carter");
        var found = Checker.check(draft, Letters.context(null));
        assertEquals(expected == null ? List.of() : List.of(expected), Letters.told(found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Maya,\n\nOne.\n\nBest,\nDaniel Reyes",
                "Hi Maya,\n\nOne.\n\nBest,\nSam\n\nP.S. Daniel Reyes says hello.",
                "Hi Maya,\n\nOne.\n\nBest,\nSam\n\n> Daniel Reyes wrote",
                "Hi Maya,\n\nDaniel Reyes, you said.",
            })
    void namesAreBlockersEverywhere(String body) {
        var found = Checker.check(Letters.other("", body), Letters.context(null));
        assertEquals(List.of("BLOCKER FOREIGN_PERSON"), Letters.told(found));
    }

    @Test
    void inTheSubjectToo() {
        var found =
                Checker.check(
                        Letters.other("About Contoso Labs", "Hi Maya,\nOne."),
                        Letters.context(null));
        assertEquals(List.of("BLOCKER FOREIGN_ORGANIZATION"), Letters.told(found));
        assertEquals(Finding.Part.SUBJECT, found.getFirst().place().part());
        assertEquals(6, found.getFirst().place().from());
        assertEquals(18, found.getFirst().place().to());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "introduced by Daniel Reyes|",
                "|Daniel Reyes named her on 3 November",
                "|We talked about Daniel Reyes and Contoso Labs.",
            })
    void aNameThatBelongsIsFine(String tie, String belonging) {
        var body = "Hi Maya,\n\nDaniel Reyes told me about you.";
        var found = Checker.check(Letters.other("", body), Letters.belonging(tie, belonging));
        assertEquals(List.of(), found);
    }

    @Test
    void ofNamesInOneAnotherTheLongestIsMeant() {
        var body = "Hi Maya,\n\nI saw the Contoso Labs Museum and Ann Lee.";
        var names =
                Names.of(List.of("Ann", "Ann Lee"), List.of("Contoso Labs", "Contoso Labs Museum"));
        var plain = Letters.context(null);
        var context =
                new Context(
                        plain.to(),
                        new Context.Others(names, List.of()),
                        plain.past(),
                        plain.captured(),
                        plain.options());
        assertEquals(
                List.of("BLOCKER FOREIGN_PERSON", "BLOCKER FOREIGN_ORGANIZATION"),
                Letters.told(Checker.check(Letters.other("", body), context)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I hope, Daniel, that it suits you.|HINT",
                "Thank you for your time, Daniel.|HINT",
                "I met Daniel there.|",
                "I hope, Maya, that it suits you.|",
                "I hope, Sam, that it suits you.|",
            })
    void otherNamesSetOffByCommas(String text, String severity) {
        assertEquals(
                severity == null ? "" : severity,
                Letters.severity(
                        Letters.mail("Chess", "Hi Maya,\n\n" + text), null, Rule.OTHER_NAMES));
    }
}
