package foothold.ui.campaign.plan;

import static foothold.ui.Messages.text;

import foothold.ui.campaign.model.CampaignModel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A field for the name of a new campaign, and a button that starts it. */
public final class NewCampaign extends VBox {
    private static final double WIDTH = 280;

    private final CampaignModel model;
    private final TextField name = new TextField();

    /** {@code id} of the field; the button has it with "-start" behind. */
    public NewCampaign(CampaignModel model, String id) {
        super(4);
        this.model = model;
        getStyleClass().add("campaign-new");
        name.setId(id);
        name.setPromptText(text("campaign.new.prompt"));
        name.setPrefWidth(WIDTH);
        name.setOnAction(_ -> start());
        var label = new Label(text("campaign.new.name"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(name);
        var start = new Button(text("campaign.new.start"));
        start.setId(id + "-start");
        start.getStyleClass().add("accent");
        start.disableProperty().bind(name.textProperty().map(String::isBlank));
        start.setOnAction(_ -> start());
        getChildren().addAll(label, new HBox(8, name, start));
    }

    /** Puts the focus into the field. */
    public void takeFocus() {
        name.requestFocus();
    }

    private void start() {
        if (!name.getText().isBlank()) {
            model.edits().start(name.getText().strip());
            name.clear();
        }
    }
}
