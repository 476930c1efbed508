package foothold.ui.board.assumed;

import static foothold.ui.Messages.text;

import foothold.domain.plan.Path;
import foothold.ui.EmptyState;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** The hypotheses of one path, and the line in which another is written down. */
public final class AssumedView extends VBox {
    private static final double FIELD = 420;

    private final AssumedModel model;
    private final FlowPane paths = new FlowPane(8, 8);
    private final TextField field = new TextField();
    private final HBox line = new HBox(8);
    private final Label hint = new Label(text("assumed.hint"));
    private final VBox cards = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(cards);
    private final EmptyState nothing;

    public AssumedView(AssumedModel model) {
        this.model = model;
        setId("hypotheses");
        getStyleClass().add("board");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        field.setId("assumed-new");
        field.setPromptText(text("assumed.new"));
        field.setAccessibleText(text("assumed.new"));
        field.setPrefWidth(FIELD);
        field.setOnAction(_ -> add());
        var button = new Button(text("assumed.add"));
        button.setId("assumed-add");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> add());
        line.getChildren().addAll(field, button);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("board-scroll");
        cards.getStyleClass().add("assumed-cards");
        var toPaths = new Button(text("board.none.button"));
        toPaths.setOnAction(_ -> model.paths());
        nothing = new EmptyState(text("assumed.noPath"), text("assumed.noPath.text"), toPaths);
        var body = new StackPane(scroll, nothing);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(paths, hint, line, body);
        model.shown().subscribe(this::show);
    }

    private void add() {
        model.add(field.getText());
        field.clear();
    }

    private void show(AssumedModel.Shown shown) {
        boolean any = shown != null && shown.path() != null;
        for (Node part : List.of(paths, hint, line, scroll)) {
            part.setVisible(any);
            part.setManaged(any);
        }
        nothing.setVisible(shown != null && !any);
        if (any) {
            chips(shown);
            cards(shown);
        }
    }

    private void chips(AssumedModel.Shown shown) {
        var group = new ToggleGroup();
        boolean focused = paths.getChildren().stream().anyMatch(Node::isFocused);
        paths.getChildren()
                .setAll(shown.sheet().paths().stream().map(it -> chip(it, group)).toList());
        for (int i = 0; i < paths.getChildren().size(); i++) {
            if (shown.sheet().paths().get(i).equals(shown.path())) {
                var chip = (ToggleButton) paths.getChildren().get(i);
                chip.setSelected(true);
                if (focused) {
                    chip.requestFocus();
                }
            }
        }
    }

    private ToggleButton chip(Path path, ToggleGroup group) {
        var chip = new ToggleButton(path.name());
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(group);
        chip.setOnAction(_ -> model.choose(path));
        return chip;
    }

    private void cards(AssumedModel.Shown shown) {
        var made = new ArrayList<Node>();
        shown.assumed().forEach(each -> made.add(new AssumedCard(model, each, shown)));
        if (made.isEmpty()) {
            made.add(new EmptyState(text("assumed.none"), text("assumed.none.text")));
        }
        cards.getChildren().setAll(made);
    }

    /** Comes to the front: reads again and takes the focus. */
    public void shown() {
        model.refresh();
        field.requestFocus();
    }
}
