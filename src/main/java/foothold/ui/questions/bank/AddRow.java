package foothold.ui.questions.bank;

import static foothold.ui.Messages.text;

import foothold.domain.question.Question.Category;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Adds a question of the user's own; while it is typed, says what would make it an open one. */
final class AddRow extends VBox {
    private final QuestionsModel model;
    private final TextField words = new TextField();
    private final ComboBox<Category> category = new ComboBox<>();
    private final Label hint = new Label();

    AddRow(QuestionsModel model) {
        super(4);
        this.model = model;
        words.setId("questions-add");
        words.setPromptText(text("questions.add.prompt"));
        words.setAccessibleText(text("questions.add.prompt"));
        words.setOnAction(_ -> add());
        HBox.setHgrow(words, Priority.ALWAYS);
        category.setId("questions-add-category");
        category.setAccessibleText(text("questions.category"));
        category.getItems().setAll(Category.values());
        category.setValue(Category.INSIGHTS);
        category.setConverter(new CategoryNames());
        category.setMinWidth(Region.USE_PREF_SIZE);
        var add = new Button(text("questions.add"));
        add.setId("questions-add-do");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        add.disableProperty().bind(words.textProperty().isEmpty());
        hint.setId("questions-add-hint");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.managedProperty().bind(hint.textProperty().isNotEmpty());
        words.textProperty().addListener((_, _, now) -> hint.setText(HintWords.of(now)));
        getChildren().addAll(new HBox(8, words, category, add), hint);
    }

    private void add() {
        model.add(words.getText(), category.getValue());
        words.clear();
    }

    void takeFocus() {
        words.requestFocus();
    }
}
