package foothold.ui.campaign.numbers;

import static foothold.ui.Messages.text;

import foothold.domain.plan.numbers.Funnel;
import foothold.ui.campaign.model.NumbersWords;
import foothold.ui.campaign.plot.Section;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The popular figures, marked as what they are, beside the user's own. */
final class PopularPart extends Section {
    private final Label own = line("reason");

    PopularPart() {
        super(text("campaign.popular"));
        own.setId("campaign-popular-own");
        own.getStyleClass().add("strong");
        put(
                new VBox(
                        4,
                        line("row-title", text("campaign.popular.offer")),
                        line("reason", text("campaign.popular.offer.source")),
                        own),
                new VBox(
                        4,
                        line("row-title", text("campaign.popular.resume")),
                        line("reason", text("campaign.popular.resume.source")),
                        line("reason", text("campaign.popular.own.none"))));
    }

    void show(Funnel funnel) {
        own.setText(text("campaign.popular.own", NumbersWords.oneIn(funnel.offered())));
    }
}
