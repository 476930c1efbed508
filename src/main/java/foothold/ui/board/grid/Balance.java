package foothold.ui.board.grid;

import static foothold.ui.Messages.text;

import foothold.domain.plan.board.Cell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How many people speak for a path and how many against it: a bar with its two numbers. */
final class Balance extends HBox {
    private static final double HEIGHT = 6;
    private static final double UNIT = 60;

    Balance(Cell cell) {
        getStyleClass().add("board-balance");
        getChildren().add(number(text("board.pros", cell.pros())));
        if (cell.pros() + cell.cons() > 0) {
            getChildren().add(bar(cell.pros(), cell.cons()));
        } else {
            var none = new Region();
            none.getStyleClass().add("board-neither");
            size(none, UNIT);
            getChildren().add(none);
        }
        getChildren().add(number(text("board.cons", cell.cons())));
    }

    private static Label number(String text) {
        var label = new Label(text);
        label.getStyleClass().add("meta");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static HBox bar(int pros, int cons) {
        var bar = new HBox(2);
        bar.setMinWidth(0);
        bar.setMaxHeight(HEIGHT);
        part(bar, "board-pro", pros, pros + cons);
        part(bar, "board-con", cons, pros + cons);
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setPrefWidth(UNIT);
        bar.setMaxWidth(UNIT * 2);
        return bar;
    }

    private static void part(HBox bar, String styleClass, int part, int all) {
        if (part > 0) {
            var region = new Region();
            region.getStyleClass().add(styleClass);
            region.setMinSize(2, HEIGHT);
            region.setMaxHeight(HEIGHT);
            region.prefWidthProperty().bind(bar.widthProperty().multiply(part / (double) all));
            bar.getChildren().add(region);
        }
    }

    private static void size(Region region, double width) {
        region.setMinHeight(1);
        region.setMaxHeight(1);
        region.setPrefWidth(width);
        HBox.setHgrow(region, Priority.ALWAYS);
        region.setMaxWidth(UNIT * 2);
    }
}
