package foothold.ui.shell.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers to what was typed. */
class FuzzyTest {

    @ParameterizedTest
    @CsvSource({
        "maya, Maya Lindqvist, true",
        "LIND, Maya Lindqvist, true",
        "lind maya, Maya Lindqvist, true",
        "jose, José Núñez, true",
        "nunez, José Núñez, true",
        "mas, Mark as sent, true", // letters left out
        "sent, Mark as sent, true",
        "kas, Mark as sent, false", // does not start a word
        "maya x, Maya Lindqvist, false",
        "z, Maya Lindqvist, false",
        "'  ', anything, true"
    })
    void answers(String typed, String title, boolean expected) {
        assertEquals(expected, new Fuzzy(typed).score(title, "") != Fuzzy.NONE);
    }

    @Test
    void theDetailIsSearchedToo() {
        assertTrue(new Fuzzy("fjord maya").score("Maya Lindqvist", "UX · Fjord") > Fuzzy.NONE);
    }

    @Test
    void closerAnswersScoreHigher() {
        var fuzzy = new Fuzzy("se");
        int start = fuzzy.score("Settings", "");
        int word = fuzzy.score("Mark as sent", "");
        int inside = fuzzy.score("Import these", "");
        int detail = fuzzy.score("Maya", "sender");
        int scattered = fuzzy.score("Say hello", "");
        assertTrue(start > word && word > inside && inside > detail && detail > scattered);
        assertTrue(scattered > Fuzzy.NONE);
    }
}
