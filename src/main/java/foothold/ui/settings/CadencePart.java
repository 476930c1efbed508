package foothold.ui.settings;

import static foothold.ui.Messages.text;

import foothold.domain.followup.Cadence;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** Which preset drives the follow-ups, and what it does. */
final class CadencePart extends Part {
    private final SettingsModel model;
    private final FlowPane choices = new FlowPane();
    private final VBox lines = new VBox();
    private List<Cadence> offered = List.of();

    CadencePart(SettingsModel model) {
        super(text("settings.cadence.preset"));
        this.model = model;
        choices.getStyleClass().add("settings-radios");
        lines.getStyleClass().add("settings-cadence");
        lines.setId("settings-cadence-words");
        var compared = line("hint");
        compared.setText(text("settings.cadence.compared"));
        put(choices, compared, lines);
        model.shown().subscribe(this::show);
    }

    private void show(SettingsModel.Shown shown) {
        if (shown == null) {
            return;
        }
        if (!offered.equals(shown.cadences())) {
            offered = shown.cadences();
            offer();
        }
        for (int i = 0; i < offered.size(); i++) {
            var choice = (RadioButton) choices.getChildren().get(i);
            choice.setSelected(offered.get(i).id().equals(shown.settings().cadenceId()));
        }
        lines.getChildren()
                .setAll(
                        shown.cadence().stream()
                                .flatMap(chosen -> CadenceWords.of(chosen, offered).stream())
                                .map(CadencePart::line)
                                .toList());
    }

    private void offer() {
        var group = new ToggleGroup();
        choices.getChildren().clear();
        for (var cadence : offered) {
            var choice = new RadioButton(cadence.name());
            choice.setId("settings-cadence-" + cadence.id());
            choice.setToggleGroup(group);
            choice.setOnAction(_ -> model.chooseCadence(cadence));
            choices.getChildren().add(choice);
        }
    }

    private static Node line(CadenceWords.Line line) {
        var says = new Label(line.says());
        says.setWrapText(true);
        var instead = line("hint");
        instead.setText(line.instead());
        return new VBox(2, says, instead);
    }
}
