package foothold.domain.etiquette;

import static foothold.domain.etiquette.Letters.TIE;
import static foothold.domain.etiquette.Letters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.etiquette.Finding.Rule;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Each row of the table in PRODUCT, section 4, on both sides of its boundary. */
class RowsTest {
    private static final String ASKING =
            "We met at the chess club. Would you have 20 minutes, whenever suits you? Thank you.";

    /**
     * What a request with that many counted words, greeting and signature aside, gets for length.
     */
    @ParameterizedTest
    @CsvSource({"24, WARNING", "25, ", "75, ", "76, HINT", "125, HINT", "126, WARNING"})
    void requestLength(int words, String severity) {
        var draft =
                mail(
                        "Ohio State chess",
                        "Hi Maya,\n\n" + words(words) + "\n\nBest regards,\nSam Carter");
        assertEquals(severity == null ? "" : severity, Letters.severity(draft, TIE, Rule.LENGTH));
        assertEquals(words, Counts.of(draft).words());
    }

    @ParameterizedTest
    @CsvSource({"9, HINT", "10, ", "75, ", "76, HINT", "126, HINT"})
    void nudgeLength(int words, String severity) {
        var draft = Letters.nudge("Hi Maya,\n\n" + words(words) + "\n\nThanks,\nSam");
        assertEquals(severity == null ? "" : severity, Letters.severity(draft, TIE, Rule.LENGTH));
    }

    @ParameterizedTest
    @CsvSource({"150, ", "151, WARNING"})
    void thankYouLength(int words, String severity) {
        var draft = Letters.thanks("Hi Maya,\n\n" + words(words) + "\n\nThanks,\nSam");
        assertEquals(severity == null ? "" : severity, Letters.severity(draft, TIE, Rule.LENGTH));
    }

    private static String words(int count) {
        return "Thank " + "go ".repeat(count - 2) + "on.";
    }

    @ParameterizedTest
    @CsvSource({"400, ", "401, HINT"})
    void inMailLength(int characters, String severity) {
        var text = "Hi Maya, " + "considerate ".repeat(40).substring(0, characters - 10) + ".";
        var draft = new Draft(Kind.REQUEST, Channel.LINKEDIN_MESSAGE, "", text);
        assertEquals(severity == null ? "" : severity, Letters.severity(draft, TIE, Rule.LENGTH));
        assertEquals(characters, Counts.of(draft).characters());
    }

    @ParameterizedTest
    @CsvSource({
        "LINKEDIN_NOTE, 300, 300, ", "LINKEDIN_NOTE, 301, 300, BLOCKER",
        "LINKEDIN_NOTE, 200, 200, ", "LINKEDIN_NOTE, 201, 200, BLOCKER",
        "LINKEDIN_MESSAGE, 1900, 300, ", "LINKEDIN_MESSAGE, 1901, 300, BLOCKER",
        "EMAIL, 5000, 300, ",
    })
    void channelLimit(Channel channel, int characters, int noteLimit, String severity) {
        for (var kind : Kind.values()) {
            // An emoji is two UTF-16 units, a line end of two characters is one.
            var body = "Hi Maya,\r\n😀" + "a".repeat(characters - 11);
            var found =
                    Checker.check(new Draft(kind, channel, "", body), Letters.withLimit(noteLimit));
            assertEquals(
                    severity == null ? "" : severity, Letters.severity(found, Rule.CHANNEL_LIMIT));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL|Chess and research|",
                "EMAIL|Re: Chess and research|",
                "EMAIL|Re: Advice|HINT",
                "EMAIL|Advice|HINT",
                "EMAIL|Two words|",
                "EMAIL|One two three four five six|",
                "EMAIL|Re: One two three four five six|",
                "EMAIL|One two three four five six seven|HINT",
                "EMAIL||WARNING",
                "EMAIL|Re:|WARNING",
                "EMAIL|URGENT QUESTION|WARNING",
                "EMAIL|HELLO|WARNING",
                "EMAIL|UX at OSU|",
                "LINKEDIN_MESSAGE||",
                "LINKEDIN_MESSAGE|Advice|HINT",
                "LINKEDIN_MESSAGE|Chess and research|",
                "LINKEDIN_MESSAGE|URGENT QUESTION|HINT",
                "LINKEDIN_NOTE|Advice|",
                "TEXT||",
                "LETTER||",
            })
    void subject(Channel channel, String subject, String severity) {
        var draft = new Draft(Kind.REQUEST, channel, subject, "Hi Maya,\n\n" + ASKING);
        assertEquals(severity == null ? "" : severity, Letters.severity(draft, TIE, Rule.SUBJECT));
    }

