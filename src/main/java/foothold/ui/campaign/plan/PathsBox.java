package foothold.ui.campaign.plan;

import static foothold.ui.Messages.text;

import foothold.domain.plan.Path;
import foothold.ui.campaign.model.CampaignModel;
import foothold.ui.campaign.model.Shown;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** The paths a campaign explores: a chip each, and a field to add another. */
final class PathsBox extends VBox {
    private final CampaignModel model;
    private final FlowPane chips = new FlowPane(8, 8);
    private final TextField add = new TextField();
    private final MenuButton drop = new MenuButton(text("closing.path.drop"));
    private final FlowPane tell = new FlowPane();

    PathsBox(CampaignModel model) {
        super(8);
        this.model = model;
        var label = new Label(text("campaign.paths"));
        label.getStyleClass().add("field-label");
        chips.setId("campaign-paths");
        chips.managedProperty().bind(chips.visibleProperty());
        add.setId("campaign-path-add");
        add.setPrefWidth(280);
        add.setPromptText(text("campaign.path.prompt"));
        add.setAccessibleText(text("campaign.path.add"));
        add.setOnAction(_ -> add());
        drop.setId("campaign-path-drop");
        drop.getStyleClass().add("quiet");
        drop.setMinWidth(USE_PREF_SIZE);
        tell.getStyleClass().add("closing-offer");
        tell.setId("campaign-path-tell");
        getChildren().addAll(label, chips, new FlowPane(8, 8, add, drop), tell);
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
        ends(
                shown.lists().paths().stream()
                        .filter(it -> shown.campaign().pathIds().contains(it.id()))
                        .toList());
    }

    /** What can be given up or taken up again, and of which everybody can be told. */
    private void ends(List<Path> paths) {
        drop.getItems().setAll(paths.stream().map(this::item).toList());
        drop.setVisible(!paths.isEmpty());
        drop.setManaged(!paths.isEmpty());
        tell.getChildren()
                .setAll(
                        paths.stream()
                                .filter(it -> it.droppedOn() != null)
                                .map(this::teller)
                                .toList());
        tell.setManaged(!tell.getChildren().isEmpty());
    }

    private MenuItem item(Path path) {
        boolean dropped = path.droppedOn() != null;
        var item = new MenuItem(dropped ? text("closing.path.take", path.name()) : path.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.edits().drop(path, !dropped));
        return item;
    }

    private Button teller(Path path) {
        var button = new Button(text("closing.path.tell", path.name()));
        button.setId("campaign-tell-" + path.id());
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> model.tell(path.id()));
        return button;
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
