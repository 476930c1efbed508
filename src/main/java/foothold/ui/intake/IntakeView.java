package foothold.ui.intake;

import static foothold.ui.Messages.text;

import foothold.service.intake.Arrived.Refused;
import foothold.ui.EmptyState;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.HashMap;
import java.util.Map;

/** The panels one below the other, and above them what could not be read. */
final class IntakeView extends VBox {
    private final IntakeModel model;
    private final VBox list = new VBox();
    private final VBox troubles = new VBox(4);
    private final Map<CardModel, Card> cards = new HashMap<>();
    private final EmptyState empty;
    private final Button choose = new Button(text("intake.choose"));
    private boolean fresh;

    IntakeView(IntakeModel model) {
        this.model = model;
        setId("intake");
        getStyleClass().addAll("screen", "intake");
        var title = new Label(text("intake.title"));
        title.getStyleClass().add("screen-title");
        choose.setId("intake-choose");
        choose.setOnAction(_ -> model.choose());
        empty = new EmptyState(text("intake.empty.title"), text("intake.empty.text"), choose);
        list.getStyleClass().add("intake-list");
        var page = new VBox(troubles, list);
        page.getStyleClass().add("intake-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("intake-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, empty, scroll);
        model.cards().addListener((ListChangeListener<CardModel>) _ -> fill());
        model.refused().addListener((ListChangeListener<Refused>) _ -> fill());
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        fill();
    }

    /** Puts the focus on the next sensible thing. */
    void takeFocus() {
        var first = model.cards().stream().filter(card -> card.useful().get()).findFirst();
        Node next = first.map(card -> (Node) cards.get(card).button()).orElse(choose);
        next.requestFocus();
    }

    private void fill() {
        cards.keySet().retainAll(model.cards());
        list.getChildren().setAll(model.cards().stream().map(this::card).toList());
        troubles.getChildren().setAll(model.refused().stream().map(IntakeView::trouble).toList());
        boolean nothing = model.cards().isEmpty();
        empty.setVisible(nothing);
        empty.setManaged(nothing);
        takeFocus();
    }

    private Card card(CardModel shown) {
        var card = cards.get(shown);
        if (card == null) {
            card = new Card(shown, () -> model.leave(shown));
            cards.put(shown, card);
            fresh = true;
            shown.useful().subscribe(this::ready);
        }
        return card;
    }

    /** What would be done is found out in the background; until then its button takes no focus. */
    private void ready(boolean useful) {
        if (useful && fresh) {
            fresh = false;
            takeFocus();
        }
    }

    private static Label trouble(Refused refused) {
        var line =
                new Label(
                        refused.file().isEmpty()
                                ? refused.why()
                                : refused.file() + ": " + refused.why());
        line.getStyleClass().add("intake-trouble");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !model.cards().isEmpty()) {
            model.clear();
            event.consume();
        }
    }
}
