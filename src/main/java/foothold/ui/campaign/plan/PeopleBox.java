package foothold.ui.campaign.plan;

import static foothold.ui.Messages.text;

import foothold.domain.plan.numbers.Journey;
import foothold.ui.campaign.model.CampaignModel;
import foothold.ui.campaign.model.Candidates;
import foothold.ui.campaign.model.Shown;
import foothold.ui.campaign.plot.Section;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** Who belongs to a campaign, and who could. */
final class PeopleBox extends VBox {
    private final CampaignModel model;
    private final Label members = Section.line("reason");
    private final Label free = Section.line("reason");
    private final Button add = new Button();
    private final TextField search = new TextField();
    private final FlowPane found = new FlowPane(8, 8);
    private final Candidates people;
    private List<String> candidates = List.of();

    PeopleBox(CampaignModel model) {
        super(8);
        this.model = model;
        this.people = model.candidates();
        members.setId("campaign-members");
        free.setId("campaign-free");
        add.setId("campaign-add");
        add.setOnAction(_ -> model.edits().add(candidates));
        add.managedProperty().bind(add.visibleProperty());
        var find = new Button(text("campaign.people.find"));
        find.setId("campaign-find");
        find.setOnAction(_ -> model.show("people"));
        search();
        getChildren().addAll(members, search, found, free, new FlowPane(8, 8, add, find));
        model.shown().subscribe(this::show);
    }

    private void search() {
        search.setId("campaign-person");
        search.setMaxWidth(280);
        search.setPromptText(text("campaign.people.search"));
        search.setAccessibleText(text("campaign.people.search"));
        search.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                people.load();
                            }
                        });
        search.textProperty().addListener(_ -> offer());
        found.setId("campaign-found");
        found.managedProperty().bind(found.visibleProperty());
        found.setVisible(false);
    }

    private void offer() {
        found.getChildren()
                .setAll(people.find(search.getText()).stream().map(this::choice).toList());
        found.setVisible(!found.getChildren().isEmpty());
    }

    private Button choice(Candidates.Candidate person) {
        var key = person.member() ? "campaign.people.out" : "campaign.people.in";
        var choice = new Button(text(key, person.name()));
        choice.getStyleClass().add("chip");
        if (!person.detail().isEmpty()) {
            choice.setTooltip(new Tooltip(person.detail()));
        }
        choice.setOnAction(
                _ -> {
                    search.clear();
                    search.requestFocus();
                    if (person.member()) {
                        model.edits().release(person.id());
                    } else {
                        model.edits().add(List.of(person.id()));
                    }
                });
        return choice;
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
