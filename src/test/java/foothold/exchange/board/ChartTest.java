package foothold.exchange.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Whatever a board says is words in its files. */
class ChartTest {

    @ParameterizedTest
    @CsvSource({
        "a | b, a \\| b",
        "*bold* _it_, \\*bold\\* \\_it\\_",
        "# head, \\# head",
        "<b>, \\<b\\>",
        "1. first, 1\\. first",
        "'two\nlines', two lines"
    })
    void markdownIsPlain(String said, String written) {
        assertEquals(written, ChartMarkdown.plain(said));
    }

    @Test
    void aWebPageObeysNothing() {
        var evil = "<script>alert('x')</script>";
        var cell =
                new Chart.Cell(
                        "1 person",
                        new Chart.Balance(1, 0),
                        List.of(new Chart.Said("+", evil, evil)),
                        evil,
                        evil);
        var chart =
                new Chart(
                        evil,
                        evil,
                        List.of(new Chart.Head(evil, List.of(evil))),
                        List.of(new Chart.Row(evil, List.of(cell))));
        var page = ChartHtml.of(chart);
        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("&lt;script&gt;"), page);
        assertTrue(page.contains("width:100%"), page);
    }
}
