package foothold.ui.campaign.plan;

import static foothold.ui.Messages.text;

import foothold.ui.campaign.model.CampaignModel;
import foothold.ui.campaign.plot.Section;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** How many meetings one wishes for in all; nothing is stored, the forecast answers at once. */
final class WishField extends VBox {
    private static final int MOST = 500;

    private final CampaignModel model;
    private final TextField field = new TextField();
    private final Label problem = Section.line("inline-error");

    WishField(CampaignModel model) {
        super(4);
        this.model = model;
        field.setId("campaign-wished");
        field.setMaxWidth(72);
        var label = new Label(text("campaign.wished"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        getChildren().addAll(label, field, problem);
        model.wished().subscribe(this::show);
        field.textProperty().addListener(_ -> read());
    }

    private void show(Number wished) {
        if (!field.getText().strip().equals(wished.toString())) {
            field.setText(wished.toString());
        }
    }

    private void read() {
        var typed = field.getText().strip();
        boolean number = typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= MOST;
        problem.setText(number || typed.isEmpty() ? "" : text("campaign.wished.unreadable"));
        if (number) {
            model.wished().set(Integer.parseInt(typed));
        }
    }
}
