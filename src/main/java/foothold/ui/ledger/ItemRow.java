package foothold.ui.ledger;

import static foothold.ui.Messages.text;

import foothold.ui.StateMark;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/** One promise or action, and what can be done with it. */
final class ItemRow extends HBox {
    private final Item item;

    ItemRow(LedgerModel model, Item item, Consumer<Item> edit) {
        this.item = item;
        getStyleClass().addAll("row", "ledger-row");
        var words = new Label(item.text());
        words.setWrapText(true);
        var detail = new Label(model.detail(item));
        detail.getStyleClass().add("meta");
        detail.setWrapText(true);
        var box = new VBox(words, detail);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().addAll(new StateMark(model.state(item)), box);
        boolean open = item.doneAt() == null;
        button(open ? "keep." + item.sort() : "reopen", item, () -> model.turn(item));
        if (item.contactId() != null) {
            button("person", item, () -> model.open(item));
        }
        button("edit", item, () -> edit.accept(item));
        button("remove", item, () -> model.remove(item));
    }

    Item item() {
        return item;
    }

    /** Puts the focus on the button at that place among the children, or on the first one. */
    void takeFocus(int at) {
        var buttons = getChildren().filtered(Button.class::isInstance);
        var wanted = at < getChildren().size() ? getChildren().get(at) : null;
        (wanted instanceof Button ? wanted : buttons.getFirst()).requestFocus();
    }

    private void button(String which, Item item, Runnable run) {
        var button = new Button(text("ledger." + which));
        button.setAccessibleText(text("ledger." + which) + ": " + item.text());
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        getChildren().add(button);
    }
}
