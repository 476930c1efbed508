package foothold.ui.board.grid;

import static foothold.ui.Messages.text;

import foothold.domain.plan.board.Board.Column;
import foothold.domain.plan.board.Score;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;

/** Fills the box above a column, and the one below it. */
final class ColumnHead {
    private static final double HALF = 2;

    private ColumnHead() {}

    /** The path, how it pulled over time, and where it stands by my verdicts. */
    static void show(CellBox box, Column column, BoardModel.Shown shown) {
        box.getStyleClass().add("board-head");
        var parts = new ArrayList<Node>();
        parts.add(line("row-title", column.path().name()));
        parts.add(line("meta", heard(column)));
        if (!column.pull().isEmpty()) {
            parts.add(line("meta", text("board.pull")));
            parts.add(new PullPlot(column.pull(), shown));
        }
        parts.add(line("meta", standing(column.score())));
        var mine = CellBox.verdict(column.whole());
        if (mine != null) {
            parts.add(mine);
        }
        put(box, parts.toArray(Node[]::new));
        box.setAccessibleText(
                column.path().name() + ", " + heard(column) + ", " + standing(column.score()));
    }

    /** What is on no row of that column. */
    static void waiting(CellBox box, Column column) {
        int count = column.waiting().size();
        put(box, line("meta", count == 0 ? "–" : text("board.waiting.count", count)));
        box.setAccessibleText(text("board.waiting") + ": " + count);
        box.setDisable(count == 0);
    }

    private static String heard(Column column) {
        return column.people() == 0
                ? text("board.heard.none")
                : text("board.heard", column.people());
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

    private static Label line(String styleClass, String words) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void put(CellBox box, Node... parts) {
        var lines = new VBox(4, parts);
        lines.setMouseTransparent(true);
        lines.prefWidthProperty().bind(box.widthProperty().subtract(24));
        box.setGraphic(lines);
    }
}
