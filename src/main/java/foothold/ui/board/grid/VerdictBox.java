package foothold.ui.board.grid;

import static foothold.ui.Messages.text;

import foothold.domain.plan.Verdict;
import foothold.ui.control.TabLeaves;
import foothold.ui.control.Typing;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** My own verdict: 1 to 5, and why. */
final class VerdictBox extends VBox {
    private static final int HIGHEST = 5;

    private final BoardModel model;
    private final List<ToggleButton> scores = new ArrayList<>();
    private final TextArea why = new TextArea();
    private final Typing typing;
    private Spot spot;
    private boolean showing;

    VerdictBox(BoardModel model) {
        super(6);
        this.model = model;
        this.typing = model.typing(pause -> model.type(spot, why.getText(), pause));
        var title = new Label(text("board.verdict"));
        title.getStyleClass().add("field-label");
        var row = new HBox(4);
        for (int score = 1; score <= HIGHEST; score++) {
            scores.add(score(score));
        }
        row.getChildren().setAll(scores);
        var hint = new Label(text("board.verdict.hint"));
        hint.getStyleClass().add("hint");
        why.setId("board-why");
        why.setPromptText(text("board.verdict.why"));
        why.setAccessibleText(text("board.verdict.why"));
        why.setWrapText(true);
        why.setPrefRowCount(2);
        TabLeaves.install(why);
        why.textProperty().addListener((_, _, _) -> typed());
        why.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                typing.flush();
                            }
                        });
        getChildren().addAll(title, row, hint, why);
    }

    private ToggleButton score(int score) {
        var button = new ToggleButton(String.valueOf(score));
        button.setId("board-score-" + score);
        button.getStyleClass().add("chip");
        button.setAccessibleText(text("board.verdict.score", score));
        button.setOnAction(_ -> model.score(spot, button.isSelected() ? score : null));
        return button;
    }

    private void typed() {
        if (!showing) {
            typing.changed();
        }
    }

    /** Shows the verdict at that spot; what is being typed stays. */
    void show(Spot at, Verdict verdict) {
        boolean same = Objects.equals(at, spot);
        spot = at;
        var score = verdict == null ? null : verdict.opinion().score();
        for (int i = 0; i < scores.size(); i++) {
            scores.get(i).setSelected(score != null && score == i + 1);
        }
        var words = verdict == null ? null : verdict.opinion().words();
        if (!same || !why.isFocused()) {
            showing = true;
            why.setText(words == null ? "" : words);
            showing = false;
        }
    }

    void takeFocus() {
        scores.stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .orElse(scores.getFirst())
                .requestFocus();
    }

    void flush() {
        typing.flush();
    }
}
