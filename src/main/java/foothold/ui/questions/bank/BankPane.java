package foothold.ui.questions.bank;

import static foothold.ui.Messages.text;

import foothold.domain.question.Question;
import foothold.service.questions.QuestionBank.Listed;
import foothold.ui.EmptyState;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** The bank: add, narrow, and the questions, each of which is edited where it stands. */
public final class BankPane extends VBox {
    private final QuestionsModel model;
    private final FilterRow filter;
    private final AddRow adding;
    private final ListView<Listed> list = new ListView<>();
    private final Label count = new Label();
    private final EmptyState nothing;
    private boolean showing;

    public BankPane(QuestionsModel model) {
        super(12);
        this.model = model;
        this.filter = new FilterRow(model);
        this.adding = new AddRow(model);
        var all = new Button(text("questions.none.all"));
        all.setOnAction(_ -> model.filter().set(BankFilter.ALL));
        nothing = new EmptyState(text("questions.none.title"), text("questions.none.text"), all);
        count.getStyleClass().add("meta");
        count.setId("questions-count");
        list.setId("questions-list");
        list.getStyleClass().add("plain-list");
        list.setAccessibleText(text("questions.title"));
        list.setEditable(true);
        list.setCellFactory(each -> new BankCell(model, each));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> selected(now));
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        edit();
                        event.consume();
                    }
                });
        var rows = new StackPane(list, nothing);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(adding, filter, count, rows);
        model.shown().subscribe(_ -> show());
        model.filter().subscribe(_ -> show());
        model.added().subscribe(_ -> show());
    }

    /** Lets the selected question be edited. */
    public void edit() {
        list.edit(list.getSelectionModel().getSelectedIndex());
    }

    /** Puts the focus where a question is added. */
    public void startAdding() {
        adding.takeFocus();
    }

    /** Puts the focus where the bank is searched. */
    public void startSearching() {
        filter.takeFocus();
    }

    /** Puts the focus on the questions. */
    public void takeFocus() {
        list.requestFocus();
    }

    private void selected(Listed now) {
        if (!showing) {
            model.selected().set(now == null ? null : now.question());
        }
    }

    private static boolean isThere(List<Listed> found, String id) {
        return id != null && ids(found).contains(id);
    }

    private static List<String> ids(List<Listed> found) {
        return found.stream().map(Listed::question).map(Question::id).toList();
    }

    /**
     * Shows what the filter lets through; what is selected stays, and a new one comes into view.
     */
    private void show() {
        var found = model.filtered();
        var added = model.added().get();
        var before = model.selected().get();
        var stays = before == null ? null : before.id();
        var wanted = isThere(found, added) ? added : stays;
        showing = true;
        if (found.equals(list.getItems())) {
            list.refresh(); // what came of them may be another
        } else {
            list.getItems().setAll(found);
        }
        int at = ids(found).indexOf(wanted);
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
        } else {
            list.getSelectionModel().clearSelection();
        }
        showing = false;
        if (list.getSelectionModel().isEmpty() && !found.isEmpty()) {
            list.getSelectionModel().selectFirst();
        } else {
            selected(list.getSelectionModel().getSelectedItem());
        }
        if (isThere(found, added)) {
            list.scrollTo(at);
            model.inView();
        }
        nothing.setVisible(model.shown().get().read() && found.isEmpty());
        count.setText(text("questions.count", found.size(), model.shown().get().bank().size()));
    }
}
