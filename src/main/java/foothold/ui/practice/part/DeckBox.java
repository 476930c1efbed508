package foothold.ui.practice.part;

import static foothold.ui.Messages.text;

import foothold.domain.practice.Deck;
import foothold.ui.practice.act.DeckModel;
import foothold.ui.practice.act.Drilling;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The card in front, how many there are, and what to do with it. */
final class DeckBox extends VBox {
    private final Label count = Pieces.words("", "meta");
    private final Label front = Pieces.words("", "practice-card-text");
    private final VBox card = new VBox(count, front);
    private final Button next;
    private final FlowPane saying;
    private final FlowPane over;
    private final Button again;

    /** The cards of that model; {@code keys} is who goes on to the next. */
    DeckBox(DeckModel model, Drilling keys) {
        getStyleClass().add("practice-deck");
        card.getStyleClass().addAll("card", "practice-card");
        front.setId("practice-front");
        count.setId("practice-left");
        next = Pieces.button("practice-next", text("practice.next"), "N", keys::next);
        next.getStyleClass().add("accent");
        var hard =
                Pieces.button("practice-hard", text("practice.hard"), "H", () -> keys.judge(true));
        var easy =
                Pieces.button("practice-easy", text("practice.easy"), "E", () -> keys.judge(false));
        saying = Pieces.buttons(next, hard, easy);
        again = Pieces.button("practice-again", text("practice.again"), "", model::shuffle);
        again.getStyleClass().add("accent");
        over = Pieces.buttons(again);
        getChildren().addAll(card, saying, over);
        model.deck().subscribe(this::show);
    }

    private void show(Deck deck) {
        boolean more = deck != null && deck.front().isPresent();
        boolean had = again.isFocused() || next.isFocused();
        Pieces.show(saying, more);
        Pieces.show(over, deck != null && !more);
        if (deck == null) {
            return;
        }
        front.setText(deck.front().map(Deck.Card::text).orElse(text("practice.allSaid")));
        count.setText(
                deck.front()
                        .map(
                                each ->
                                        text(
                                                "practice.card." + each.last(),
                                                deck.said() + 1,
                                                deck.size()))
                        .orElse(text("practice.said", deck.said())));
        if (had) {
            takeFocus();
        }
    }

    /** Puts more on the card, below its words. */
    void add(Node below) {
        card.getChildren().add(below);
    }

    /** What the button says that goes on. */
    void next(String says) {
        next.setText(says);
        next.setAccessibleText(says);
    }

    void takeFocus() {
        (saying.isVisible() ? next : again).requestFocus();
    }
}
