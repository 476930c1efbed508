package foothold.ui.insights;

import static foothold.ui.Messages.text;

import foothold.ui.Action;
import foothold.ui.control.InnerPart;
import foothold.ui.control.PartsPane;
import foothold.ui.insights.InsightsScreen.Learned;
import foothold.ui.insights.answers.AnswersPane;
import foothold.ui.insights.list.InsightsPane;
import foothold.ui.insights.todo.ToDoPane;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The title and the parts to look at, and below them the part in front. */
final class InsightsView extends BorderPane {
    static final String LIST = "list";
    static final String ANSWERS = "answers";
    static final String TO_DO = "todo";

    private final Learned learned;
    private final Consumer<String> openMeeting;
    private final PartsPane parts;
    private InsightsPane list;
    private AnswersPane answers;
    private ToDoPane toDo;

    InsightsView(Learned learned, Consumer<String> openMeeting, List<InnerPart> more) {
        this.learned = learned;
        this.openMeeting = openMeeting;
        getStyleClass().add("insights");
        setId("insights");
        learned.insights().refreshWhile(() -> inFront(list));
        learned.answers().refreshWhile(() -> inFront(answers));
        learned.toDo().refreshWhile(() -> inFront(toDo));
        var all = new ArrayList<InnerPart>();
        all.add(new InnerPart(LIST, text("insights.list"), this::list, this::showList));
        all.add(new InnerPart(ANSWERS, text("answers.title"), this::answers, this::showAnswers));
        all.addAll(more);
        all.add(new InnerPart(TO_DO, text("todo.title"), this::toDo, this::showToDo));
        parts = new PartsPane("insights", text("insights.parts"), all);
        var title = new Label(text("insights.title"));
        title.getStyleClass().add("screen-title");
        var head = new VBox(title, parts.tabs());
        head.getStyleClass().add("campaign-top");
        setTop(head);
        setCenter(parts);
    }

    private static boolean inFront(Node part) {
        return part != null && part.getScene() != null;
    }

    private InsightsPane list() {
        if (list == null) {
            list = new InsightsPane(learned.insights(), openMeeting);
        }
        return list;
    }

    private void showList() {
        learned.insights().refresh();
        list().takeFocus();
    }

    private AnswersPane answers() {
        if (answers == null) {
            answers = new AnswersPane(learned.answers());
        }
        return answers;
    }

    private void showAnswers() {
        learned.answers().refresh();
        answers().takeFocus();
    }

    private ToDoPane toDo() {
        if (toDo == null) {
            toDo = new ToDoPane(learned.toDo(), () -> open(LIST));
        }
        return toDo;
    }

    private void showToDo() {
        learned.toDo().refresh();
        toDo().takeFocus();
    }

    /** Brings that part to the front. */
    void open(String partId) {
        parts.open(partId);
    }

    /** Comes to the front as it was left. */
    void shown() {
        parts.shown();
    }

    /** What the keys do, as long as the part they belong to is in front. */
    List<Action> actions() {
        var insights = learned.insights();
        var atList = parts.frontId().isEqualTo(LIST);
        var some =
                Bindings.createBooleanBinding(
                        () -> atList.get() && !insights.selected().get().isEmpty(),
                        atList,
                        insights.selected());
        return List.of(
                action("add", Feather.PLUS, key(KeyCode.N), atList, () -> list().startAdding()),
                action(
                        "search",
                        Feather.SEARCH,
                        key(KeyCode.SLASH),
                        atList,
                        () -> list().startSearching()),
                action("edit", Feather.EDIT_2, key(KeyCode.F2), some, () -> list().edit()),
                action("act", Feather.CHECK_SQUARE, key(KeyCode.A), some, insights::act),
                action("merge", Feather.GIT_MERGE, key(KeyCode.M), some, insights::merge),
                action(
                        "remove",
                        Feather.TRASH_2,
                        new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHORTCUT_DOWN),
                        some,
                        insights::remove),
                action(
                        "tell",
                        Feather.STAR,
                        key(KeyCode.T),
                        parts.frontId().isEqualTo(ANSWERS),
                        learned.answers()::tell));
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static Action action(
            String name,
            Ikon icon,
            KeyCombination keys,
            ObservableBooleanValue enabled,
            Runnable run) {
        return new Action(text("insights.action." + name), icon, keys, enabled, run);
    }
}
