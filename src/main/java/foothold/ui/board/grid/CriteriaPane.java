package foothold.ui.board.grid;

import static foothold.ui.Messages.text;

import foothold.domain.plan.Criterion;
import foothold.domain.plan.board.ShippedCriteria;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;

/** What paths are compared by: names, weights, order, and one's own. */
final class CriteriaPane extends VBox {
    private static final double NAME = 220;

    private final BoardModel model;
    private final VBox rows = new VBox(4);
    private final TextField name = new TextField();
    private List<Criterion> showing = List.of();

    CriteriaPane(BoardModel model) {
        super(12);
        this.model = model;
        setId("board-criteria");
        getStyleClass().add("card");
        var hint = new Label(text("board.criteria.hint"));
        hint.getStyleClass().add("reason");
        hint.setWrapText(true);
        name.setId("board-criterion-new");
        name.setPromptText(text("board.criterion.new"));
        name.setAccessibleText(text("board.criterion.new"));
        name.setPrefWidth(NAME);
        name.setOnAction(_ -> add());
        var button = new Button(text("board.criterion.add"));
        button.setId("board-criterion-add");
        button.setOnAction(_ -> add());
        getChildren().addAll(hint, rows, new HBox(8, name, button));
        model.shown().subscribe(_ -> show());
        visibleProperty().subscribe(_ -> show());
    }

    private void add() {
        if (!name.getText().isBlank()) {
            model.add(name.getText().strip());
            name.clear();
        }
    }

    /** Only what changed, and only while somebody looks: these rows are the dearest of the page. */
    private void show() {
        var now = model.criteria();
        if (!isVisible() || now.equals(showing)) {
            return;
        }
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        showing = now;
        rows.getChildren().setAll(now.stream().map(this::row).toList());
        if (focused != null && focused.getId() != null) {
            var same = rows.lookup("#" + focused.getId());
            if (same != null) {
                same.requestFocus();
            }
        }
    }

    private HBox row(Criterion criterion) {
        var field = new TextField(criterion.name());
        field.setId("criterion-" + criterion.id());
        field.setAccessibleText(text("board.criterion.name"));
        field.setPrefWidth(NAME);
        field.setOnAction(_ -> rename(criterion, field));
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                rename(criterion, field);
                            }
                        });
        var row = new HBox(8, field);
        row.getStyleClass().add("board-criterion");
        for (int weight = 0; weight <= Criterion.HEAVIEST; weight++) {
            row.getChildren().add(weight(criterion, weight));
        }
        row.getChildren()
                .addAll(
                        icon(Feather.ARROW_UP, "up", criterion, () -> model.move(criterion, -1)),
                        icon(
                                Feather.ARROW_DOWN,
                                "down",
                                criterion,
                                () -> model.move(criterion, 1)));
        lastly(criterion).ifPresent(row.getChildren()::add);
        return row;
    }

    /** Own ones can be taken away, changed ones made as they were. */
    private Optional<Button> lastly(Criterion criterion) {
        boolean shipped = ShippedCriteria.has(criterion.id());
        if (shipped && ShippedCriteria.ALL.contains(criterion)) {
            return Optional.empty();
        }
        var sign = shipped ? Feather.ROTATE_CCW : Feather.X;
        var what = shipped ? "restore" : "remove";
        return Optional.of(icon(sign, what, criterion, () -> model.remove(criterion)));
    }

    private void rename(Criterion criterion, TextField field) {
        var typed = field.getText().strip();
        if (!typed.equals(criterion.name())) {
            if (typed.isEmpty()) {
                field.setText(criterion.name());
            } else {
                model.rename(criterion, typed);
            }
        }
    }

    private ToggleButton weight(Criterion criterion, int weight) {
        var button = new ToggleButton(text("board.weight." + weight));
        button.setId("criterion-" + criterion.id() + "-" + weight);
        button.getStyleClass().add("chip");
        button.setAccessibleText(criterion.name() + ": " + text("board.weight." + weight));
        button.setSelected(criterion.weight() == weight);
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    model.weigh(criterion, weight);
                });
        return button;
    }

    private static Button icon(Ikon icon, String which, Criterion criterion, Runnable run) {
        var button = new Button(null, new FontIcon(icon));
        button.setId("criterion-" + criterion.id() + "-" + which);
        button.getStyleClass().addAll("quiet", "icon-only");
        button.setAccessibleText(text("board.criterion." + which, criterion.name()));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
