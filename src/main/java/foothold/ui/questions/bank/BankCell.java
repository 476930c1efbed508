package foothold.ui.questions.bank;

import static foothold.ui.Messages.text;

import foothold.service.questions.QuestionBank.Listed;
import foothold.service.questions.QuestionBank.Origin;
import foothold.ui.control.WorthWords;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One question of the bank: a star, its words, which can be edited here, and where it belongs. */
final class BankCell extends ListCell<Listed> {
    private static final double BESIDE = 100;

    private final QuestionsModel model;
    private final ToggleButton star = new ToggleButton(null, new FontIcon(Feather.STAR));
    private final Label words = new Label();
    private final Label about = new Label();
    private final Label worth = new Label();
    private final Label hint = new Label();
    private final TextField editor = new TextField();
    private final VBox column = new VBox(2);
    private final HBox row = new HBox(8, star, column);

    BankCell(QuestionsModel model, ListView<Listed> list) {
        this.model = model;
        getStyleClass().add("row");
        star.getStyleClass().addAll("quiet", "icon-only", "question-star");
        star.setFocusTraversable(false);
        star.setTooltip(new Tooltip(text("questions.star")));
        star.setOnAction(_ -> model.star(getItem().question()));
        words.setWrapText(true);
        words.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
        words.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("meta");
        worth.getStyleClass().addAll("meta", "question-worth");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.prefWidthProperty().bind(words.prefWidthProperty());
        hint.setMinHeight(USE_PREF_SIZE);
        hint.setGraphic(new FontIcon(Feather.INFO));
        editor.setAccessibleText(text("questions.edit"));
        editor.setOnAction(_ -> commitEdit(getItem()));
        editor.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        cancelEdit();
                        event.consume();
                    }
                });
        editor.focusedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!now && isEditing()) {
                                commitEdit(getItem());
                            }
                        });
        HBox.setHgrow(column, Priority.ALWAYS);
        setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(Listed item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        var question = item.question();
        star.setSelected(question.starred());
        star.setAccessibleText(text(question.starred() ? "questions.unstar" : "questions.star"));
        words.setText(question.text());
        about.setText(about(item));
        worth.setText(WorthWords.of(model.shown().get().worths().of(question)));
        hint.setText(HintWords.of(question.text()));
        show(isEditing());
        setGraphic(row);
    }

    private static String about(Listed item) {
        var about = new StringBuilder(QuestionsModel.name(item.question().category()));
        if (!item.question().suits().isEmpty()) {
            about.append(" · ").append(String.join(", ", item.question().suits()));
        }
        if (item.origin() != Origin.SHIPPED) {
            about.append(" · ").append(text("questions.origin." + item.origin()));
        }
        return about.toString();
    }

    private void show(boolean editing) {
        column.getChildren().setAll(editing ? editor : words, about);
        if (!worth.getText().isEmpty()) {
            column.getChildren().add(worth);
        }
        if (!editing && !hint.getText().isEmpty()) {
            column.getChildren().add(hint);
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            editor.setText(getItem().question().text());
            show(true);
            editor.requestFocus();
            editor.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show(false);
        getListView().requestFocus();
    }

    /** Keeps what was typed; without words the question stays as it was. */
    @Override
    public void commitEdit(Listed item) {
        var typed = editor.getText();
        var list = getListView();
        super.commitEdit(item);
        show(false);
        if (!typed.isBlank()) {
            model.change(item.question().withText(typed));
        }
        list.requestFocus();
    }
}
