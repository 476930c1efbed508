package foothold.ui.questions.prepare;

import static foothold.ui.Messages.text;

import foothold.domain.Text;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.Question;
import foothold.domain.question.Suggestion;
import foothold.ui.control.WorthWords;
import foothold.ui.questions.bank.HintWords;
import foothold.ui.questions.order.OrderList;
import foothold.ui.questions.order.OrderList.Item;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The questions of this meeting: in order, suggested, from a kept list, or typed. */
final class QuestionsBox extends VBox {
    private static final int OFFERED = 4;

    private final PrepareModel model;
    private final OrderList order;
    private final Label advice = Pieces.line("hint");
    private final TextField typed = new TextField();
    private final Label hint = Pieces.line("hint");
    private final VBox offered = new VBox();
    private final VBox suggested = new VBox();
    private final ToggleButton worth = new ToggleButton(text("questions.filter.worth"));
    private final MenuButton lists = new MenuButton(text("prepare.fromList"));

    QuestionsBox(PrepareModel model) {
        this.model = model;
        getStyleClass().add("prepare-section");
        order = new OrderList("prepare-questions", new Changes());
        advice.setId("prepare-advice");
        typed.setId("prepare-add");
        typed.setPromptText(text("prepare.add"));
        typed.setAccessibleText(text("prepare.add"));
        typed.setOnAction(_ -> add());
        typed.textProperty().addListener((_, _, now) -> offer(now));
        HBox.setHgrow(typed, Priority.ALWAYS);
        offered.getStyleClass().add("prepare-picks");
        offered.setId("prepare-offered");
        offered.managedProperty().bind(offered.visibleProperty());
        offered.setVisible(false);
        suggested.getStyleClass().add("prepare-picks");
        suggested.setId("prepare-suggested");
        lists.setId("prepare-lists");
        lists.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Pieces.title("prepare.questions"),
                        order,
                        advice,
                        new HBox(8, typed, lists),
                        hint,
                        offered,
                        suggested);
        worth.setId("prepare-worth");
        worth.getStyleClass().add("chip");
        worth.selectedProperty().bindBidirectional(model.byWorth());
        model.shown().subscribe(this::show);
    }

    private void add() {
        model.add(typed.getText());
        typed.clear();
    }

    /** Offers questions of the bank that have the words typed, and says what would open one. */
    private void offer(String words) {
        hint.setText(HintWords.of(words));
        var wanted = Text.folded(words).split(" ");
        var found =
                words.isBlank() || model.shown().get() == null
                        ? List.<Question>of()
                        : model.shown().get().bank().stream()
                                .filter(each -> has(each, wanted) && !chosen(each))
                                .limit(OFFERED)
                                .toList();
        offered.getChildren()
                .setAll(found.stream().map(each -> pick(each, "", typed::clear)).toList());
        offered.setVisible(!found.isEmpty());
    }

    private static boolean has(Question question, String[] words) {
        return Arrays.stream(words).allMatch(Text.folded(question.text())::contains);
    }

    private boolean chosen(Question question) {
        return model.shown().get().questions().stream()
                .anyMatch(each -> question.id().equals(each.ask().questionId()));
    }

    /** A question to put on the list by a button. */
    private HBox pick(Question question, String why, Runnable done) {
        var words = new Label(question.text());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var box = new VBox(words);
        if (!why.isEmpty()) {
            var because = Pieces.line("hint");
            because.setText(why);
            box.getChildren().add(because);
        }
        HBox.setHgrow(box, Priority.ALWAYS);
        Button add =
                Pieces.button(
                        "prepare-pick-" + question.id(),
                        text("prepare.pick"),
                        Feather.PLUS,
                        () -> {
                            model.add(List.of(question));
                            done.run();
                        });
        add.getStyleClass().addAll("quiet", "icon-only");
        add.setAccessibleText(text("prepare.pick") + ": " + question.text());
        var row = new HBox(8, add, box);
        row.getStyleClass().add("prepare-pick");
        return row;
    }

    private void show(PrepareModel.Shown now) {
        if (now == null) {
            return;
        }
        order.show(now.questions().stream().map(QuestionsBox::item).toList());
        int count = now.questions().size();
        boolean right = count >= Suggestion.FEWEST && count <= Suggestion.MOST;
        advice.setText(
                right
                        ? text("questions.order.keys")
                        : text(
                                count == 0 ? "prepare.none" : "questions.lists.advice",
                                count,
                                Suggestion.FEWEST,
                                Suggestion.MOST));
        lists.setDisable(now.lists().isEmpty());
        lists.getItems()
                .setAll(
                        now.lists().stream()
                                .map(
                                        each -> {
                                            var item = new MenuItem(each.name());
                                            item.setOnAction(_ -> model.add(each));
                                            return item;
                                        })
                                .toList());
        suggest(now.suggestions());
    }

    private void suggest(List<Suggestion> suggestions) {
        var rows =
                suggestions.stream()
                        .map(each -> pick(each.question(), why(each), this::requestFocus))
                        .collect(Collectors.toList());
        suggested.getChildren().clear();
        suggested.setManaged(!rows.isEmpty());
        if (!rows.isEmpty()) {
            var title = new Label(text("prepare.suggested"));
            title.getStyleClass().add("group-title");
            var all =
                    Pieces.button(
                            "prepare-suggest",
                            text("prepare.suggest", rows.size()),
                            Feather.PLUS,
                            model::addSuggested);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var head = new HBox(8, title, space, worth, all);
            head.getStyleClass().add("prepare-state");
            suggested.getChildren().add(head);
            suggested.getChildren().addAll(rows);
        }
    }

    private String why(Suggestion suggestion) {
        var came = model.shown().get().offered().worths().of(suggestion.question());
        var why = text("prepare.why." + suggestion.why());
        return came.asked() == 0 ? why : why + " · " + WorthWords.of(came);
    }

    private static Item item(ListedQuestion listed) {
        var note = listed.ask().questionId() == null ? HintWords.of(listed.ask().text()) : "";
        return new Item(listed.id(), listed.ask().text(), note);
    }

    /** What is done to the order is done to the meeting's list. */
    private final class Changes implements OrderList.Changes {
        @Override
        public void move(int from, int to) {
            model.move(from, to);
        }

        @Override
        public void remove(int at) {
            model.remove(at);
        }
    }

    @Override
    public void requestFocus() {
        typed.requestFocus();
    }
}
