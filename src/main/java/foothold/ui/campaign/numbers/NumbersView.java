package foothold.ui.campaign.numbers;

import static foothold.ui.Messages.text;

import foothold.domain.plan.numbers.Funnel;
import foothold.service.campaign.NumbersSheet;
import foothold.ui.EmptyState;
import foothold.ui.campaign.model.CampaignModel;
import foothold.ui.campaign.model.NumbersWords;
import foothold.ui.campaign.model.Shown;
import foothold.ui.campaign.plot.Section;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All numbers on one page, of the campaign in front or of everything. */
public final class NumbersView extends StackPane {
    private static final double WIDTH = 760;

    private final CampaignModel model;
    private final Node nothing;
    private final ScrollPane page = new ScrollPane();
    private final HBox scope = new HBox(8);
    private final ToggleButton everything = new ToggleButton(text("campaign.scope.all"));
    private final Label young = Section.line("hint");
    private final FunnelPart funnel = new FunnelPart();
    private final PopularPart popular = new PopularPart();
    private final GroupsPart groups = new GroupsPart();
    private final WaitsPart waits = new WaitsPart();
    private final OffersPart offers;

    public NumbersView(CampaignModel model) {
        this.model = model;
        setId("campaign-numbers");
        setMinSize(0, 0);
        offers = new OffersPart(model);
        nothing = nothing(model);
        young.setId("campaign-young");
        scope();
        var column = new VBox(scope, funnel, popular, groups, waits, offers);
        funnel.note(young);
        column.getStyleClass().add("campaign-page");
        column.setMaxWidth(WIDTH);
        HBox.setHgrow(column, Priority.ALWAYS);
        page.setContent(new HBox(column));
        page.setFitToWidth(true);
        page.getStyleClass().add("campaign-scroll");
        getChildren().setAll(Section.line("meta", text("campaign.loading")));
        model.shown().subscribe(this::show);
    }

    private void scope() {
        var group = new ToggleGroup();
        var mine = new ToggleButton(text("campaign.scope.this"));
        mine.setId("campaign-scope-this");
        everything.setId("campaign-scope-all");
        mine.setSelected(true);
        for (var choice : new ToggleButton[] {mine, everything}) {
            choice.getStyleClass().add("chip");
            choice.setToggleGroup(group);
            choice.setOnAction(
                    _ -> {
                        choice.setSelected(true); // pressing the chosen one changes nothing
                        show(model.shown().get());
                    });
        }
        scope.getChildren().addAll(mine, everything);
        scope.managedProperty().bind(scope.visibleProperty());
    }

    private static Node nothing(CampaignModel model) {
        var look = new Button(text("campaign.numbers.people"));
        look.setOnAction(_ -> model.show("people"));
        return new EmptyState(
                text("campaign.numbers.none"), text("campaign.numbers.none.text"), look);
    }

    private void show(Shown shown) {
        if (shown == null) {
            return;
        }
        scope.setVisible(shown.campaign() != null);
        var all = model.numbers(true);
        if (asked(all) == 0 && all.funnel().counts().at(Funnel.Step.MEETINGS) == 0) {
            getChildren().setAll(nothing);
            return;
        }
        var sheet = everything.isSelected() ? all : model.numbers(false);
        young.setText(NumbersWords.young(sheet));
        funnel.show(sheet.funnel());
        popular.show(sheet.funnel());
        groups.show(sheet.answered());
        waits.show(sheet.waits());
        offers.show(sheet, shown.dates());
        getChildren().setAll(page);
    }

    private static int asked(NumbersSheet sheet) {
        return sheet.funnel().counts().at(Funnel.Step.REQUESTS);
    }
}
