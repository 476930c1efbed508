package foothold.domain.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fast and how long, on both sides of each border. */
class PaceTest {

    @ParameterizedTest
    @CsvSource({
        "0, 60, 0, UNKNOWN",
        "100, 0, 0, UNKNOWN",
        "109, 60, 109, SLOW",
        "110, 60, 110, GOOD",
        "160, 60, 160, GOOD",
        "161, 60, 161, FAST",
        "131, 58, 136, GOOD",
        "1, 120, 1, SLOW",
    })
    void wordsAMinute(int words, int seconds, int perMinute, Pace.Speed speed) {
        var pace = new Pace(words, seconds);
        assertEquals(perMinute, pace.perMinute());
        assertEquals(speed, pace.speed());
    }

    @ParameterizedTest
    @CsvSource({"0, SHORT", "39, SHORT", "40, GOOD", "60, GOOD", "70, GOOD", "71, LONG"})
    void length(int seconds, Pace.Length length) {
        assertEquals(length, new Pace(100, seconds).length());
    }
}
