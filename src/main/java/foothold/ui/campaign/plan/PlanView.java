package foothold.ui.campaign.plan;

import static foothold.ui.Messages.text;

import foothold.ui.EmptyState;
import foothold.ui.campaign.model.CampaignModel;
import foothold.ui.campaign.model.Shown;
import foothold.ui.campaign.plot.Section;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The plan of the campaign in front, or an invitation to make one. */
public final class PlanView extends StackPane {
    private static final double WIDTH = 760;

    private final Node nothing;
    private final ScrollPane page = new ScrollPane();

    public PlanView(CampaignModel model) {
        setId("campaign-plan");
        setMinSize(0, 0);
        nothing = nothing(model);
        var column =
                new VBox(
                        new WeeksPart(model),
                        new ForecastPart(model),
                        new LoadPart(model),
                        new SetupPart(model));
        column.getStyleClass().add("campaign-page");
        column.setMaxWidth(WIDTH);
        HBox.setHgrow(column, Priority.ALWAYS);
        page.setContent(new HBox(column));
        page.setFitToWidth(true);
        page.getStyleClass().add("campaign-scroll");
        getChildren().setAll(Section.line("meta", text("campaign.loading")));
        model.shown().subscribe(this::show);
    }

    private static Node nothing(CampaignModel model) {
        var empty = new EmptyState(text("campaign.empty"), text("campaign.empty.text"));
        var start = new NewCampaign(model, "campaign-first");
        start.getStyleClass().add("centred");
        empty.getChildren().add(start);
        return empty;
    }

    private void show(Shown shown) {
        if (shown != null) {
            getChildren().setAll(shown.plan() == null ? nothing : page);
        }
    }
}
