package foothold.exchange.brief;

import foothold.exchange.WebText;

import java.util.Locale;

/**
 * The brief as a web page of its own, that needs nothing else and prints on one page of whatever
 * paper there is: the room to write stretches to fill it.
 */
public final class BriefHtml {
    private static final String STYLE =
            """
            @page { margin: 14mm; }
            * { box-sizing: border-box; }
            body { font: 10.5pt/1.35 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif;
              color: #1a1a1a; max-width: 182mm; margin: 10mm auto; padding: 0 4mm; }
            h1 { font-size: 20pt; line-height: 1.2; margin: 0; }
            p { margin: 1mm 0 0; }
            .about { color: #444; }
            dl, .agenda { border-top: 1px solid #999; margin: 3mm 0 0; padding: 2mm 0; }
            dl { display: grid; grid-template-columns: 34mm 1fr; gap: .6mm 4mm; font-size: 9.5pt; }
            dt { font-weight: 600; color: #444; }
            dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
            .agenda { display: flex; gap: 5mm; border-bottom: 1px solid #999; font-size: 9.5pt; }
            .agenda div { flex: 1; }
            .agenda b { display: block; color: #444; }
            ol { list-style-position: outside; margin: 3mm 0 0; padding-left: 7mm; }
            li { min-height: 15mm; overflow-wrap: anywhere; padding-bottom: 1mm; }
            li::marker { font-weight: 600; }
            @media screen { li { border-bottom: 1px solid #ddd; margin-bottom: 2mm; } }
            @media print {
              html, body { height: 100%; margin: 0; padding: 0; max-width: none; }
              body { display: flex; flex-direction: column; }
              ol { flex: 1; display: flex; flex-direction: column; min-height: 0; }
              li { flex: 1 0 auto; min-height: 0; border-bottom: 1px solid #ccc;
                padding-top: 1.2mm; }
              dd { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3;
                overflow: hidden; }
            }
            """;

    private BriefHtml() {}

    /** The page; whatever the brief says is shown as words, never obeyed. */
    public static String of(Brief brief) {
        var heading = brief.heading();
        var page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append(element("title", heading.name())).append('\n');
        page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        page.append(element("h1", heading.name())).append('\n');
        line(page, "about", heading.about());
        line(page, "when", heading.when());
        facts(page, brief);
        agenda(page, brief);
        page.append("<ol>\n");
        brief.questions().forEach(each -> page.append(question(each)));
        return page.append("</ol>\n</body>\n</html>\n").toString();
    }

    private static void line(StringBuilder page, String style, String words) {
        if (!words.isBlank()) {
            page.append("<p class=\"").append(style).append("\" dir=\"auto\">");
            page.append(WebText.escaped(words)).append("</p>\n");
        }
    }

    private static void facts(StringBuilder page, Brief brief) {
        if (brief.facts().isEmpty()) {
            return;
        }
        page.append("<dl>\n");
        for (var fact : brief.facts()) {
            page.append(element("dt", fact.label())).append(element("dd", fact.text()));
            page.append('\n');
        }
        page.append("</dl>\n");
    }

    private static void agenda(StringBuilder page, Brief brief) {
        if (brief.agenda().isEmpty()) {
            return;
        }
        page.append("<div class=\"agenda\">\n");
        for (var phase : brief.agenda()) {
            var minutes = String.format(Locale.ROOT, "<b>%d min</b>", phase.minutes());
            page.append("<div>")
                    .append(minutes)
                    .append(WebText.escaped(phase.what()))
                    .append("</div>\n");
        }
        page.append("</div>\n");
    }

    private static String question(String words) {
        return "<li><bdi>" + WebText.escaped(words) + "</bdi></li>\n";
    }

    private static String element(String name, String words) {
        var direction = name.equals("title") ? "" : " dir=\"auto\"";
        return "<" + name + direction + ">" + WebText.escaped(words) + "</" + name + ">";
    }
}
