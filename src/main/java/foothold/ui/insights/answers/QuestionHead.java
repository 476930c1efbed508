package foothold.ui.insights.answers;

import foothold.service.insights.AnswerSheet.Line;
import foothold.ui.control.WorthWords;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The head of a line: the question, and what came of asking it. */
final class QuestionHead extends VBox {
    private final Label words = new Label();
    private final Label worth = new Label();

    QuestionHead() {
        getStyleClass().add("answers-question");
        words.setWrapText(true);
        worth.setWrapText(true);
        worth.getStyleClass().add("meta");
        getChildren().addAll(words, worth);
        setManaged(false);
    }

    void show(Line line) {
        words.setText(line.text());
        worth.setText(WorthWords.of(line.worth()));
    }
}
