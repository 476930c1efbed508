package foothold.ui.questions.prepare;

import static foothold.ui.Messages.text;

import foothold.service.prepare.Preparation;
import foothold.ui.control.Typing;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** The user's 60 seconds about themselves, and how long they take to say. */
final class IntroductionBox extends VBox {
    private static final int ROWS = 7;
    private static final int MINUTE = 60;

    private final TextArea words = new TextArea();
    private final Label count = Pieces.line("hint");
    private boolean filling;
    private final Typing typing;

    IntroductionBox(PrepareModel model) {
        this.typing = model.typing(pause -> model.introduce(words.getText(), pause));
        getStyleClass().add("prepare-section");
        words.setId("prepare-introduction");
        words.setAccessibleText(text("prepare.introduction"));
        words.setPromptText(text("prepare.introduction.prompt"));
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        words.textProperty().addListener((_, _, now) -> typed(now));
        words.focusedProperty().addListener(_ -> typing.flush());
        count.setId("prepare-introduction-count");
        getChildren().addAll(Pieces.title("prepare.introduction"), words, count);
        count(words.getText());
        model.shown().subscribe(this::show);
    }

    private void typed(String now) {
        count(now);
        if (!filling) {
            typing.changed();
        }
    }

    private void count(String now) {
        int said = Preparation.words(now);
        long seconds = Math.round((double) said * MINUTE / Preparation.WORDS_A_MINUTE);
        count.setText(
                said == 0
                        ? text("prepare.introduction.none", Preparation.WORDS_A_MINUTE)
                        : text(
                                "prepare.introduction.count",
                                said,
                                seconds,
                                Preparation.WORDS_A_MINUTE));
    }

    /** What is being typed stays as it is: it is on its way to the file. */
    private void show(PrepareModel.Shown now) {
        if (now == null || typing.waiting()) {
            return;
        }
        var written = now.preparation().introduction();
        if (!written.equals(words.getText().strip())) {
            filling = true;
            words.setText(written);
            filling = false;
        }
    }
}
