package foothold.ui.insights.todo;

import static foothold.ui.Messages.text;

import foothold.service.insights.ToDo;
import foothold.ui.EmptyState;
import foothold.ui.insights.model.ToDoModel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The actions, a section for each path. */
public final class ToDoPane extends VBox {
    private final ToDoModel model;
    private final VBox sections = new VBox();
    private final ScrollPane scroll = new ScrollPane(sections);
    private final EmptyState nothing;

    /**
     * @param toInsights brings to the front what actions are made of
     */
    public ToDoPane(ToDoModel model, Runnable toInsights) {
        this.model = model;
        var look = new Button(text("todo.empty.button"));
        look.setOnAction(_ -> toInsights.run());
        nothing = new EmptyState(text("todo.empty.title"), text("todo.empty.text"), look);
        setId("todo");
        getStyleClass().add("todo-pane");
        sections.getStyleClass().add("todo-sections");
        scroll.getStyleClass().add("insights-side");
        scroll.setFitToWidth(true);
        var middle = new StackPane(scroll, nothing);
        VBox.setVgrow(middle, Priority.ALWAYS);
        var hint = new Label(text("todo.hint"));
        hint.getStyleClass().add("reason");
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(hint, middle);
        model.shown().subscribe(this::show);
    }

    private void show(ToDoModel.Shown now) {
        sections.getChildren().clear();
        now.paths().forEach(each -> sections.getChildren().add(section(each)));
        boolean empty = now.dates() != null && now.paths().isEmpty();
        nothing.setVisible(empty);
        scroll.setVisible(!empty);
    }

    private VBox section(ToDo path) {
        var name = path.path() == null ? text("todo.noPath") : path.path().name();
        var title = new Label(name);
        title.getStyleClass().add("section-title");
        var section = new VBox(title);
        section.getStyleClass().add("todo-section");
        path.items().forEach(each -> section.getChildren().add(new ToDoRow(model, each)));
        return section;
    }

    /** Puts the focus on the first thing to do. */
    public void takeFocus() {
        var first = lookup(".todo-turn");
        if (first != null) {
            first.requestFocus();
        }
    }
}
