package foothold.ui.tree;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.tree.ReferralTree;
import foothold.domain.meeting.tree.Twig;
import foothold.ui.EmptyState;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The picture and the list, of which one shows. */
final class TreePane extends VBox {
    private final TreeModel model;
    private final Picture picture;
    private final ListView<Twig> list = new ListView<>();
    private final Label summary = new Label();
    private final FlowPane bar = new FlowPane();
    private final ToggleButton asPicture = form("picture");
    private final ToggleButton asList = form("list");
    private final Node nothing = new EmptyState(text("tree.none"), text("tree.none.text"));

    TreePane(TreeModel model) {
        this.model = model;
        this.picture = new Picture(model);
        setId("tree");
        getStyleClass().addAll("screen", "tree");
        var title = new Label(text("tree.title"));
        title.getStyleClass().add("screen-title");
        summary.setId("tree-summary");
        summary.getStyleClass().add("reason");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        bar();
        list();
        var body = new StackPane(picture, list, nothing);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(title, summary, bar, body);
        model.shown().subscribe(this::show);
    }

    private static ToggleButton form(String which) {
        var button = new ToggleButton(text("tree.form." + which));
        button.setId("tree-form-" + which);
        button.getStyleClass().add("chip");
        return button;
    }

    private void bar() {
        var group = new ToggleGroup();
        group.getToggles().setAll(asPicture, asList);
        group.selectToggle(asPicture);
        group.selectedToggleProperty().subscribe(this::form);
        asPicture.setOnAction(_ -> asPicture.setSelected(true));
        asList.setOnAction(_ -> asList.setSelected(true));
        var expand = button("expandAll", model::expandAll);
        var collapse = button("collapseAll", model::collapseAll);
        var legend = new Label(text("tree.legend"));
        legend.getStyleClass().add("hint");
        legend.setWrapText(true);
        legend.maxWidthProperty().bind(bar.widthProperty());
        bar.getStyleClass().add("tree-bar");
        bar.getChildren().addAll(asPicture, asList, expand, collapse, legend);
    }

    private Button button(String which, Runnable run) {
        var button = new Button(text("tree." + which));
        button.setId("tree-" + which);
        button.getStyleClass().add("quiet");
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void list() {
        list.setId("tree-list");
        list.getStyleClass().add("plain-list");
        list.setAccessibleText(text("tree.list"));
        list.setCellFactory(_ -> new TwigCell(model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        var twig = list.getSelectionModel().getSelectedItem();
        if (twig == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            model.open(twig);
            event.consume();
        } else {
            Keys.fold(event, model, twig);
        }
    }

    private void show(ReferralTree tree) {
        boolean any = tree != null && !tree.twigs().isEmpty();
        nothing.setVisible(tree != null && !any);
        bar.setVisible(any);
        summary.setText(any ? model.summary() : "");
        if (tree != null) {
            picture.draw(tree);
            fill(tree);
        }
        form();
    }

    private void fill(ReferralTree tree) {
        var selected = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(tree.twigs());
        for (var twig : tree.twigs()) {
            if (selected != null && twig.member().key().equals(selected.member().key())) {
                list.getSelectionModel().select(twig);
            }
        }
    }

    private void form() {
        boolean any = bar.isVisible();
        picture.setVisible(any && asPicture.isSelected());
        list.setVisible(any && asList.isSelected());
    }

    /** Puts the focus where one goes on with the keys. */
    void takeFocus() {
        if (list.isVisible()) {
            list.requestFocus();
        } else {
            picture.takeFocus();
        }
    }
}
