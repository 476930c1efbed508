package foothold.service.review;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.exchange.pdf.Paper;
import foothold.exchange.review.WeekHtml;
import foothold.exchange.review.WeekPage;
import foothold.exchange.review.WeekPage.Part;
import foothold.exchange.review.WeekPdf;
import foothold.service.Workspace;
import foothold.service.review.WeekLines.Line;
import foothold.service.transfer.WholeFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a week on one page; an older file is replaced only by a complete one. */
public final class ReviewExport {
    private final Workspace workspace;
    private final WeekReader reader;

    /** Writes what that reader reads of that file. */
    public ReviewExport(Workspace workspace, WeekReader reader) {
        this.workspace = workspace;
        this.reader = reader;
    }

    /**
     * Writes the week that begins on that day, for the paper usual in the user's country.
     *
     * @param file a PDF when it ends so, else a web page
     * @throws IOException when it cannot be written; an older file is unchanged then
     */
    public void write(LocalDate monday, Path file) throws IOException {
        var settings = workspace.store().find(Shapes.SETTINGS, Settings.ID);
        var page = page(reader.read(monday), settings.map(each -> each.me().name()));
        var paper = Paper.of(settings.map(each -> each.calendar().country()).orElse(null));
        boolean pdf = file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
        WholeFile.write(
                file,
                out -> {
                    if (pdf) {
                        WeekPdf.write(page, paper, out);
                    } else {
                        out.write(WeekHtml.of(page, paper).getBytes(StandardCharsets.UTF_8));
                    }
                    return 1;
                });
    }

    /** What stands on the page; {@code me} is the user's name, where it is known. */
    static WeekPage page(WeekSheet sheet, Optional<String> me) {
        var week = sheet.look().week();
        var lines = new WeekLines(sheet);
        var asOf = "As of " + ReviewWords.day(sheet.at(), week.zone());
        var review = Optional.ofNullable(sheet.review());
        return new WeekPage(
                "Week of " + ReviewWords.week(week.monday()),
                me.map(name -> name + " · " + asOf).orElse(asOf),
                List.of(
                        listed("What was done", lines.done()),
                        listed("What was learned", lines.learned()),
                        written("My notes", review.map(each -> each.words()).orElse(null)),
                        listed("Whom to thank", lines.thanks()),
                        listed("What is owed", lines.owed()),
                        listed("What comes next", lines.ahead()),
                        written("My plan", review.map(each -> each.plan()).orElse(null))));
    }

    private static Part listed(String heading, List<Line> lines) {
        return new Part(heading, true, lines.stream().map(Line::text).toList());
    }

    private static Part written(String heading, String text) {
        var lines = text == null ? List.<String>of() : text.lines().toList();
        return new Part(heading, false, lines.stream().filter(each -> !each.isBlank()).toList());
    }
}
