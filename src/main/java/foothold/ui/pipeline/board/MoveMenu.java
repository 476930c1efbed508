package foothold.ui.pipeline.board;

import static foothold.ui.Messages.text;

import foothold.service.pipeline.Board;
import foothold.service.pipeline.Card;
import foothold.ui.pipeline.model.MoveModel;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** The stages a card can be moved to; those it cannot say why when chosen. */
final class MoveMenu extends ContextMenu {
    private static final double BELOW = 24;

    MoveMenu(Card card, MoveModel moves) {
        for (var stage : Board.STAGES) {
            if (stage != card.stage()) {
                var item = new MenuItem(text("pipeline.moveTo", text("people.stage." + stage)));
                item.setId("pipeline-move-" + stage);
                item.setOnAction(_ -> moves.move(card, stage));
                getItems().add(item);
            }
        }
    }

    /** Opens over the right half of that card. */
    void showBeside(Node card) {
        show(card, Side.RIGHT, -card.getLayoutBounds().getWidth() / 2, BELOW);
    }
}
