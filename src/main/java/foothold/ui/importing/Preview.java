package foothold.ui.importing;

import static foothold.ui.Messages.text;

import foothold.service.imports.plan.PlannedRow;
import foothold.service.imports.plan.PlannedRow.Fate;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** What would become of each row, and the button that does it. */
final class Preview extends VBox {
    private static final List<Fate> CHIPS =
            List.of(Fate.NEW, Fate.NEWS, Fate.KNOWN, Fate.AGAIN, Fate.SKIPPED);

    private final ImportModel model;
    private final Label file = new Label();
    private final Columns columns;
    private final CheckBox targets = new CheckBox(text("import.targets"));
    private final FlowPane chips = new FlowPane();
    private final ListView<PlannedRow> list;
    private List<PlannedRow> counted = List.of();
    private final HBox footer = new HBox();
    private final Label summary = new Label();
    private final Button start = new Button();
    private final Button cancel = new Button(text("import.cancel"));
    private final ProgressBar bar = new ProgressBar();

    Preview(ImportModel model) {
        this.model = model;
        getStyleClass().add("preview");
        file.getStyleClass().add("reason");
        chips.getStyleClass().add("chips");
        list = new ListView<>(model.rows());
        list.setId("import-rows");
        list.getStyleClass().add("plain-list");
        list.setAccessibleText(text("import.rows"));
        list.setCellFactory(_ -> new RowCell(model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::tickSelected);
        VBox.setVgrow(list, Priority.ALWAYS);
        buttons();
        start.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        columns = new Columns(model);
        targets.setId("import-targets");
        targets.setOnAction(_ -> model.target(targets.isSelected()));
        getChildren().addAll(file, columns, chips, list, targets, footer);
    }

    private void buttons() {
        start.setId("import-start");
        start.getStyleClass().add("accent");
        start.setOnAction(_ -> model.start());
        cancel.setId("import-cancel");
        cancel.setOnAction(_ -> model.cancel());
        bar.setAccessibleText(text("import.writing"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        summary.setId("import-summary");
        summary.setWrapText(true);
        footer.getStyleClass().add("footer");
        footer.getChildren().addAll(summary, bar, space, cancel, start);
    }

    /** What is pressed next. */
    Button button() {
        return start;
    }

    /** Shows what would be done as far as is ticked. */
    void show(Phase.Previewing shown) {
        file.setText(text("import.file", shown.name(), shown.result().read()));
        columns.show(model.table());
        fillChips();
        boolean archive = model.plan() == null;
        targets.setVisible(!archive);
        targets.setManaged(!archive);
        targets.setSelected(model.targets());
        list.setVisible(!archive);
        int affected = model.affected();
        start.setText(
                affected == 0
                        ? text("import.start.nothing")
                        : text(archive ? "import.start.archive" : "import.start", affected));
        start.setDisable(affected == 0);
        cancel.setDisable(false);
        summary.setText(summary(shown, affected));
        moving(false);
    }

    private String summary(Phase.Previewing shown, int affected) {
        var result = shown.result();
        if (model.plan() == null) {
            return text(
                    "import.summary.archive",
                    result.created(),
                    result.merged(),
                    result.unchanged());
        }
        if (!model.refusal().isEmpty()) {
            return model.refusal();
        }
        int created = model.plan().count(Fate.NEW);
        return affected == 0
                ? text("import.summary.nothing")
                : text("import.summary", created, affected - created, model.targets() ? 1 : 0);
    }

    /** Shows that it is being written, or that it stops. */
    void writing(boolean stopping) {
        summary.setText(text(stopping ? "import.stopping" : "import.writing"));
        start.setDisable(true);
        cancel.setDisable(stopping);
        moving(true);
    }

    private void moving(boolean shown) {
        bar.setVisible(shown);
        bar.setManaged(shown);
        bar.setProgress(shown ? ProgressBar.INDETERMINATE_PROGRESS : 0);
    }

    private void fillChips() {
        var plan = model.plan();
        if (plan == null || plan.rows().equals(counted)) {
            return;
        }
        counted = plan.rows();
        chips.getChildren().clear();
        var group = new ToggleGroup();
        for (var fate : CHIPS) {
            int count = plan.count(fate);
            if (count > 0) {
                var chip = new ToggleButton(text("import.chip." + fate, count));
                chip.setId("import-chip-" + fate);
                chip.getStyleClass().add("chip");
                chip.setToggleGroup(group);
                chip.setUserData(fate);
                chips.getChildren().add(chip);
            }
        }
        group.selectedToggleProperty()
                .subscribe(chip -> model.filter(chip == null ? null : (Fate) chip.getUserData()));
    }

    /** Space ticks all proposals of the selected row, or none if all are ticked. */
    private void tickSelected(KeyEvent event) {
        var row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null && isList(event.getTarget())) {
            var proposals = row.news().proposals();
            boolean all = proposals.stream().allMatch(model::isTicked);
            proposals.forEach(proposal -> model.tick(proposal, !all));
            list.refresh();
            event.consume();
        }
    }

    private boolean isList(Object target) {
        return target instanceof Node node && node == list;
    }
}
