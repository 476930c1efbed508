package foothold.ui.duplicates;

import static foothold.ui.Messages.text;

import foothold.service.duplicates.Pair;
import foothold.ui.EmptyState;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The pairs on the left, the selected one side by side on the right. */
final class DuplicatesView extends VBox {
    private static final double LIST_WIDTH = 320;

    private final DuplicatesModel model;
    private final ListView<Pair> list;
    private final Node pairs;
    private final Node nothing =
            new EmptyState(text("duplicates.none"), text("duplicates.none.text"));
    private final Node looking;

    DuplicatesView(DuplicatesModel model) {
        this.model = model;
        setId("duplicates");
        getStyleClass().addAll("screen", "duplicates");
        var title = new Label(text("duplicates.title"));
        title.getStyleClass().add("screen-title");
        var hint = new Label(text("duplicates.hint"));
        hint.getStyleClass().add("reason");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        list = new ListView<>(model.pairs());
        pairs = pairs();
        looking = looking();
        var body = new StackPane(pairs, nothing, looking);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(title, hint, body);
        model.state().subscribe(this::show);
    }

    private Node pairs() {
        list.setId("duplicates-list");
        list.getStyleClass().add("plain-list");
        list.setAccessibleText(text("duplicates.list"));
        list.setCellFactory(_ -> new PairCell(model));
        list.setPrefWidth(LIST_WIDTH);
        list.setMinWidth(260);
        list.getSelectionModel().selectedItemProperty().subscribe(model::select);
        list.getItems().addListener((ListChangeListener<Pair>) _ -> keepSelection());
        var comparison = new Comparison(model);
        comparison.setPrefWidth(0); // the list keeps its width, the rest is for comparing
        comparison.setMinWidth(0);
        // Asked without a width, its wrapped lines would claim more height than there is.
        comparison.setMinHeight(0);
        HBox.setHgrow(comparison, Priority.ALWAYS);
        var row = new HBox(list, comparison);
        row.getStyleClass().add("duplicates-body");
        return row;
    }

    /** After one is done the next one is in front. */
    private void keepSelection() {
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private Node looking() {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(text("duplicates.looking"));
        var stop = new Button(text("duplicates.stop"));
        stop.setOnAction(_ -> model.stop());
        var box = new VBox(new Label(text("duplicates.looking")), bar, stop);
        box.getStyleClass().add("reading");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void show(DuplicatesModel.State state) {
        pairs.setVisible(state == DuplicatesModel.State.FOUND);
        nothing.setVisible(state == DuplicatesModel.State.NONE);
        looking.setVisible(state == DuplicatesModel.State.LOOKING);
        keepSelection();
    }

    /** Puts the focus on the list. */
    void takeFocus() {
        list.requestFocus();
    }
}
