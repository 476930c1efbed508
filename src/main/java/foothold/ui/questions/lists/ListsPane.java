package foothold.ui.questions.lists;

import static foothold.ui.Messages.text;

import foothold.domain.question.Question;
import foothold.domain.question.QuestionList;
import foothold.domain.question.Suggestion;
import foothold.service.questions.QuestionBank.Listed;
import foothold.ui.questions.bank.QuestionsModel;
import foothold.ui.questions.order.OrderList;
import foothold.ui.questions.order.OrderList.Item;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kept lists: choose one, name it, put its questions in order. */
public final class ListsPane extends VBox {
    private final QuestionsModel model;
    private final FlowPane chips = new FlowPane(6, 6);
    private final TextField fresh = new TextField();
    private final TextField name = new TextField();
    private final Label advice = new Label();
    private final OrderList order;
    private final VBox chosen;
    private String chosenId;
    private QuestionList list;

    public ListsPane(QuestionsModel model) {
        super(12);
        this.model = model;
        getStyleClass().add("card");
        setId("question-lists");
        order = new OrderList("question-list", new Changes());
        var title = new Label(text("questions.lists"));
        title.getStyleClass().add("section-title");
        var hint = new Label(text("questions.lists.hint"));
        hint.getStyleClass().add("hint");
        hint.setMinHeight(USE_PREF_SIZE);
        fresh.setId("question-list-new");
        fresh.setPromptText(text("questions.lists.new"));
        fresh.setAccessibleText(text("questions.lists.new"));
        fresh.setOnAction(_ -> add());
        HBox.setHgrow(fresh, Priority.ALWAYS);
        var add = new Button(text("questions.lists.add"));
        add.setId("question-list-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        add.disableProperty().bind(fresh.textProperty().isEmpty());
        chosen = chosen();
        getChildren().addAll(title, hint, chips, new HBox(8, fresh, add), chosen);
        model.shown().subscribe(this::show);
    }

    private VBox chosen() {
        name.setId("question-list-name");
        name.setAccessibleText(text("questions.lists.name"));
        name.setOnAction(_ -> rename());
        name.focusedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!now) {
                                rename();
                            }
                        });
        HBox.setHgrow(name, Priority.ALWAYS);
        var delete = new Button(text("questions.lists.delete"));
        delete.setId("question-list-delete");
        delete.getStyleClass().add("quiet");
        delete.setMinWidth(Region.USE_PREF_SIZE);
        delete.setOnAction(
                _ -> {
                    var gone = list;
                    model.act(
                            () -> model.lists().remove(gone),
                            text("questions.toast.listDeleted", gone.name()));
                });
        advice.getStyleClass().add("hint");
        advice.setMinHeight(USE_PREF_SIZE);
        return new VBox(8, new HBox(8, name, delete), order, advice);
    }

    private void add() {
        var words = fresh.getText();
        if (!words.isBlank()) {
            fresh.clear();
            model.addList(
                    words,
                    id -> {
                        chosenId = id;
                        show(model.shown().get());
                    });
        }
    }

    private void rename() {
        var typed = name.getText();
        var before = list;
        if (before != null && !typed.isBlank() && !typed.strip().equals(before.name())) {
            model.act(() -> model.lists().rename(before, typed), null);
        }
    }

    private void show(QuestionsModel.Shown now) {
        list =
                now.lists().stream()
                        .filter(each -> each.id().equals(chosenId))
                        .findFirst()
                        .orElse(now.lists().isEmpty() ? null : now.lists().getFirst());
        var group = new ToggleGroup();
        chips.getChildren().setAll(now.lists().stream().map(each -> chip(each, group)).toList());
        chips.setManaged(!now.lists().isEmpty());
        chosen.setVisible(list != null);
        chosen.setManaged(list != null);
        if (list == null) {
            return;
        }
        if (!name.isFocused()) {
            name.setText(list.name());
        }
        Map<String, Question> bank =
                now.bank().stream()
                        .map(Listed::question)
                        .collect(Collectors.toMap(Question::id, Function.identity()));
        order.show(list.questionIds().stream().map(each -> item(each, bank.get(each))).toList());
        advice.setText(advice(list.questionIds().size()));
    }

    private static Item item(String id, Question question) {
        return question == null
                ? new Item(id, text("questions.lists.gone"), "")
                : new Item(id, question.text(), "");
    }

    private static String advice(int count) {
        if (count == 0) {
            return text("questions.lists.empty");
        }
        boolean right = count >= Suggestion.FEWEST && count <= Suggestion.MOST;
        return right
                ? text("questions.order.keys")
                : text("questions.lists.advice", count, Suggestion.FEWEST, Suggestion.MOST);
    }

    private ToggleButton chip(QuestionList each, ToggleGroup group) {
        var chip = new ToggleButton(text("questions.lists.chip", each.name(), size(each)));
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(group);
        chip.setSelected(list != null && each.id().equals(list.id()));
        chip.setOnAction(
                _ -> {
                    chosenId = each.id();
                    show(model.shown().get());
                });
        return chip;
    }

    private static int size(QuestionList list) {
        return list.questionIds().size();
    }

    /** What is done to the order is done to the list that is shown. */
    private final class Changes implements OrderList.Changes {
        @Override
        public void move(int from, int to) {
            var now = list;
            model.act(() -> model.lists().move(now, from, to), null);
        }

        @Override
        public void remove(int at) {
            var now = list;
            var id = now.questionIds().get(at);
            model.act(() -> model.lists().take(now, id), null);
        }
    }
}
