package foothold.service.board;

import foothold.domain.meeting.Insight;
import foothold.domain.plan.Verdict;
import foothold.domain.plan.board.Board.Column;
import foothold.domain.plan.board.Cell;
import foothold.domain.plan.board.Next;
import foothold.domain.plan.board.Score;
import foothold.exchange.board.Chart;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts a board into the words of its files. */
final class ChartWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter FULL_DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private final BoardSheet sheet;

    private ChartWords(BoardSheet sheet) {
        this.sheet = sheet;
    }

    static Chart of(BoardSheet sheet) {
        var words = new ChartWords(sheet);
        var board = sheet.board();
        var rows = new ArrayList<Chart.Row>();
        for (int at = 0; at < board.rows().size(); at++) {
            int row = at;
            var cells =
                    board.columns().stream()
                            .map(each -> words.cell(each.cells().get(row)))
                            .toList();
            rows.add(new Chart.Row(board.rows().get(at).name(), cells));
        }
        var about = "As of " + FULL_DAY.format(sheet.seen().now().atZone(sheet.seen().zone()));
        return new Chart(
                "Path board", about, board.columns().stream().map(words::head).toList(), rows);
    }

    private Chart.Head head(Column column) {
        var lines = new ArrayList<String>();
        lines.add(people(column.people()) + " heard");
        if (!column.pull().isEmpty()) {
            lines.add(
                    "Pull after each meeting, 1 to 5: "
                            + column.pull().stream()
                                    .map(each -> String.valueOf(each.rating()))
                                    .collect(Collectors.joining(" → ")));
        }
        lines.add(score(column.score()));
        if (column.whole() != null) {
            lines.add(verdict(column.whole()));
        }
        return new Chart.Head(column.path().name(), lines);
    }

    private static String people(int count) {
        return count == 1 ? "1 person" : count == 0 ? "nobody" : count + " people";
    }

    private static String score(Score score) {
        if (!score.known()) {
            return "None of " + score.criteria() + " criteria judged";
        }
        var rounded = Math.round(score.soFar() * 2) / 2.0;
        var soFar = String.format(Locale.ENGLISH, rounded % 1 == 0 ? "%.0f" : "%.1f", rounded);
        return String.format(
                Locale.ENGLISH,
                "%d of %d criteria judged: so far about %s of 5, possible %d to %d",
                score.judged(),
                score.criteria(),
                soFar,
                Math.round(score.possible().low()),
                Math.round(score.possible().high()));
    }

    private static String verdict(Verdict verdict) {
        var score = verdict.opinion().score();
        var words = verdict.opinion().words();
        var mine = score == null ? "My verdict" : "My verdict: " + score + " of 5";
        return words == null ? mine : mine + ". " + words;
    }

    private Chart.Cell cell(Cell cell) {
        return new Chart.Cell(
                summary(cell),
                new Chart.Balance(cell.pros(), cell.cons()),
                cell.said().stream().map(this::said).toList(),
                cell.verdict() == null ? "" : verdict(cell.verdict()),
                cell.unknown() ? next(cell.next()) : "");
    }

    private static String summary(Cell cell) {
        if (cell.unknown()) {
            return "Nobody yet";
        }
        var parts =
                new ArrayList<>(
                        List.of(
                                people(cell.voices().size()),
                                cell.pros() + " for",
                                cell.cons() + " against"));
        if (cell.contradicted()) {
            parts.add("they disagree");
        }
        return String.join(", ", parts);
    }

    private Chart.Said said(Insight insight) {
        var sign =
                switch (insight.lesson().sign()) {
                    case PRO -> "+";
                    case CON -> "–";
                    case NEUTRAL -> "·";
                };
        var name = sheet.people().name(insight.source().contactId());
        var day = day(insight.source().at());
        return new Chart.Said(
                sign, insight.lesson().text(), name.isEmpty() ? day : name + ", " + day);
    }

    private static String next(Next next) {
        var question = "“" + next.ask().text() + "”";
        return next.who() == null
                ? "To ask: " + question
                : "Ask " + next.who().contact().name() + ": " + question;
    }

    private String day(Instant at) {
        return DAY.format(at.atZone(sheet.seen().zone()));
    }
}
