package foothold.domain.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;

/** What an instant writes is read as that instant, however odd; anything else is refused. */
class StoredInstantTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-17T13:20:05Z",
                "2026-11-17T13:20:05.100Z",
                "2026-11-17T13:20:05.000001Z",
                "2026-11-17T13:20:05.123456789Z",
                "2024-02-29T23:59:59.999Z",
                "1969-12-31T23:59:59.999999999Z",
                "0000-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "2026-11-17T24:00:00Z"
            })
    void readsWhatIsAnInstant(String text) {
        assertEquals(Instant.parse(text), StoredInstant.parse(text));
    }

    @Test
    void readsBackWhateverAnInstantWrites() {
        var random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            var instant =
                    Instant.ofEpochSecond(
                            random.nextLong(-99_999_999_999L, 299_999_999_999L),
                            random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
            assertEquals(instant, StoredInstant.parse(instant.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-11-17",
                "2026-11-17T13:20:05",
                "2026-13-17T13:20:05Z",
                "2026-02-30T13:20:05Z",
                "2026-11-17T25:20:05Z",
                "2026-11-17 13:20:05Z",
                "2026-11-17T13:60:05Z",
                "2026-11-17T13:20:05.1234567890Z",
                "٢٠٢٦-11-17T13:20:05Z",
                "2026-11-17T13:20:0aZ"
            })
    void refusesWhatIsNone(String text) {
        assertThrows(DateTimeException.class, () -> StoredInstant.parse(text));
    }
}
