package foothold.ui.campaign;

import static foothold.ui.Messages.text;

import foothold.domain.plan.Campaign;
import foothold.ui.campaign.model.CampaignModel;
import foothold.ui.campaign.model.Shown;
import foothold.ui.campaign.numbers.NumbersView;
import foothold.ui.campaign.plan.NewCampaign;
import foothold.ui.campaign.plan.PlanView;
import foothold.ui.control.InnerPart;
import foothold.ui.control.PartsPane;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.List;

/** The head with the campaign and the parts to look at, and below it the part in front. */
final class CampaignView extends BorderPane {
    private static final double CHOICE_WIDTH = 260;

    private final CampaignModel model;
    private final ComboBox<Campaign> choice = new ComboBox<>();
    private final Button anew = new Button(text("campaign.new"));
    private final PartsPane parts;
    private final NewCampaign another;
    private boolean showing;

    CampaignView(CampaignModel model, List<InnerPart> more) {
        this.model = model;
        this.another = new NewCampaign(model, "campaign-another");
        getStyleClass().add("campaign");
        setId("campaign");
        var plan = new PlanView(model);
        var numbers = new NumbersView(model);
        var all = new ArrayList<InnerPart>();
        all.add(new InnerPart("plan", text("campaign.plan"), () -> plan, model::refresh));
        all.add(new InnerPart("numbers", text("campaign.numbers"), () -> numbers, model::refresh));
        all.addAll(more);
        parts = new PartsPane("campaign", text("campaign.parts"), all);
        setTop(head());
        setCenter(parts);
        another.setVisible(false);
        model.shown().subscribe(this::show);
    }

    private VBox head() {
        var title = new Label(text("campaign.title"));
        title.getStyleClass().add("screen-title");
        choice.setId("campaign-choice");
        choice.setAccessibleText(text("campaign.choose"));
        choice.setPrefWidth(CHOICE_WIDTH);
        choice.setVisible(false);
        choice.setConverter(new Names());
        choice.setOnAction(_ -> chosen());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        anew.setId("campaign-new");
        anew.setMinWidth(Region.USE_PREF_SIZE);
        anew.managedProperty().bind(anew.visibleProperty());
        anew.visibleProperty().bind(choice.visibleProperty());
        anew.setOnAction(_ -> startAnother());
        var line = new HBox(title, space, choice, anew);
        line.getStyleClass().add("campaign-head");
        another.managedProperty().bind(another.visibleProperty());
        var head = new VBox(line, parts.tabs(), another);
        head.getStyleClass().add("campaign-top");
        return head;
    }

    /** Brings that part to the front. */
    void open(String partId) {
        parts.open(partId);
    }

    /** Comes to the front as it was left. */
    void shown() {
        parts.shown();
    }

    /** Asks for the name of another campaign, in place. */
    void startAnother() {
        another.setVisible(true);
        another.takeFocus();
    }

    private void show(Shown shown) {
        if (shown == null) {
            return;
        }
        showing = true;
        choice.getItems().setAll(shown.reading().campaigns());
        choice.setValue(shown.campaign());
        choice.setVisible(shown.campaign() != null);
        another.setVisible(false);
        showing = false;
    }

    private void chosen() {
        if (!showing && choice.getValue() != null) {
            model.choose(choice.getValue());
        }
    }

    /** A campaign by its name. */
    private static final class Names extends StringConverter<Campaign> {
        @Override
        public String toString(Campaign campaign) {
            return campaign == null ? "" : campaign.name();
        }

        @Override
        public Campaign fromString(String name) {
            throw new UnsupportedOperationException("campaigns are chosen, not typed");
        }
    }
}
