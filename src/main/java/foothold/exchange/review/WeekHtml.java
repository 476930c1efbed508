package foothold.exchange.review;

import static foothold.exchange.WebText.escaped;

import foothold.exchange.pdf.Lettering;
import foothold.exchange.pdf.Paper;

/**
 * The page about a week as a web page of its own, that needs nothing else and prints on one page.
 */
public final class WeekHtml {
    /** Browsers set letters wider than we measure: so many points stay blank. */
    private static final double SPARE = 90;

    private static final String STYLE =
            """
            @page { margin: 14mm; }
            * { box-sizing: border-box; }
            body { font: 10pt/1.36 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif;
              color: #1a1a1a; max-width: 182mm; margin: 10mm auto; padding: 0 4mm; }
            h1 { font-size: 20pt; line-height: 1.2; margin: 0; }
            h2 { font-size: 11pt; line-height: 1.3; margin: 2.6mm 0 0; }
            p { margin: 0; overflow-wrap: anywhere; }
            .about { color: #555; padding-bottom: 2mm; border-bottom: 1px solid #999; }
            .more { color: #555; }
            ul { margin: 0; padding-left: 5mm; }
            li { overflow-wrap: anywhere; }
            li.more { list-style: none; }
            @media print { body { margin: 0; padding: 0; max-width: none; } }
            """;

    private WeekHtml() {}

    /** The page; whatever it says is shown as words, never obeyed. */
    public static String of(WeekPage page, Paper paper) {
        var html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
        html.append("<title>").append(escaped(page.title())).append("</title>\n");
        html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        html.append("<h1 dir=\"auto\">").append(escaped(page.title())).append("</h1>\n");
        html.append("<p class=\"about\">").append(escaped(page.about())).append("</p>\n");
        new Fit(new Lettering(), paper).of(page, SPARE).forEach(each -> part(html, each));
        return html.append("</body>\n</html>\n").toString();
    }

    private static void part(StringBuilder html, Fit.Shown shown) {
        boolean listed = shown.part().listed();
        var tag = listed ? "li" : "p";
        html.append("<h2>").append(escaped(shown.part().heading())).append("</h2>\n");
        html.append(listed ? "<ul>\n" : "");
        for (var lines : shown.lines()) {
            html.append('<').append(tag).append(" dir=\"auto\">");
            html.append(escaped(String.join(" ", lines)));
            html.append("</").append(tag).append(">\n");
        }
        if (shown.left() > 0) {
            html.append('<').append(tag).append(" class=\"more\">").append(shown.more());
            html.append("</").append(tag).append(">\n");
        }
        html.append(listed ? "</ul>\n" : "");
    }
}
