package foothold.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.exchange.Problem.Kind;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

class CsvRowsTest {

    @Test
    void readsCellsAndTheLineEachRowStartsOn() {
        assertEquals(
                List.of("1: a|b|c", "3: d|e, \"f\"|", "4: x y|z|1", "6: 2|3|4"),
                read("a,b,c\r\n\r\nd,\"e, \"\"f\"\"\",\r\n\"x\r\ny\",z,1\r\n2, 3\u00A0,4"));
    }

    @Test
    void anyLineEndAndAnyDelimiter() {
        assertEquals(List.of("1: a|b|c", "2: d|e|f"), read("a,b,c\rd,e,f\r"));
        assertEquals(List.of("1: a|b|c", "2: d|e|f"), read("a,b,c\nd,e,f"));
        assertEquals(
                List.of("a,1", "b"),
                CsvRows.read(new TextLines("a,1;b"), ';', 2).getFirst().cells());
    }

    @Test
    void aRowOfDelimitersIsARowABlankLineIsNone() {
        assertEquals(List.of("1: ||", "4: a|b|c"), read(",,\n\n  \na,b,c\n\n"));
    }

    @Test
    void aMarkThatIsNeverClosedCostsItsOwnLineOnly() {
        assertEquals(
                List.of("1: a|b|c", "2: d|e|f BROKEN_QUOTE", "3: g|h|i", "4: j|k|l"),
                read("a,b,c\nd,\"e,f\ng,h,i\nj,k,l\n"));
    }

    @Test
    void aMarkClosedByTheNextRowsMarkSwallowsNothing() {
        assertEquals(
                List.of("1: a|b|c BROKEN_QUOTE", "2: d|e, f|g"), read("a,\"b,c\nd,\"e, f\",g\n"));
    }

    @Test
    void twoStraysThatMakeASoundCellOverTwoRowsAreFoundOut() {
        String text = "1,2,3,\"4,5,6\n1,2,3,4\",5,6\n1,2,3,4,5,6\n";
        assertEquals(
                List.of("1: 1|2|3|4|5|6 BROKEN_QUOTE", "2: 1|2|3|4\"|5|6", "3: 1|2|3|4|5|6"),
                read(text, 6));
    }

    @Test
    void aTrueCellOverTwoLinesStaysOneCell() {
        assertEquals(List.of("1: a|b, b2 b3|c", "3: d|e|f"), read("a,\"b, b2\nb3\",c\nd,e,f"));
    }

    @Test
    void aRowThatASpreadsheetWrappedAsOneCellIsUnwrapped() {
        assertEquals(
                List.of("1: a|b, Ltd.|c", "2: d|e|f"), read("\"a,\"\"b, Ltd.\"\",c\"\nd,e,f\n"));
    }

    @Test
    void textBehindAClosingMarkBelongsToTheCell() {
        assertEquals(
                List.of("1: a|Chief of staff|c BROKEN_QUOTE", "2: d|e|f"),
                read("a,\"Chief\" of staff,c\nd,e,f"));
    }

    @Test
    void aFileThatEndsInsideAQuotedCellSaysSo() {
        assertEquals(List.of("1: a|b|c", "2: d|e, f CUT_OFF"), read("a,b,c\nd,\"e, f"));
        assertEquals(List.of("1: a|b|c", "2: d|e CUT_OFF"), read("a,b,c\nd,\"e"));
    }

    @Test
    void aLoneMarkIsNoRow() {
        assertEquals(List.of("1: a|b|c", "3: d|e|f"), read("a,b,c\n\"\nd,e,f"));
    }

    @Test
    void moreCellsThanTheLibraryTakesAreStillOneRow() {
        assertEquals(
                40_001,
                CsvRows.read(new TextLines(",".repeat(40_000) + "\n1,2,3"), ',', 3)
                        .getFirst()
                        .cells()
                        .size());
    }

    @Test
    void aFileFullOfBrokenMarksIsReadInTime() {
        String text = "a,\"b,c\nd,\"Chief\" of,f\n".repeat(30_000);
        List<CsvRow> rows =
                assertTimeout(
                        Duration.ofSeconds(20), () -> CsvRows.read(new TextLines(text), ',', 3));
        assertEquals(60_000, rows.size());
        assertTrue(
                rows.stream()
                        .allMatch(
                                row ->
                                        row.problem()
                                                .map(Problem::kind)
                                                .equals(Optional.of(Kind.BROKEN_QUOTE))));
    }

    private static List<String> read(String text) {
        return read(text, 3);
    }

    private static List<String> read(String text, int columns) {
        return CsvRows.read(new TextLines(text), ',', columns).stream()
                .map(
                        row ->
                                row.line()
                                        + ": "
                                        + String.join("|", row.cells())
                                        + row.problem()
                                                .map(problem -> " " + problem.kind())
                                                .orElse(""))
                .toList();
    }
}
