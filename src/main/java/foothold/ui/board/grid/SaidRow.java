package foothold.ui.board.grid;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Insight.Sign;
import foothold.ui.Disc;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One insight: what was said, by whom and when, for or against, and on which row it is. */
final class SaidRow extends HBox {
    private static final double DISC = 26;
    private static final double WIDE = 560;

    private final BoardModel model;
    private final Insight insight;

    SaidRow(BoardModel model, Insight insight, BoardModel.Shown shown) {
        super(8);
        this.model = model;
        this.insight = insight;
        var who = insight.source().contactId();
        var words = new Label(insight.lesson().text());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var day =
                shown.dates().day(insight.source().at().atZone(shown.dates().zone()).toLocalDate());
        var from =
                new Label(
                        who == null
                                ? text("board.said.read", day)
                                : text("board.said.by", shown.name(who), day));
        from.getStyleClass().add("meta");
        var signs = new FlowPane(4, 4, from);
        for (var sign : Sign.values()) {
            signs.getChildren().add(sign(sign));
        }
        signs.getChildren().add(row());
        signs.setPrefWrapLength(WIDE);
        signs.getStyleClass().add("board-signs");
        var box = new VBox(4, words, signs);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        Node face = who == null ? new Region() : new Disc(who, shown.name(who), DISC);
        getChildren().addAll(face, box);
    }

    private ToggleButton sign(Sign sign) {
        var button = new ToggleButton(text("board.sign." + sign));
        button.getStyleClass().add("chip");
        button.setAccessibleText(text("board.sign." + sign) + ": " + insight.lesson().text());
        button.setSelected(insight.lesson().sign() == sign);
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    model.sign(insight, sign);
                });
        return button;
    }

    private MenuButton row() {
        var named = insight.lesson().criterionId();
        var menu = new MenuButton(text("board.row"));
        menu.getStyleClass().addAll("quiet", "board-row-menu");
        for (var criterion : model.criteria()) {
            if (criterion.weight() > 0 && !criterion.id().equals(named)) {
                var item = new MenuItem(criterion.name());
                item.setOnAction(_ -> model.place(insight, criterion));
                menu.getItems().add(item);
            }
        }
        if (named != null) {
            var item = new MenuItem(text("board.row.byTag"));
            item.setOnAction(_ -> model.place(insight, null));
            menu.getItems().add(item);
        }
        return menu;
    }
}
