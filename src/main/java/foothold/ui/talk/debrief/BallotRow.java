package foothold.ui.talk.debrief;

import static foothold.ui.Messages.text;

import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.Vote.Side;
import foothold.service.board.Hypotheses.Ballot;
import foothold.ui.talk.act.VotesModel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** One thing that is assumed, how this meeting votes on it, and the words that made it so. */
final class BallotRow extends VBox {
    private final VotesModel model;
    private final Supplier<String> line;
    private final Map<Side, ToggleButton> sides = new EnumMap<>(Side.class);
    private final TextField why = new TextField();
    private final HBox because;
    private Ballot ballot;

    /**
     * A row for that ballot.
     *
     * @param line the words of the captured line chosen; empty for none
     */
    BallotRow(VotesModel model, Ballot ballot, Supplier<String> line) {
        this.model = model;
        this.line = line;
        this.ballot = ballot;
        getStyleClass().add("debrief-ballot");
        var assumed = new Label(ballot.hypothesis().text());
        assumed.setWrapText(true);
        assumed.setMinHeight(USE_PREF_SIZE);
        var chips = new FlowPane();
        chips.getStyleClass().add("debrief-chips");
        for (var side : Side.values()) {
            chips.getChildren().add(chip(side));
        }
        why.setPromptText(text("debrief.ballot.why"));
        why.setAccessibleText(text("debrief.ballot.why") + ": " + ballot.hypothesis().text());
        why.textProperty().bindBidirectional(model.words(ballot).text());
        HBox.setHgrow(why, Priority.ALWAYS);
        var take = new Button(text("debrief.ballot.take"));
        take.getStyleClass().addAll("quiet", "debrief-ballot-take");
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(_ -> take());
        because = new HBox(why, take);
        because.getStyleClass().add("debrief-chips");
        getChildren().addAll(assumed, chips, because);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show(ballot);
    }

    private ToggleButton chip(Side side) {
        var chip = new ToggleButton(text("debrief.ballot." + side));
        chip.setId(side.name().toLowerCase(Locale.ROOT) + "-" + ballot.hypothesis().id());
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(text("debrief.ballot." + side) + ": " + ballot.hypothesis().text());
        chip.setOnAction(
                _ -> {
                    chip.setSelected(ballot.vote() != null && ballot.vote().side() == side);
                    model.vote(ballot, side);
                });
        sides.put(side, chip);
        return chip;
    }

    private void take() {
        var words = line.get();
        if (!words.isEmpty()) {
            model.because(ballot, words);
        }
    }

    /** One key each: for, against, neither, and the words of the line chosen. */
    private void key(KeyEvent event) {
        if (why.isFocused() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> model.vote(ballot, Side.FOR);
            case MINUS, SUBTRACT -> model.vote(ballot, Side.AGAINST);
            case DIGIT0, NUMPAD0 -> model.vote(ballot, Side.NEUTRAL);
            case T -> take();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Shows how the meeting votes now. */
    void show(Ballot now) {
        ballot = now;
        var vote = now.vote();
        sides.forEach((side, chip) -> chip.setSelected(vote != null && vote.side() == side));
        because.setVisible(vote != null);
        because.setManaged(vote != null);
    }

    Hypothesis hypothesis() {
        return ballot.hypothesis();
    }
}
