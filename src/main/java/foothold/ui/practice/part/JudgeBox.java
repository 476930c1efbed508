package foothold.ui.practice.part;

import static foothold.ui.Messages.text;

import foothold.domain.practice.Rehearsal;
import foothold.ui.practice.act.TimedModel;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** How the run that ended last felt: 1 to 5, and a note. */
final class JudgeBox extends VBox {
    private static final int MOST = 5;

    private final List<ToggleButton> ratings = new ArrayList<>();

    JudgeBox(TimedModel run) {
        getStyleClass().addAll("card", "practice-judge");
        setId("practice-judge");
        var chips = new FlowPane();
        chips.getStyleClass().add("practice-buttons");
        chips.getChildren().add(meta("practice.rate.least"));
        for (int i = 1; i <= MOST; i++) {
            int value = i;
            var chip = new ToggleButton(Integer.toString(i));
            chip.setId("practice-rate-" + i);
            chip.getStyleClass().add("chip");
            chip.setAccessibleText(text("practice.rate.of", i));
            chip.setOnAction(_ -> run.rate(value));
            ratings.add(chip);
            chips.getChildren().add(chip);
        }
        chips.getChildren().add(meta("practice.rate.most"));
        var note = new TextField();
        note.setId("practice-note");
        note.setPromptText(text("practice.note.prompt"));
        note.textProperty().bindBidirectional(run.note().text());
        note.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                run.note().flush();
                            }
                        });
        getChildren()
                .addAll(
                        Pieces.field(text("practice.rate"), chips),
                        Pieces.field(text("practice.note"), note));
        run.latest().subscribe(this::show);
    }

    private static Label meta(String key) {
        return Pieces.words(text(key), "meta");
    }

    private void show(Rehearsal latest) {
        Pieces.show(this, latest != null);
        var rating = latest == null ? null : latest.own().rating();
        for (int i = 0; i < ratings.size(); i++) {
            ratings.get(i).setSelected(rating != null && rating == i + 1);
        }
    }
}
