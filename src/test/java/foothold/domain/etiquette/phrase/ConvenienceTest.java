package foothold.domain.etiquette.phrase;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who chooses the time. */
class ConvenienceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could we talk for 20 minutes, whenever suits you?",
                "Would 20 minutes be possible at your convenience?",
                "I would love to talk at a time that works for you.",
                "At a time convenient for you.",
                "Any time that is convenient for you is fine.",
                "Any day that works for you is fine.",
                "Whenever works best for you.",
                "Whenever is easiest for you.",
                "What time would work best for you?",
                "What day suits you best?",
                "When would be a good time for you?",
                "I am happy to work around your schedule.",
                "I can adapt to your schedule.",
                "I'm happy to adapt to your calendar.",
                "I am flexible and can call in the evening.",
                "My schedule is flexible.",
                "Please let me know when you are available.",
                "Let me know when you are free.",
                "Let me know what works.",
                "Whenever you have a moment.",
                "As your schedule permits.",
                "If your schedule permits, I would love to talk.",
                "Pick a day and I will ring you.",
                "At a time of your choosing.",
                "Would any time next week be convenient for you?",
                "I will gladly fit into your calendar.",
                "What does your schedule look like next week?",
                "If Tuesday does not work, choose any time that suits you.",
                "I understand if you are busy; whatever time suits you is fine.",
                "I can be free whenever it suits you.",
            })
    void leavesItToThem(String text) {
        assertTrue(Convenience.in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could we talk for 20 minutes?",
                "I am free on Tuesdays from 2 to 4.",
                "I am available Monday and Wednesday mornings.",
                "I have time on Friday.",
                "Any time works for me.",
                "I can talk whenever I am not at work.",
                "I understand if your schedule doesn't allow it.",
                "If your schedule does not allow it, I understand.",
                "If your schedule doesn’t permit a call, a line would help.",
                "I understand if that does not suit you.",
                "Could we talk on Tuesday at three?",
                "",
            })
    void doesNot(String text) {
        assertFalse(Convenience.in(text));
    }
}
