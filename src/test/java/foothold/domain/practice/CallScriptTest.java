package foothold.domain.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.practice.CallScript.Step;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Paragraphs become steps. */
class CallScriptTest {

    @Test
    void capitalsAndAColonAreACue() {
        var body = "Hello Ann.\n\n\nIF NOT: When is better?\nI ring again.\n \nI: no. Ask: yes";
        assertEquals(
                List.of(
                        new Step("", "Hello Ann."),
                        new Step("IF NOT", "When is better?\nI ring again."),
                        new Step("", "I: no. Ask: yes")),
                CallScript.of(body).steps());
    }

    @Test
    void noWordsAreNoSteps() {
        assertEquals(List.of(), CallScript.of(" \n\n ").steps());
    }
}
