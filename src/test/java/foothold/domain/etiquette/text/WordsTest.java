package foothold.domain.etiquette.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;
import java.util.List;

/** Words, sentences, content words, names, ties and overlap as the rules count them. */
class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one two three|3",
                "it's a well-known e-mail|4",
                "you’re|1",
                "sam@example.org|1",
                "AT&T and/or R&D|3",
                "3.5 or 20-30|3",
                "one - two|2",
                "one—two|2",
                "Über-Größe naïve café|3",
                "'quoted' (bracketed)|2",
                "… !? ---|0",
                "end. Next|2",
                "日本 語|2",
                "😀 fine|1",
            })
    void words(String text, int count) {
        assertEquals(count, Words.count(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One. Two! Three?|3",
                "One.Two|1",
                "Version 3.5 is out|1",
                "One two|1",
                "Really?! Yes.|2",
                "Wait... what|2",
            })
    void sentences(String text, int count) {
        assertEquals(count, Words.sentences(text));
    }

    @Test
    void aLineEndEndsASentence() {
        assertEquals(2, Words.sentences("One\nTwo"));
        assertEquals(1, Words.sentences("One.\n\n\n"));
        assertEquals(0, Words.sentences(" \n . \n"));
    }

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "the, 1",
        "make, 1",
        "makes, 1",
        "worked, 1",
        "wanted, 2",
        "table, 2",
        "people, 2",
        "coffee, 2",
        "changes, 2",
        "understand, 3",
        "area, 2",
        "organization, 5",
        "x, 1",
        "free, 1",
    })
    void syllables(String word, int count) {
        assertEquals(count, Words.syllables(word));
    }

    @Test
    void contentWordsAreLongTellingAndCutToFiveLetters() {
        assertEquals(
                "[shado, study, nurse, choos, cours]",
                Words.content("Shadow a study nurse before choosing your course; nurses, study!")
                        .toString());
        assertEquals("[]", Words.content("Thank you for your time and the advice").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Target|true",
                "Hope|true",
                "May|true",
                "Will|true",
                "Self-Employed|true",
                "Contoso|false",
                "Hope Young|false",
                "Best Buy|false",
                "Reyes|false",
            })
    void ordinaryNames(String name, boolean ordinary) {
        assertEquals(ordinary, Vocabulary.ordinary(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "both in the Ohio State chess club|We played chess. Two.|true",
                "both in the Ohio State chess club|One. We played chess.|true",
                "both in the Ohio State chess club|One. Two. We played chess.|false",
                "both in the Ohio State chess club|In Ohio.|true",
                "both in the Ohio State chess club|in the|false",
                "went to OSU|At OSU I learned.|true",
                "went to UC|At UC I learned.|true",
                "met at the gym|The gym is near.|false",
                "I met her at Expo|I like cake.|false",
                "alumni of Kenyon|As a fellow alumna, I write.|true",
                "Contoso colleague|Contoso's canteen was good.|true",
                "friend of Dr. Lee|I saw Dr. Wu. He greeted me. Then Lee came.|false",
                "friend of Ana Lee|I saw Dr. Wu and Prof. Moe there. Lee came.|true",
            })
    void ties(String tie, String text, boolean named) {
        assertEquals(named, Ties.named(tie, text, ""));
    }

    @Test
    void theSubjectCanNameTheTie() {
        assertTrue(Ties.named("both in the Ohio State chess club", "One.", "Chess and work"));
        assertFalse(Ties.named("both in the Ohio State chess club", "One.", "Work"));
    }

    @Test
    void overlapIsTooMuchAboveFourFifths() {
        // 8 of 10 and 10 words in common: exactly 80 %; 9 of them: 90 %.
        var ten = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        assertFalse(
                Overlap.tooMuch(ten, List.of("a", "b", "c", "d", "e", "f", "g", "h", "x", "y")));
        assertTrue(Overlap.tooMuch(ten, List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "y")));
        assertFalse(Overlap.tooMuch(ten, ten.reversed()));
        assertFalse(Overlap.tooMuch(List.of(), List.of()));
        assertTrue(Overlap.tooMuch(Collections.nCopies(9000, "a"), Collections.nCopies(9000, "a")));
    }
}
