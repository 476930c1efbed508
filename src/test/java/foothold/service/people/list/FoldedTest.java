package foothold.service.people.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Ana Ruiz, ana ruiz",
        "José Ñandú, jose nandu",
        "Łukasz Ørsted-Weiß, lukasz orsted-weiss",
        "Đặng Thị Hà, dang thi ha",
        "ÆSIR Œuvre, aesir oeuvre",
        "O’Brien, o'brien",
        "İpek, ipek",
        "田中 さくら, 田中 さくら",
        "'', ''",
    })
    void foldsCaseAndAccents(String text, String expected) {
        assertEquals(expected, Folded.of(text));
    }

    @Test
    void nothingIsEmpty() {
        assertEquals("", Folded.of(null));
    }
}
