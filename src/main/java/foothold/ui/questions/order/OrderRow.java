package foothold.ui.questions.order;

import static foothold.ui.Messages.text;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One row of an {@link OrderList}: its place, its words, and a cross. */
final class OrderRow extends HBox {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final OrderList list;
    private final int at;
    private final OrderList.Item item;

    OrderRow(OrderList list, int at, OrderList.Item item) {
        this.list = list;
        this.at = at;
        this.item = item;
        getStyleClass().addAll("order-row", "ringed");
        setId(list.getId() + "-" + at);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText((at + 1) + ". " + item.text());
        var number = new Label((at + 1) + ".");
        number.getStyleClass().add("meta");
        number.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(number, words(), remove());
        focusedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now) {
                                list.gotFocus(at);
                            }
                        });
        setOnKeyPressed(this::pressed);
        setOnMouseClicked(_ -> requestFocus());
        dragging();
    }

    private VBox words() {
        var words = new Label(item.text());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(words);
        if (!item.note().isEmpty()) {
            var note = new Label(item.note());
            note.getStyleClass().add("hint");
            note.setWrapText(true);
            note.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(note);
        }
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Button remove() {
        var remove = new Button(text("questions.order.remove"), new FontIcon(Feather.X));
        remove.setId(getId() + "-remove");
        remove.getStyleClass().addAll("quiet", "icon-only");
        remove.setTooltip(new Tooltip(text("questions.order.remove")));
        remove.setAccessibleText(text("questions.order.remove") + ": " + item.text());
        remove.focusedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now) {
                                list.gotFocus(at);
                            }
                        });
        remove.setOnAction(_ -> list.remove(at));
        return remove;
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != this) {
            return;
        }
        boolean moving = event.isAltDown();
        switch (event.getCode()) {
            case UP -> step(moving, -1);
            case DOWN -> step(moving, 1);
            case DELETE -> list.remove(at);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(boolean moving, int by) {
        if (moving) {
            list.move(at, at + by);
        } else {
            list.focus(at + by);
        }
    }

    private void dragging() {
        setOnDragDetected(
                event -> {
                    var content = new ClipboardContent();
                    content.putString(item.id());
                    startDragAndDrop(TransferMode.MOVE).setContent(content);
                    event.consume();
                });
        setOnDragOver(
                event -> {
                    if (from(event) >= 0) {
                        event.acceptTransferModes(TransferMode.MOVE);
                        pseudoClassStateChanged(TARGET, true);
                        event.consume();
                    }
                });
        setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(
                event -> {
                    int from = from(event);
                    event.setDropCompleted(from >= 0);
                    list.move(from, at);
                    event.consume();
                });
    }

    private int from(DragEvent event) {
        return event.getDragboard().hasString()
                ? list.placeOf(event.getDragboard().getString())
                : -1;
    }
}
