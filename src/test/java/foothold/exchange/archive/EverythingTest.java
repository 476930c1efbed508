package foothold.exchange.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Fields;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What holds for every field of every kind of record. */
class EverythingTest {
    private static final List<Object> ODD =
            List.of(
                    "",
                    " ",
                    "x",
                    "+1000000000-12-31T23:59:59.999999999Z",
                    "-999999999-01-01",
                    "2026-02-30",
                    Long.MAX_VALUE,
                    Long.MIN_VALUE,
                    -1L,
                    true,
                    List.of(),
                    List.of("x"),
                    List.of(Long.MAX_VALUE));

    @Test
    void theSampleComesBackByteForByte() throws UnreadableArchive {
        assertArrayEquals(Everything.bytes(), Everything.records().archive());
    }

    @Test
    void theSampleFillsEveryField() throws UnreadableArchive {
        for (var shape : Shapes.ALL) {
            var samples = Everything.fields(shape);
            for (var name : samples.getFirst().values().keySet()) {
                assertTrue(
                        samples.stream().anyMatch(each -> each.values().get(name) != null),
                        shape.plural() + "." + name + " has no value in everything.json");
            }
        }
    }

    /** What a file may hold in a field is refused in words, or made a record; nothing else. */
    @Test
    void noValueOfAnyFieldBreaksAnything() throws UnreadableArchive {
        int refused = 0;
        for (var shape : Shapes.ALL) {
            var sample = Everything.fields(shape).getLast();
            for (var name : sample.values().keySet()) {
                for (var odd : ODD) {
                    refused += refuses(shape, Everything.with(sample, name, odd)) ? 1 : 0;
                }
                refused += refuses(shape, Everything.with(sample, name, null)) ? 1 : 0;
            }
        }
        assertTrue(refused > 500, "only " + refused + " were refused");
    }

    @Test
    void yearsBeyondTheCalendarAreRefused() throws UnreadableArchive {
        var sample = Everything.with(Everything.fields(Shapes.DAY_OFF).getFirst(), "last", null);
        for (var day : List.of("0000-12-31", "+10000-01-01", "-0001-01-01")) {
            assertTrue(refuses(Shapes.DAY_OFF, Everything.with(sample, "first", day)), day);
        }
        for (var day : List.of("0001-01-01", "9999-12-31")) {
            var restored = Shapes.DAY_OFF.restore(Everything.with(sample, "first", day));
            assertEquals(day, restored.first().toString());
        }
    }

    private static boolean refuses(Shape<?> shape, Fields fields) {
        try {
            shape.flattenAny(shape.restore(fields));
            return false;
        } catch (IllegalArgumentException refused) {
            assertFalse(refused.getMessage().isBlank());
            return true;
        }
    }
}