    @ParameterizedTest
    @CsvSource({"0, HINT", "1, ", "3, ", "4, HINT"})
    void questions(int marks, String severity) {
        var draft =
                mail(
                        "Chess",
                        "Hi Maya,\n\n" + "Why so? ".repeat(marks) + "\n\nBest,\nSam\nP.S. Why?");
        assertEquals(
                severity == null ? "" : severity, Letters.severity(draft, TIE, Rule.QUESTIONS));
        assertEquals(marks, Counts.of(draft).questions());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I think my way is mine.|HINT",
                "I think my way is fine.|",
                "I'm here, I’ve been here, I'd stay.|HINT",
                "I'm here, I’ve been here, I'd stay, you'd say.|",
                "I, me, my, mine, myself; you, your, yours.|",
                "I, me, my, mine, myself; you, your.|HINT",
                "Me, MY, yourself, mine.|",
            })
    void balance(String text, String severity) {
        var draft = mail("Chess", "Hi Maya,\n\n" + text + "\n\nI remain,\nSam\n\nP.S. I, I, I");
        assertEquals(severity == null ? "" : severity, Letters.severity(draft, TIE, Rule.BALANCE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Could we talk?|HINT",
                "Could we talk for 10 minutes?|",
                "Could we talk for 30 minutes?|",
                "Could we talk for 31 minutes?|WARNING",
                "Could we talk for half an hour?|",
                "Could we talk for thirty minutes?|",
                "Could we talk for thirty-five minutes?|WARNING",
                "Could we talk for 20 to 40 minutes?|WARNING",
                "Could we talk for an hour?|WARNING",
            })
    void limit(String text, String severity) {
        assertEquals(
                severity == null ? "" : severity,
                Letters.severity(mail("Chess", "Hi Maya,\n" + text), TIE, Rule.LIMIT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://example.org/a now|1",
                "see www.example.org now|1",
                "see linkedin.com/in/sam now|1",
                "see example.org, then example.com|2",
                "mail sam@example.org or sam.carter@mail.example.org|0",
                "I like Node.js and e.g. this. so what|0",
                "end of sentence.And more|0",
            })
    void links(String text, int count) {
        var draft = mail("Chess", "Hi Maya,\n" + text + "\nBest,\nSam\nwww.sam.org");
        var found = Checker.check(draft, Letters.context(TIE));
        assertEquals(count, found.stream().filter(each -> each.rule() == Rule.LINKS).count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Best,|One thank you.|",
                "Best,|I am grateful.|",
                "Best,|I would appreciate it.|",
                "Thanks,|One.|",
                "With thanks|One.|",
                "Best,|One.|HINT",
            })
    void thanks(String closing, String text, String severity) {
        var draft = mail("Chess", "Hi Maya,\n\n" + text + "\n\n" + closing + "\nSam");
        assertEquals(severity == null ? "" : severity, Letters.severity(draft, TIE, Rule.THANKS));
    }

    @Test
    void readingGradeIsNotJudgedUnderThirtyWordsOrThreeSentences() {
        var hard =
                "Organizational interoperability necessitates extraordinary administrative"
                        + " determination";
        var three = (hard + ". ").repeat(3);
        assertEquals("", Letters.severity(mail("Chess", three), TIE, Rule.READING_GRADE));
        assertEquals(
                "",
                Letters.severity(
                        mail("Chess", (hard + " ").repeat(9) + ". End."), TIE, Rule.READING_GRADE));
        assertEquals(
                "HINT", Letters.severity(mail("Chess", three + three), TIE, Rule.READING_GRADE));
        assertEquals(
                "",
                Letters.severity(
                        mail("Chess", "We go on and on and on. ".repeat(8)),
                        TIE,
                        Rule.READING_GRADE));
    }

    @Test
    void gradeIsFleschKincaid() {
        // 30 words, 3 sentences, 30 syllables: 0.39 × 10 + 11.8 × 1 − 15.59.
        var text = "We go on and on and on and on now. ".repeat(3);
        assertEquals(0.11, Counts.of(mail("", text)).grade().orElseThrow(), 1e-9);
        assertEquals(
                List.of(),
                Counts.of(mail("", text.substring(3))).grade().stream().boxed().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I work in a clinic.|HINT",
                "Northwind Health caught my eye.|",
                "I heard you speak last week.|",
                "Your talk was good.|",
                "Your very good recent article helped.|",
                "I like your work.|",
                "Your podcast is fun.|",
                "Your house is nice.|HINT",
            })
    void withoutATieSomethingOfTheirs(String text, String severity) {
        assertEquals(
                severity == null ? "" : severity,
                Letters.severity(mail("A question", "Hi Maya,\n" + text), null, Rule.TIE));
    }
}
