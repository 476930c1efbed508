package foothold.exchange.board;

import foothold.exchange.board.Chart.Cell;

import java.util.stream.Collectors;

/**
 * The board as Markdown (CommonMark, and tables as GitHub has them): first at a glance, then all.
 */
public final class ChartMarkdown {
    private static final String MEANING = "\\`*_{}[]<>#+-!|~&";

    private ChartMarkdown() {}

    /** The text; whatever the board says is shown as words, never as marks. */
    public static String of(Chart chart) {
        var text = new StringBuilder();
        text.append("# ").append(plain(chart.title())).append("\n\n");
        if (!chart.about().isBlank()) {
            text.append(plain(chart.about())).append("\n\n");
        }
        if (!chart.paths().isEmpty()) {
            glance(text, chart);
        }
        for (int at = 0; at < chart.paths().size(); at++) {
            path(text, chart, at);
        }
        return text.toString();
    }

    private static void glance(StringBuilder text, Chart chart) {
        var names =
                chart.paths().stream()
                        .map(each -> plain(each.name()))
                        .collect(Collectors.joining(" | "));
        text.append("| | ").append(names).append(" |\n|---|");
        text.append("---|".repeat(chart.paths().size())).append('\n');
        for (var row : chart.rows()) {
            text.append("| **").append(plain(row.criterion())).append("** | ");
            text.append(
                    row.cells().stream()
                            .map(ChartMarkdown::brief)
                            .collect(Collectors.joining(" | ")));
            text.append(" |\n");
        }
        text.append('\n');
    }

    private static String brief(Cell cell) {
        var summary = plain(cell.summary());
        return cell.verdict().isBlank() ? summary : summary + " *" + plain(cell.verdict()) + "*";
    }

    private static void path(StringBuilder text, Chart chart, int at) {
        var path = chart.paths().get(at);
        text.append("## ").append(plain(path.name())).append("\n\n");
        path.lines().forEach(each -> text.append("- ").append(plain(each)).append('\n'));
        if (!path.lines().isEmpty()) {
            text.append('\n');
        }
        for (var row : chart.rows()) {
            text.append("### ").append(plain(row.criterion())).append("\n\n");
            cell(text, row.cells().get(at));
        }
    }

    private static void cell(StringBuilder text, Cell cell) {
        text.append(plain(cell.summary())).append("\n\n");
        for (var said : cell.said()) {
            text.append("- ").append(plain(said.sign())).append(' ').append(plain(said.text()));
            text.append(" (").append(plain(said.from())).append(")\n");
        }
        if (!cell.said().isEmpty()) {
            text.append('\n');
        }
        if (!cell.verdict().isBlank()) {
            text.append('*').append(plain(cell.verdict())).append("*\n\n");
        }
        if (!cell.next().isBlank()) {
            text.append(plain(cell.next())).append("\n\n");
        }
    }

    /** The words on one line, with whatever means something in Markdown made plain. */
    static String plain(String words) {
        var plain = new StringBuilder();
        words.strip()
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .codePoints()
                .forEach(
                        each -> {
                            if (MEANING.indexOf(each) >= 0) {
                                plain.append('\\');
                            }
                            plain.appendCodePoint(each);
                        });
        return plain.toString().replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
    }
}
