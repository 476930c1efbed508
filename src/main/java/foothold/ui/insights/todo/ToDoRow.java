package foothold.ui.insights.todo;

import static foothold.ui.Messages.text;

import foothold.service.insights.ToDo;
import foothold.ui.StateMark;
import foothold.ui.insights.model.ToDoModel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;

/** One action: how it stands, whose advice it is, and a way to say it otherwise in place. */
final class ToDoRow extends HBox {
    private static final double DAY_WIDTH = 140;

    private final ToDoModel model;
    private final ToDo.Item item;
    private final VBox column = new VBox();
    private final TextField words = new TextField();
    private final TextField due = new TextField();
    private final Label problem = new Label();

    ToDoRow(ToDoModel model, ToDo.Item item) {
        this.model = model;
        this.item = item;
        getStyleClass().addAll("row", "todo-row");
        boolean done = item.action().course().doneAt() != null;
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        var turn = button(done ? "ledger.reopen" : "ledger.keep.ACTION", this::turn);
        turn.getStyleClass().add("todo-turn");
        getChildren().addAll(new StateMark(model.state(item.action())), column, turn);
        if (item.adviser() != null) {
            getChildren().add(button("ledger.person", () -> model.openPerson(item)));
        }
        getChildren().add(button("ledger.edit", this::edit));
        getChildren().add(button("ledger.remove", () -> model.remove(item.action())));
        words.setAccessibleText(text("todo.words"));
        due.setAccessibleText(text("ledger.prompt.due"));
        due.setPromptText(text("ledger.prompt.due"));
        due.setPrefWidth(DAY_WIDTH);
        due.setMinWidth(DAY_WIDTH);
        HBox.setHgrow(words, Priority.ALWAYS);
        problem.getStyleClass().add("inline-error");
        for (var field : List.of(words, due)) {
            field.setOnAction(_ -> write());
            field.setOnKeyPressed(
                    event -> {
                        if (event.getCode() == KeyCode.ESCAPE) {
                            event.consume();
                            read();
                        }
                    });
        }
        read();
    }

    private static Button button(String key, Runnable run) {
        var button = new Button(text(key));
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void turn() {
        model.turn(item.action());
    }

    private void read() {
        var text = new Label(item.action().text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        var detail = new Label(model.detail(item));
        detail.getStyleClass().add("meta");
        column.getChildren().setAll(text, detail);
    }

    private void edit() {
        words.setText(item.action().text());
        due.setText(Objects.toString(item.action().due(), ""));
        problem.setText("");
        var fields = new HBox(words, due);
        fields.getStyleClass().add("todo-fields");
        column.getChildren().setAll(fields, problem);
        words.requestFocus();
        words.selectAll();
    }

    private void write() {
        problem.setText(model.problem(words.getText(), due.getText()));
        if (problem.getText().isEmpty()) {
            model.change(item.action(), words.getText(), due.getText());
            read();
        }
    }
}
