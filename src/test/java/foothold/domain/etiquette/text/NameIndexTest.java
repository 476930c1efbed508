package foothold.domain.etiquette.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Names as whole words with the same capitals, and names taken apart. */
class NameIndexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Daniel Reyes|I met Daniel Reyes there.|true",
                "Daniel Reyes|Daniel Reyes’s idea|true",
                "Daniel Reyes|(Daniel Reyes)|true",
                "Daniel Reyes|Daniel  Reyes|true",
                "Daniel Reyes|daniel reyes|false",
                "Daniel Reyes|DANIEL REYES|false",
                "Daniel Reyes|Daniel Reyesson|false",
                "Daniel Reyes|Daniel Reyes-Smith|false",
                "Daniel Reyes|Daniel|false",
                "Contoso|a Contoso-based team|true",
                "Contoso|Contoso/Globex|true",
                "Contoso|sam@Contoso.com|false",
                "Contoso|Contoso.com|false",
                "Contoso|It was Contoso.|true",
                "Contoso|Contosoft|false",
                "AT&T|at AT&T now|true",
                "AT|at AT&T now|false",
                "O'Brien|Pat O’Brien|true",
                "Seán O'Dea|with Seán O'Dea|true",
                "\"Bo\" Li|with \"Bo\" Li|true",
                "3M|at 3M now|true",
                "日本|in 日本 now|true",
                "Yahoo!|at Yahoo! now|true",
            })
    void names(String name, String text, boolean found) {
        assertEquals(found, NameIndex.standsIn(name, text));
        assertEquals(found, !new NameIndex(List.of("Zoe", name)).in(text).isEmpty());
    }

    @Test
    void hitsTellWhereEvenOverALineEnd() {
        var hits =
                new NameIndex(List.of("Ann Lee", "Ann Lee Foundation"))
                        .in("the Ann\nLee Foundation");
        assertEquals(2, hits.size());
        assertEquals(true, hits.stream().anyMatch(hit -> hit.from() == 4 && hit.to() == 22));
        assertEquals(1, hits.stream().filter(hit -> hits.stream().anyMatch(hit::within)).count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Maya Okafor|Maya",
                "Dr. Maya Okafor|Maya",
                "Prof. Dr. Maya Okafor, PhD|Maya",
                "Robert \"Bob\" Smith|Robert",
                "Cher|Cher",
                "Dr.|Dr.",
            })
    void firstNames(String name, String first) {
        assertEquals(first, PersonName.of(name).first());
    }

    @Test
    void nicknamesAndSpellings() {
        assertEquals(List.of("Bob"), PersonName.of("Robert \"Bob\" Smith").nicknames());
        assertEquals(List.of("Bob"), PersonName.of("Robert (Bob) Smith").nicknames());
        assertEquals(List.of(), PersonName.of("Pat O'Brien").nicknames());
        assertEquals("jose o'dea jr", PersonName.plain("José  O’Dea Jr."));
    }
}
