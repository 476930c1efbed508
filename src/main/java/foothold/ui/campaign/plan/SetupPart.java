package foothold.ui.campaign.plan;

import static foothold.ui.Messages.text;

import foothold.domain.followup.Cadence;
import foothold.domain.plan.Campaign;
import foothold.ui.campaign.model.CampaignEdits.Pace;
import foothold.ui.campaign.model.CampaignModel;
import foothold.ui.campaign.model.Shown;
import foothold.ui.campaign.plot.Section;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the campaign is meant to manage; each change is saved at once. */
final class SetupPart extends Section {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final CampaignModel model;
    private final EditedField name = new EditedField("campaign-name", text("campaign.name"), 280);
    private final EditedField from = new EditedField("campaign-from", text("campaign.from"), 130);
    private final EditedField to = new EditedField("campaign-to", text("campaign.to"), 130);
    private final EditedField requests = pace("requests");
    private final EditedField meetings = pace("meetings");
    private final EditedField hours = pace("hours");
    private final ComboBox<Cadence> cadence = new ComboBox<>();
    private final CheckBox landed = new CheckBox(text("campaign.landed"));
    private final Label landedOn = line("hint");
    private final Button tell = new Button(text("closing.tellAll"));
    private boolean showing;

    SetupPart(CampaignModel model) {
        super(text("campaign.setup"));
        this.model = model;
        to.prompt(text("campaign.date.prompt"));
        name.save(this::rename);
        from.save(_ -> model.edits().dates(from.typed(), to.typed()).orElse(""));
        to.save(_ -> model.edits().dates(from.typed(), to.typed()).orElse(""));
        requests.save(typed -> model.edits().pace(Pace.REQUESTS, typed).orElse(""));
        meetings.save(typed -> model.edits().pace(Pace.MEETINGS, typed).orElse(""));
        hours.save(typed -> model.edits().pace(Pace.HOURS, typed).orElse(""));
        landed.setId("campaign-landed");
        landed.setOnAction(_ -> model.edits().landed(landed.isSelected()));
        landedOn.setId("campaign-landed-on");
        put(
                name,
                row(from, to, cadenceBox()),
                row(requests, meetings, hours),
                new PathsBox(model),
                new PeopleBox(model),
                landed(),
                delete());
        model.shown().subscribe(this::show);
    }

    private VBox landed() {
        tell.setId("campaign-tell");
        tell.managedProperty().bind(tell.visibleProperty());
        tell.setOnAction(_ -> model.tell(model.shown().get().campaign().id()));
        return new VBox(4, landed, landedOn, tell);
    }

    private static EditedField pace(String which) {
        return new EditedField("campaign-" + which, text("campaign.pace." + which), 72);
    }

    private static FlowPane row(Node... fields) {
        var row = new FlowPane(24, 12, fields);
        row.getStyleClass().add("campaign-fields");
        return row;
    }

    private VBox cadenceBox() {
        cadence.setId("campaign-cadence");
        cadence.setConverter(new Names());
        cadence.setOnAction(_ -> chosen());
        var label = new Label(text("campaign.cadence"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(cadence);
        return new VBox(4, label, cadence);
    }

    private HBox delete() {
        var delete = new Button(text("campaign.delete"));
        delete.setId("campaign-delete");
        delete.setOnAction(_ -> model.edits().delete());
        return new HBox(delete);
    }

    private String rename(String typed) {
        model.edits().rename(typed);
        return "";
    }

    private void show(Shown shown) {
        if (shown == null || shown.plan() == null) {
            return;
        }
        showing = true;
        Campaign campaign = shown.campaign();
        name.show(campaign.name());
        from.show(day(campaign.span().start()));
        to.show(day(campaign.span().end()));
        requests.show(number(campaign.pace().requests()));
        meetings.show(number(campaign.pace().meetings()));
        hours.show(number(campaign.pace().hours()));
        cadence.getItems().setAll(shown.lists().cadences());
        cadence.getItems().addFirst(null);
        cadence.setValue(
                shown.lists().cadences().stream()
                        .filter(it -> it.id().equals(campaign.pace().cadenceId()))
                        .findFirst()
                        .orElse(null));
        var day = campaign.span().landedOn();
        landed.setSelected(day != null);
        tell.setVisible(day != null);
        landedOn.setText(day == null ? "" : text("campaign.landed.on", shown.dates().day(day)));
        showing = false;
    }

    private void chosen() {
        if (!showing) {
            model.edits().cadence(cadence.getValue());
        }
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String number(Integer number) {
        return number == null ? "" : number.toString();
    }

    /** A preset by its name; none is the usual one. */
    private static final class Names extends StringConverter<Cadence> {
        @Override
        public String toString(Cadence preset) {
            return preset == null ? text("campaign.cadence.usual") : preset.name();
        }

        @Override
        public Cadence fromString(String name) {
            throw new UnsupportedOperationException("presets are chosen, not typed");
        }
    }
}
