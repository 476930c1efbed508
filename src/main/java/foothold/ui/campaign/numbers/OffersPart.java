package foothold.ui.campaign.numbers;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Organization;
import foothold.service.campaign.NumbersSheet;
import foothold.ui.HumanDates;
import foothold.ui.campaign.model.CampaignModel;
import foothold.ui.campaign.plot.Section;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The organizations where somebody was met, each with a tick for an offer. */
final class OffersPart extends Section {
    private final CampaignModel model;
    private final Label hint = line("hint");
    private final VBox list = new VBox(8);

    OffersPart(CampaignModel model) {
        super(text("campaign.offers"));
        this.model = model;
        list.setId("campaign-offers");
        put(hint, list);
    }

    void show(NumbersSheet sheet, HumanDates dates) {
        hint.setText(
                text(sheet.places().isEmpty() ? "campaign.offers.none" : "campaign.offers.hint"));
        list.getChildren().setAll(sheet.places().stream().map(it -> row(it, dates)).toList());
    }

    private Node row(Organization organization, HumanDates dates) {
        var offeredOn = organization.about().offeredOn();
        var tick = new CheckBox(organization.name());
        tick.setSelected(offeredOn != null);
        tick.setAccessibleText(organization.name() + ": " + text("campaign.offers.made"));
        tick.setOnAction(_ -> model.edits().offered(organization, tick.isSelected()));
        var when =
                new Label(
                        offeredOn == null ? "" : text("campaign.offers.on", dates.day(offeredOn)));
        when.getStyleClass().add("meta");
        var row = new HBox(12, tick, when);
        row.getStyleClass().add("campaign-line");
        return row;
    }
}
