package foothold.domain.etiquette;

import static foothold.domain.etiquette.Letters.TIE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.etiquette.Finding.Rule;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which kinds of message are judged by which rows, and what needs more than a text. */
class KindsTest {
    /** Something wrong in every respect that does not need a greeting to be wrong. */
    private static final String BAD =
            """
            Hi Maria,

            Are you hiring? I, I, I and my CV, attached, see https://example.org {x} and, Daniel, mine.
            I want 45 minutes. Daniel Reyes of Contoso Labs?

            Sam
            """;

    private static final Context DECLINED = Letters.past(true, BAD);

    private static Set<Rule> rules(Kind kind, Channel channel, String body) {
        return Checker.check(new Draft(kind, channel, "", body), DECLINED).stream()
                .map(Finding::rule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }

    @Test
    void aRequestIsJudgedByEveryRowButTheLast() {
        assertEquals(
                "[ASK, ATTACHMENT, BALANCE, CONVENIENCE, DECLINED, FOREIGN_ORGANIZATION,"
                    + " FOREIGN_PERSON, GREETING, LIMIT, LINKS, OTHER_NAMES, OVERLAP, PLACEHOLDER,"
                    + " SUBJECT, THANKS, TIE]",
                sorted(rules(Kind.REQUEST, Channel.EMAIL, BAD)));
    }

    @Test
    void aNoteThatWantsToConnectIsJudgedByLess() {
        var connect = BAD.replace("45 minutes", "an hour");
        assertEquals(
                "[ASK, DECLINED, FOREIGN_ORGANIZATION, FOREIGN_PERSON, GREETING, LIMIT, LINKS,"
                        + " OTHER_NAMES, PLACEHOLDER, TIE]",
                sorted(rules(Kind.REQUEST, Channel.LINKEDIN_NOTE, connect)));
        var silent = "Hi Maya, we know each other from the chess club. Sam";
        assertEquals(
                "[]",
                sorted(
                        rules(Kind.NUDGE, Channel.LINKEDIN_NOTE, silent + " Go on.").stream()
                                .filter(rule -> rule == Rule.LIMIT)
                                .collect(Collectors.toSet())));
        assertEquals("[DECLINED]", sorted(rules(Kind.REQUEST, Channel.LINKEDIN_NOTE, silent)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 minutes", "a call", "a chat", "coffee", "a meeting"})
    void aNoteThatAsksForATalkIsJudgedAsARequest(String talk) {
        var note =
                "Hi Maya, we know each other from the chess club. Could we have " + talk + "? Sam";
        var rules = rules(Kind.REQUEST, Channel.LINKEDIN_NOTE, note);
        assertTrue(rules.containsAll(Set.of(Rule.CONVENIENCE, Rule.THANKS)), rules::toString);
        assertTrue(!rules.contains(Rule.LENGTH) && !rules.contains(Rule.SUBJECT), rules::toString);
    }

    @Test
    void aNudgeByLengthGreetingAskAndAttachment() {
        assertEquals(
                "[ASK, ATTACHMENT, DECLINED, FOREIGN_ORGANIZATION, FOREIGN_PERSON, GREETING,"
                        + " PLACEHOLDER]",
                sorted(rules(Kind.NUDGE, Channel.EMAIL, BAD)));
        assertEquals(
                "[DECLINED, LENGTH]", sorted(rules(Kind.NUDGE, Channel.EMAIL, "Hi Maya, go on.")));
    }

    @Test
    void aThankYouByItsOwnRow() {
        assertEquals(
                "[DECLINED, FAVOUR, FOREIGN_ORGANIZATION, FOREIGN_PERSON, GREETING, PLACEHOLDER]",
                sorted(rules(Kind.THANK_YOU, Channel.EMAIL, BAD)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REQUEST", "NUDGE", "THANK_YOU"})
    void everyOtherKindByBlockersAndGreeting(Kind kind) {
        assertEquals(
                "[FOREIGN_ORGANIZATION, FOREIGN_PERSON, GREETING, PLACEHOLDER]",
                sorted(rules(kind, Channel.EMAIL, BAD)));
        assertEquals("[EMPTY]", sorted(rules(kind, Channel.EMAIL, " \n\t ")));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void callsAndMeetingsInPersonByPlaceholdersOnly(Kind kind) {
        for (var channel : List.of(Channel.PHONE, Channel.IN_PERSON)) {
            assertEquals("[PLACEHOLDER]", sorted(rules(kind, channel, BAD)));
            assertEquals("[]", sorted(rules(kind, channel, "")));
        }
    }

    private static String sorted(Set<Rule> rules) {
        return rules.stream()
                .map(Rule::name)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi {firstName},|1",
                "{{first name}}|1",
                "{}|1",
                "‹name›|1",
                "___ and _____|2",
                "__init__|0",
                "XXX|1",
                "on XX/XX|0",
                "size XXXL|0",
                "xxx|0",
                "[name]|1",
                "[Your Name]|1",
                "[company] and [role]|2",
                "[1]|0",
                "[12]|0",
                "[1,200.50]|0",
                "[2019–2020]|0",
                "[sic]|0",
                "[Sic!]|0",
                "[…]|0",
                "[...]|0",
                "[. . .]|0",
                "[1st name]|1",
                "[sick]|1",
                "a [] b|1",
                "(name) <name>|0",
                "{a} ‹b› ___ XXX [c]|5",
            })
    void placeholders(String text, int count) {
        for (var channel : Channel.values()) {
            var inBody = new Draft(Kind.OTHER, channel, "", "Hi Maya, " + text);
            var inSubject = new Draft(Kind.OTHER, channel, text, "Hi Maya, go on.");
            for (var draft : List.of(inBody, inSubject)) {
                var found = Checker.check(draft, Letters.context(TIE));
                assertEquals(
                        count,
                        found.stream().filter(each -> each.rule() == Rule.PLACEHOLDER).count());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I have attached my résumé.|WARNING",
                "Please find my CV enclosed.|WARNING",
                "My resume is attached.|WARNING",
                "I enclose my Resumé for your reference.|WARNING",
                "Attached is my curriculum vitae.|WARNING",
                "I have not attached a résumé.|",
                "I can send you my résumé.|",
                "Attached is a photo. Let us resume soon.|",
                "I am attached to Dayton.|",
            })
    void attachments(String text, String severity) {
        assertEquals(
                severity == null ? "" : severity,
                Letters.severity(Letters.mail("Chess", "Hi Maya,\n" + text), TIE, Rule.ATTACHMENT));
    }

    @Test
    void whatIsAskedInAPostscriptOrSubjectCountsToo() {
        var postscript =
                "Hi Maya,\n\nOne.\n\nBest,\nSam\n\nP.S. Are you hiring? My CV is attached.";
        var draft = Letters.mail("Chess", postscript);
        assertEquals("WARNING", Letters.severity(draft, TIE, Rule.ASK));
        assertEquals("WARNING", Letters.severity(draft, TIE, Rule.ATTACHMENT));
        assertEquals(
                "WARNING",
                Letters.severity(Letters.mail("Are you hiring?", "Hi Maya"), TIE, Rule.ASK));
        var quoted = "Hi Maya,\n\nOne.\n\n> Are you hiring? My CV is attached.";
        assertEquals("", Letters.severity(Letters.mail("Chess", quoted), TIE, Rule.ASK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I will shadow a study nurse.|",
                "Nurses and shadowing it is!|",
                "I will find a nurse.|WARNING",
                "It was great, thank you for your time.|WARNING",
                "Device companies pay better, I see.|",
                "Shadow the companies.|WARNING",
                "Maya Okafor and Northwind Health are great.|WARNING",
            })
    void aThankYouSharesTwoContentWordsWithOneThingLearned(String text, String severity) {
        var context =
                Letters.captured(
                        "Shadow a study nurse for a day",
                        "Pay is better in device companies",
                        "Maya Okafor likes Northwind Health");
        var found = Checker.check(Letters.thanks("Hi Maya,\n\n" + text), context);
        assertEquals(severity == null ? "" : severity, Letters.severity(found, Rule.SPECIFIC));
    }

    @ParameterizedTest
    @CsvSource({"PT24H, ", "PT24H0.001S, HINT", "PT1H, ", "PT200H, HINT"})
    void aLateThankYouIsAHint(Duration after, String severity) {
        var plain = Letters.context(TIE);
        var context =
                new Context(
                        plain.to(),
                        plain.others(),
                        plain.past(),
                        new Context.Captured(List.of(), Letters.NOW.minus(after)),
                        plain.options());
        var found = Checker.check(Letters.thanks("Hi Maya,\n\nThank you."), context);
        assertEquals(severity == null ? "" : severity, Letters.severity(found, Rule.LATE_THANKS));
    }

    @Test
    void findingsComeGravestFirst() {
        var found = Checker.check(Letters.mail("", BAD), DECLINED);
        assertEquals(
                found.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).toList(),
                found);
    }
}
