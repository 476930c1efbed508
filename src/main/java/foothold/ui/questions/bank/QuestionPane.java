package foothold.ui.questions.bank;

import static foothold.ui.Messages.text;

import foothold.domain.question.Question;
import foothold.domain.question.Question.Category;
import foothold.domain.question.QuestionList;
import foothold.service.questions.QuestionBank.Listed;
import foothold.service.questions.QuestionBank.Origin;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** The selected question: where it belongs, whom it suits, and on which lists to put it. */
public final class QuestionPane extends VBox {
    private final QuestionsModel model;
    private final Label words = new Label();
    private final ComboBox<Category> category = new ComboBox<>();
    private final TextField suits = new TextField();
    private final MenuButton put = new MenuButton(text("questions.put"));
    private final Button remove = new Button();
    private Listed shown;
    private boolean filling;

    public QuestionPane(QuestionsModel model) {
        super(12);
        this.model = model;
        getStyleClass().add("card");
        setId("question");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("row-title");
        category.setId("question-category");
        category.getItems().setAll(Category.values());
        category.setConverter(new CategoryNames());
        category.valueProperty().addListener((_, _, now) -> filed(now));
        suits.setId("question-suits");
        suits.setPromptText(text("questions.suits.prompt"));
        suits.setOnAction(_ -> suited());
        suits.focusedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!now) {
                                suited();
                            }
                        });
        put.setId("question-put");
        remove.setId("question-remove");
        remove.getStyleClass().add("quiet");
        remove.managedProperty().bind(remove.visibleProperty());
        remove.setOnAction(_ -> model.remove(shown));
        getChildren()
                .addAll(
                        words,
                        field("questions.category", category),
                        field("questions.suits", suits),
                        new FlowPane(8, 8, put, remove));
        model.selected().subscribe(_ -> show());
        model.shown().subscribe(_ -> show());
    }

    private static VBox field(String key, Node node) {
        var label = new Label(text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(node);
        return new VBox(4, label, node);
    }

    private void filed(Category now) {
        if (!filling && now != null && now != shown.question().category()) {
            model.change(shown.question().with(now));
        }
    }

    private void suited() {
        var typed = List.of(suits.getText().split(","));
        if (!filling && shown != null) {
            var changed = shown.question().withSuits(typed);
            if (!changed.equals(shown.question())) {
                model.change(changed);
            }
        }
    }

    private void show() {
        var question = model.selected().get();
        shown =
                model.shown().get().bank().stream()
                        .filter(each -> question != null && isOf(each, question))
                        .findFirst()
                        .orElse(null);
        setVisible(shown != null);
        setManaged(shown != null);
        if (shown == null) {
            return;
        }
        filling = true;
        words.setText(shown.question().text());
        category.setValue(shown.question().category());
        if (!suits.isFocused()) {
            suits.setText(String.join(", ", shown.question().suits()));
        }
        filling = false;
        remove.setVisible(shown.origin() != Origin.SHIPPED);
        remove.setText(
                text(shown.origin() == Origin.OWN ? "questions.delete" : "questions.restore"));
        var lists = model.shown().get().lists();
        put.setDisable(lists.isEmpty());
        put.getItems().setAll(lists.stream().map(each -> item(each)).toList());
    }

    private static boolean isOf(Listed listed, Question question) {
        return listed.question().id().equals(question.id());
    }

    private MenuItem item(QuestionList list) {
        var item = new MenuItem(list.name());
        var id = shown.question().id();
        item.setOnAction(
                _ ->
                        model.act(
                                () -> model.lists().put(list, id),
                                text("questions.toast.put", list.name())));
        return item;
    }
}
