package foothold.exchange.board;

import static foothold.exchange.WebText.escaped;

import foothold.exchange.board.Chart.Cell;
import foothold.exchange.board.Chart.Head;
import foothold.exchange.board.Chart.Said;

import java.util.Locale;

/** The board as a web page of its own, that needs nothing else and prints on paper held across. */
public final class ChartHtml {
    private static final int ALL = 100;
    private static final String STYLE =
            """
            @page { size: landscape; margin: 12mm; }
            * { box-sizing: border-box; }
            body { font: 10pt/1.4 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif;
              color: #1a1a1a; margin: 8mm; }
            h1 { font-size: 20pt; line-height: 1.2; margin: 0; }
            p { margin: 1mm 0 0; }
            .about, .from { color: #555; }
            table { border-collapse: collapse; width: 100%; margin-top: 5mm; table-layout: fixed; }
            th, td { border: 1px solid #bbb; padding: 2mm 2.5mm; text-align: left;
              vertical-align: top; overflow-wrap: anywhere; }
            thead { display: table-header-group; }
            thead th { background: #f3f1ec; font-weight: 400; }
            thead th b { font-size: 12pt; }
            th:first-child { width: 28mm; }
            tr { break-inside: auto; }
            .bar { display: flex; gap: 2px; width: 32mm; height: 2mm; margin: 1mm 0; }
            .bar i { display: block; background: #1b7465; }
            .bar i + i, .bar i.con { background: #b0441a; }
            .unknown { color: #555; font-style: italic; }
            .mine { border-left: 3px solid #1b7465; padding-left: 2mm; }
            ul { list-style: none; margin: 1mm 0 0; padding: 0; }
            li { padding-left: 4mm; text-indent: -4mm; margin-top: 1mm; font-size: 9pt; }
            @media print { body { margin: 0; } * { print-color-adjust: exact; } }
            """;

    private ChartHtml() {}

    /** The page; whatever the board says is shown as words, never obeyed. */
    public static String of(Chart chart) {
        var page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
        page.append("<title>").append(escaped(chart.title())).append("</title>\n");
        page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        page.append("<h1>").append(escaped(chart.title())).append("</h1>\n");
        line(page, "about", chart.about());
        page.append("<table>\n<thead><tr><th></th>");
        chart.paths().forEach(each -> head(page, each));
        page.append("</tr></thead>\n<tbody>\n");
        for (var row : chart.rows()) {
            page.append("<tr><th scope=\"row\" dir=\"auto\">");
            page.append(escaped(row.criterion())).append("</th>");
            row.cells().forEach(each -> cell(page, each));
            page.append("</tr>\n");
        }
        return page.append("</tbody>\n</table>\n</body>\n</html>\n").toString();
    }

    private static void head(StringBuilder page, Head head) {
        page.append("<th scope=\"col\" dir=\"auto\"><b>").append(escaped(head.name()));
        page.append("</b>");
        head.lines().forEach(each -> line(page, "about", each));
        page.append("</th>");
    }

    private static void cell(StringBuilder page, Cell cell) {
        page.append("<td dir=\"auto\">");
        line(page, cell.said().isEmpty() ? "unknown" : "summary", cell.summary());
        bar(page, cell);
        line(page, "mine", cell.verdict());
        if (!cell.said().isEmpty()) {
            page.append("<ul>\n");
            cell.said().forEach(each -> said(page, each));
            page.append("</ul>");
        }
        line(page, "unknown", cell.next());
        page.append("</td>");
    }

    private static void bar(StringBuilder page, Cell cell) {
        var balance = cell.balance();
        if (balance.tips()) {
            int pros = balance.pros() * ALL / (balance.pros() + balance.cons());
            var parts =
                    (pros > 0 ? part("pro", pros) : "")
                            + (pros < ALL ? part("con", ALL - pros) : "");
            page.append("<div class=\"bar\" aria-hidden=\"true\">").append(parts).append("</div>");
        }
    }

    private static String part(String style, int percent) {
        return String.format(
                Locale.ROOT, "<i class=\"%s\" style=\"width:%d%%\"></i>", style, percent);
    }

    private static void said(StringBuilder page, Said said) {
        page.append("<li>").append(escaped(said.sign())).append(" <bdi>");
        page.append(escaped(said.text())).append("</bdi> <span class=\"from\">");
        page.append(escaped(said.from())).append("</span></li>\n");
    }

    private static void line(StringBuilder page, String style, String words) {
        if (!words.isBlank()) {
            page.append("<p class=\"").append(style).append("\">");
            page.append(escaped(words)).append("</p>");
        }
    }
}
