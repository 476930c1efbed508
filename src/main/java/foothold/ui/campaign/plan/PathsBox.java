package foothold.ui.campaign.plan;

import static foothold.ui.Messages.text;

import foothold.domain.plan.Path;
import foothold.ui.campaign.model.CampaignModel;
import foothold.ui.campaign.model.Shown;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The paths a campaign explores: a chip each, and a field to add another. */
final class PathsBox extends VBox {
    private final CampaignModel model;
    private final FlowPane chips = new FlowPane(8, 8);
    private final TextField add = new TextField();

    PathsBox(CampaignModel model) {
        super(8);
        this.model = model;
        var label = new Label(text("campaign.paths"));
        label.getStyleClass().add("field-label");
        chips.setId("campaign-paths");
        chips.managedProperty().bind(chips.visibleProperty());
        add.setId("campaign-path-add");
        add.setMaxWidth(280);
        add.setPromptText(text("campaign.path.prompt"));
        add.setAccessibleText(text("campaign.path.add"));
        add.setOnAction(_ -> add());
        getChildren().addAll(label, chips, add);
        model.shown().subscribe(this::show);
    }

    private void show(Shown shown) {
        if (shown == null || shown.plan() == null) {
            return;
        }
        chips.getChildren()
                .setAll(
                        shown.lists().paths().stream()
                                .filter(
                                        it ->
                                                it.droppedOn() == null
                                                        || shown.campaign()
                                                                .pathIds()
                                                                .contains(it.id()))
                                .map(it -> chip(it, shown.campaign().pathIds().contains(it.id())))
                                .toList());
        chips.setVisible(!chips.getChildren().isEmpty());
    }

    private ToggleButton chip(Path path, boolean explored) {
        var chip = new ToggleButton(path.name());
        chip.getStyleClass().add("chip");
        chip.setSelected(explored);
        chip.setOnAction(_ -> model.edits().explore(path, chip.isSelected()));
        return chip;
    }

    private void add() {
        if (!add.getText().isBlank()) {
            model.edits().addPath(add.getText().strip());
            add.clear();
        }
    }
}
