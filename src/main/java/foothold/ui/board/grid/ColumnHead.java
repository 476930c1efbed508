package foothold.ui.board.grid;

import static foothold.ui.Messages.text;

import foothold.domain.plan.board.Board.Column;
import foothold.domain.plan.board.Pull;
import foothold.domain.plan.board.Score;
import foothold.service.board.BoardSheet;
import foothold.ui.board.mark.PullPlot;

import javafx.scene.control.Label;

/** The box above a column: the path, how it pulled over time, and where it stands. */
final class ColumnHead extends CellBox {
    private static final double HALF = 2;

    private final Label name = line("row-title");
    private final Label heard = line("meta");
    private final Label pull = line("meta");
    private final PullPlot plot = new PullPlot();
    private final Label standing = line("meta");
    private final Label mine = line("board-mine");
    private BoardSheet sheet;

    ColumnHead(Spot spot, Runnable run) {
        super(spot, 4, run);
        getStyleClass().add("board-head");
        plot.managedProperty().bind(plot.visibleProperty());
        plot.visibleProperty().bind(pull.visibleProperty());
        face().getChildren().addAll(name, heard, pull, plot, standing, mine);
    }

    /** Shows that column's path; how it pulled stays, whosoever's voices count. */
    void show(Column column, BoardModel.Shown shown) {
        say(name, column.path().name());
        say(heard, heard(column));
        say(pull, column.pull().isEmpty() ? null : text("board.pull"));
        if (sheet != shown.sheet()) {
            sheet = shown.sheet();
            plot.show(
                    column.pull().stream()
                            .map(each -> new PullPlot.Value(each.rating(), says(each, shown)))
                            .toList());
        }
        say(standing, standing(column.score()));
        say(mine, SaidBox.verdict(column.whole()));
        setAccessibleText(
                column.path().name() + ", " + heard.getText() + ", " + standing.getText());
    }

    /** "3 after Ana Ruiz, Tue 10 Nov". */
    static String says(Pull pull, BoardModel.Shown shown) {
        var day = shown.dates().day(pull.at().atZone(shown.dates().zone()).toLocalDate());
        return text("board.pull.at", pull.rating(), shown.name(pull.contactId()), day);
    }

    private static String heard(Column column) {
        int people = column.people();
        return people == 0 ? text("board.heard.none") : text("board.heard", people);
    }

    /** Halves at most: more digits would claim what a few verdicts cannot know. */
    static String standing(Score score) {
        if (!score.known()) {
            return text("board.score.none", score.criteria());
        }
        return score.judged() == score.criteria()
                ? text("board.score.all", score.criteria(), half(score.soFar()))
                : text(
                        "board.score",
                        score.judged(),
                        score.criteria(),
                        half(score.soFar()),
                        Math.round(score.possible().low()),
                        Math.round(score.possible().high()));
    }

    private static String half(double value) {
        long halves = Math.round(value * HALF);
        return halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + "½";
    }
}
