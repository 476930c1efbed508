package foothold.ui.shell;

import static foothold.ui.Messages.text;

import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/** The number at an icon of the rail. */
final class Badge extends Label {
    private static final int MOST = 99;
    private static final double ROOM = 56;

    private Badge() {
        getStyleClass().add("rail-badge");
        setMouseTransparent(true);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
    }

    /** Shows that number at the icon of {@code item}, and its words in the tooltip. */
    static void show(ObservableIntegerValue count, Button item) {
        var badge = new Badge();
        var words = new Tooltip();
        Node icon = item.getGraphic();
        var both = new StackPane(icon, badge);
        both.setMaxWidth(ROOM);
        both.setPrefWidth(ROOM);
        item.setGraphic(both);
        count.subscribe(
                _ -> {
                    int now = count.get();
                    badge.setText(now > MOST ? MOST + "+" : String.valueOf(now));
                    badge.setVisible(now > 0);
                    words.setText(text("shell.rail.due", item.getText(), now));
                    item.setTooltip(now > 0 ? words : null);
                    item.setAccessibleHelp(now > 0 ? words.getText() : null);
                });
    }
}
