package foothold.domain.etiquette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.etiquette.Finding.Rule;
import foothold.domain.etiquette.Finding.Severity;
import foothold.domain.outreach.Message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** Twenty messages worth sending, and twenty with one planted fault each. */
class CheckerTest {
    private static final String GOOD =
            """
            Hi Maya,

            We were both in the Ohio State chess club, and I still remember your endgame talks. \
            I am thinking about moving into UX research in health care, and your path from \
            nursing to research is the one I would most like to understand.

            Would you have 20 minutes for a call in the next two weeks, whenever suits you? \
            I would love to hear how you got started.

            Thank you,
            Sam Carter
            """;

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of(
                        "model request",
                        Letters.TIE,
                        Letters.mail("Ohio State chess and UX research", GOOD)),
                Arguments.of(
                        "no tie, their talk",
                        null,
                        Letters.mail(
                                "Your talk on patient diaries",
                                """
                                Dear Ms. Okafor,

                                Your talk on patient diaries changed how I read our own survey. You \
                                showed that people write more on bad days, which I had never seen.

                                I work in a clinic now and want to learn how you came to do this. \
                                Could you spare 15 minutes on the phone, at a time convenient for you?

                                Many thanks,
                                Sam Carter
                                """)),
                Arguments.of(
                        "negated job",
                        Letters.TIE,
                        Letters.mail(
                                "Advice from a fellow chess player",
                                """
                                Hello Maya,

                                You may remember me from the chess club at Ohio State. I am not looking \
                                for a job; I am trying to find out what your days are like before I \
                                choose a course.

                                Would a call of 20 minutes be possible? Any time that works for you is \
                                fine, and I would be grateful for your advice.

                                Best regards,
                                Sam
                                """)),
                Arguments.of(
                        "LinkedIn note",
                        Letters.TIE,
                        Letters.note(
                                "Hi Maya, we both played for the Ohio State chess club. I enjoy"
                                    + " what you post on patient research and would like to stay in"
                                    + " touch. Thanks! Sam")),
                Arguments.of(
                        "nudge",
                        Letters.TIE,
                        Letters.nudge(
                                """
                                Hi Maya,

                                I know November is busy, so just a short reminder of my note below. If \
                                another month is easier, that is fine with me.

                                Thanks,
                                Sam
                                """)),
                Arguments.of(
                        "half an hour",
                        Letters.TIE,
                        Letters.mail(
                                "Fellow Buckeye, UX research",
                                GOOD.replace("20 minutes", "half an hour"))),
                Arguments.of(
                        "own employer named",
                        Letters.TIE,
                        Letters.mail(
                                "Ohio State chess and research",
                                GOOD.replace(
                                        "I am thinking",
                                        "I work at Bright Ideas and am thinking"))),
                Arguments.of(
                        "longer name that belongs",
                        Letters.TIE,
                        Letters.mail(
                                "Ohio State chess and research",
                                GOOD.replace("your path", "your path at Northwind Health"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void goodMessagesGetHintsAtMost(String name, String tie, Draft draft) {
        var findings = Checker.check(draft, Letters.context(tie));
        assertEquals(
                List.of(),
                findings.stream().filter(each -> each.severity() != Severity.HINT).toList(),
                name);
    }

    static Stream<Arguments> planted() {
        return Stream.of(
                planted(Rule.PLACEHOLDER, GOOD.replace("Maya", "{first name}")),
                planted(Rule.PLACEHOLDER, GOOD.replace("UX research", "[field]")),
                planted(Rule.PLACEHOLDER, GOOD.replace("UX research", "XXX")),
                planted(Rule.PLACEHOLDER, GOOD.replace("UX research", "____")),
                planted(Rule.PLACEHOLDER, GOOD.replace("UX research", "‹field›")),
                planted(Rule.FOREIGN_PERSON, GOOD.replace("your path", "Daniel Reyes’s path")),
                planted(Rule.FOREIGN_PERSON, GOOD.replace("Maya", "Priya")),
                planted(
                        Rule.FOREIGN_ORGANIZATION,
                        GOOD.replace("your path", "your path at Contoso Labs")),
                planted(
                        Rule.FOREIGN_ORGANIZATION,
                        GOOD.replace("your path", "your path at Northwind")),
                planted(Rule.EMPTY, " \n"),
                planted(
                        Rule.LENGTH,
                        GOOD + "\n" + "And one more thing about it all. ".repeat(20) + "\n"),
                planted(
                        Rule.ASK,
                        GOOD.replace(
                                "I would love",
                                "I am looking for a job in research. I would love")),
                planted(Rule.ASK, GOOD.replace("I would love", "Are you hiring? I would love")),
                planted(
                        Rule.ATTACHMENT,
                        GOOD.replace("I would love", "My résumé is attached. I would love")),
                planted(Rule.LIMIT, GOOD.replace("20 minutes", "an hour")),
                planted(Rule.GREETING, GOOD.replace("Hi Maya", "Hi Laura")),
                planted(
                        Rule.TIE,
                        GOOD.replace(
                                        "We were both in the Ohio State chess club, and",
                                        "You may know me;")
                                .replace("endgame ", "")),
                planted(
                        Rule.BALANCE,
                        GOOD.replace("your path", "my path")
                                .replace("your endgame", "my endgame")
                                .replace("whenever suits you", "whenever")),
                planted(Rule.CONVENIENCE, GOOD.replace(", whenever suits you", "")),
                planted(Rule.THANKS, GOOD.replace("Thank you,", "Best,")));
    }

    private static Arguments planted(Rule rule, String body) {
        return Arguments.of(rule, Letters.mail("Advice on UX research", body));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("planted")
    void everyPlantedFaultIsFound(Rule rule, Draft draft) {
        var findings = Checker.check(draft, Letters.context(Letters.TIE));
        assertTrue(findings.stream().anyMatch(each -> each.rule() == rule), findings::toString);
    }

    @Test
    void namesThatAreOrdinaryWordsAreAHintAndNoneAtASentenceStart() {
        var checker = Letters.context(Letters.TIE);
        var inside =
                Checker.check(
                        Letters.mail("UX research", GOOD.replace("in health care", "at Target")),
                        checker);
        var start =
                Checker.check(
                        Letters.mail(
                                "UX research",
                                GOOD.replace(
                                        "I would love", "Target dates are open. I would love")),
                        checker);
        assertEquals(List.of(Severity.HINT), severities(inside, Rule.FOREIGN_ORGANIZATION));
        assertEquals(List.of(), severities(start, Rule.FOREIGN_ORGANIZATION));
    }

    @Test
    void aThankYouNamesSomethingLearned() {
        var checker = Letters.captured("Shadow a study nurse for a day before choosing");
        var vague = "Hi Maya,\n\nThank you for the talk, it was great.\n\nSam";
        var specific =
                "Hi Maya,\n\n"
                    + "Thank you for your advice to shadow a study nurse before I choose.\n\n"
                    + "Best,\n"
                    + "Sam";
        assertEquals(
                List.of(Severity.WARNING),
                severities(Checker.check(Letters.thanks(vague), checker), Rule.SPECIFIC));
        assertEquals(List.of(), Checker.check(Letters.thanks(specific), checker));
    }

    @Test
    void favourBeforeTheThanksIsAWarningAfterThemAHintAndAnOfferNone() {
        var checker = Letters.context(Letters.TIE);
        assertEquals(
                List.of(Severity.WARNING),
                favour(checker, "Could you send me the slides? Thank you for the talk."));
        assertEquals(
                List.of(Severity.HINT),
                favour(checker, "Thank you for the talk. Could you send me the slides?"));
        assertEquals(
                List.of(),
                favour(
                        checker,
                        "Thank you for the talk. Let me know if I can help with anything."));
    }

    private static List<Severity> favour(Context checker, String text) {
        return severities(
                Checker.check(Letters.thanks("Hi Maya,\n\n" + text + "\n\nBest,\nSam"), checker),
                Rule.FAVOUR);
    }

    @Test
    void callsAreOnlyLookedThroughForPlaceholders() {
        var call =
                new Draft(
                        Message.Kind.REQUEST,
                        Message.Channel.PHONE,
                        "",
                        "Hi {name}, are you hiring?");
        assertEquals(
                List.of(Rule.PLACEHOLDER),
                Checker.check(call, Letters.context(null)).stream().map(Finding::rule).toList());
    }

    private static List<Severity> severities(List<Finding> findings, Rule rule) {
        return findings.stream()
                .filter(each -> each.rule() == rule)
                .map(Finding::severity)
                .toList();
    }
}
