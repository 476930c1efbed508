package foothold.domain.etiquette.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** New favours in a thank-you, before or after the thanks, and offers. */
class FavoursTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Could you send me the slides? Thank you for the talk.|false",
                "Please send me the slides. Thank you for the talk.|false",
                "Will you introduce me to Jo? I am grateful for the talk.|false",
                "I would appreciate it if you could introduce me to Jo. Thank you!|false",
                "Who else should I talk to? Thanks again.|false",
                "Could you send me the slides?|false",
                "Thank you for the talk. Could you send me the slides?|true",
                "Thank you for the talk, and please send me the slides.|true",
                "I appreciate your time. Would you look at my letter.|true",
                "Thanks so much. Do you know anybody else?|true",
                "I am grateful. Please kindly forward the report.|true",
            })
    void asks(String text, boolean afterThanks) {
        assertEquals(afterThanks, Favours.first(text).afterThanks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for the talk.",
                "Please let me know if I can help with anything.",
                "If there is ever anything I can do for you, please call me.",
                "Please let me know how I can return the favor.",
                "Can I help you with the survey?",
                "Would you like me to send you the article?",
                "Please accept my thanks.",
                "Please feel free to call.",
                "Please don't hesitate to call me.",
                "How are you? Thank you for the talk.",
                "I am pleased that we talked.",
                "You said I could call. Thank you.",
                "",
            })
    void none(String text) {
        assertNull(Favours.first(text));
    }
}
