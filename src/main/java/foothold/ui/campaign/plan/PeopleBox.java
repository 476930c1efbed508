package foothold.ui.campaign.plan;

import static foothold.ui.Messages.text;

import foothold.domain.plan.numbers.Journey;
import foothold.ui.campaign.model.CampaignModel;
import foothold.ui.campaign.model.Shown;
import foothold.ui.campaign.plot.Section;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** Who belongs to a campaign, and who could. */
final class PeopleBox extends VBox {
    private final CampaignModel model;
    private final Label members = Section.line("reason");
    private final Label free = Section.line("reason");
    private final Button add = new Button();
    private List<String> candidates = List.of();

    PeopleBox(CampaignModel model) {
        super(8);
        this.model = model;
        members.setId("campaign-members");
        free.setId("campaign-free");
        add.setId("campaign-add");
        add.setOnAction(_ -> model.edits().add(candidates));
        add.managedProperty().bind(add.visibleProperty());
        var find = new Button(text("campaign.people.find"));
        find.setId("campaign-find");
        find.getStyleClass().add("quiet");
        find.setOnAction(_ -> model.show("people"));
        getChildren().addAll(members, free, new FlowPane(8, 8, add, find));
        model.shown().subscribe(this::show);
    }

    private void show(Shown shown) {
        if (shown == null || shown.plan() == null) {
            return;
        }
        members.setText(text("campaign.people", shown.reading().people(shown.campaign()).size()));
        candidates =
                shown.reading().people().stream()
                        .filter(PeopleBox::isFree)
                        .map(it -> it.contact().id())
                        .toList();
        boolean any = !candidates.isEmpty();
        free.setText(any ? text("campaign.people.free", candidates.size()) : "");
        add.setText(text("campaign.people.add", Math.max(1, candidates.size())));
        add.setVisible(any);
    }

    /** Marked as somebody to talk to, still open, and in no campaign. */
    private static boolean isFree(Journey person) {
        var aim = person.contact().standing().aim();
        return aim.target() && aim.campaignId() == null && person.open();
    }
}
