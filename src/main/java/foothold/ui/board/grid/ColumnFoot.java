package foothold.ui.board.grid;

import static foothold.ui.Messages.text;

import foothold.domain.plan.board.Board.Column;

import javafx.scene.control.Label;

/** The box below a column: how much is on no row of it yet. */
final class ColumnFoot extends CellBox {
    private final Label count = line("meta");

    ColumnFoot(Spot spot, Runnable run) {
        super(spot, 4, run);
        face().setMouseTransparent(true);
        face().getChildren().add(count);
    }

    /** Shows how much waits in that column. */
    void show(Column column) {
        int waiting = column.waiting().size();
        say(count, waiting == 0 ? "–" : text("board.waiting.count", waiting));
        setAccessibleText(text("board.waiting") + ": " + waiting);
        setDisable(waiting == 0);
    }
}
