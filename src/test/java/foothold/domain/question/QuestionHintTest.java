package foothold.domain.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about a question, by tables. */
class QuestionHintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Do you like your job?|CLOSED Do",
                "do you like it|CLOSED do",
                "Is it hard?|CLOSED Is",
                "Are there many meetings?|CLOSED Are",
                "Have you ever thought of leaving?|CLOSED Have",
                "Would you do it again?|CLOSED Would",
                "Don’t you miss research?|CLOSED Don't",
                "In your view, is the field growing?|CLOSED is",
                "If you began again, would you study?|CLOSED would",
                "I read your talk. Did it change anything?|CLOSED Did",
                "Could you hire somebody like me?|CLOSED Could",
                "How many employees does Acme have?|LOOKED_UP How many employees",
                "Where is the company based?|LOOKED_UP Where is the company",
                "When was Acme founded?|LOOKED_UP When was Acme founded",
                "Who founded the company?|LOOKED_UP Who founded the",
                "What does your company do?|LOOKED_UP What does your company do",
                "What is your job title?|LOOKED_UP What is your job title",
                "Where did you study?|LOOKED_UP Where did you study",
                "How long have you worked here?|LOOKED_UP How long have you worked",
                "Is it true, and how many people are there?|LOOKED_UP how many people",
            })
    void isHinted(String question, String expected) {
        assertEquals(expected, said(question));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What surprised you in the first year?",
                "How do you decide?",
                "Which step looked like a detour?",
                "Tell me about last Tuesday.",
                "Could you walk me through a day?",
                "Would you tell me how you decided?",
                "May I ask what made you leave?",
                "If you began again today, what would you do?",
                "Is that so? How do you notice?",
                "What do people do when they are stuck?",
                "Island life: how is it?",
                "What range would you expect in this city?",
                "Where do newcomers stumble?",
                "How much of a week goes into meetings?",
                "''",
                "?",
                "…",
            })
    void isLeftAlone(String question) {
        assertEquals("none", said(question));
    }

    private static String said(String question) {
        return QuestionHint.of(question)
                .map(each -> each.kind() + " " + each.words())
                .orElse("none");
    }
}
