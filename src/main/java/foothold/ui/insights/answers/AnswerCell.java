package foothold.ui.insights.answers;

import static foothold.ui.Messages.text;

import foothold.service.insights.AnswerSheet.Said;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.stream.Collectors;

/** What one person said to one question. */
final class AnswerCell extends VBox {
    private static final PseudoClass TELLING = PseudoClass.getPseudoClass("telling");
    private static final PseudoClass LOOKED_AT = PseudoClass.getPseudoClass("looked-at");

    private final Label words = new Label();
    private final Label telling = new Label(text("answers.telling"), new FontIcon(Feather.STAR));

    AnswerCell() {
        getStyleClass().add("answer-cell");
        words.setWrapText(true);
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        telling.getStyleClass().add("answer-telling");
        telling.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(telling, words);
        setManaged(false);
    }

    void show(List<Said> said, boolean lookedAt) {
        boolean tells = said.stream().anyMatch(each -> each.answer().telling());
        telling.setVisible(tells);
        telling.setManaged(tells);
        words.setText(words(said));
        words.getStyleClass().removeAll("answer-none");
        if (said.stream().allMatch(each -> each.answer().text() == null)) {
            words.getStyleClass().add("answer-none");
        }
        pseudoClassStateChanged(TELLING, tells);
        pseudoClassStateChanged(LOOKED_AT, lookedAt);
    }

    /** All they said to it; what was asked without a word written down says so. */
    static String words(List<Said> said) {
        if (said.isEmpty()) {
            return text("answers.none");
        }
        return said.stream()
                .map(each -> each.answer().text())
                .map(each -> each == null ? text("answers.asked") : each)
                .collect(Collectors.joining("\n\n"));
    }
}
