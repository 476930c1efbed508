package foothold.ui.settings;

import static foothold.ui.Messages.text;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Which days of the week are no business days. */
final class WeekendPart extends Part {
    private final SettingsModel model;
    private final Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);
    private final Label problem = line("inline-error");

    WeekendPart(SettingsModel model) {
        super(text("settings.weekend"));
        this.model = model;
        var row = new FlowPane();
        row.getStyleClass().add("settings-chips");
        for (var day : DayOfWeek.values()) {
            var chip = new ToggleButton(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            chip.setId("settings-weekend-" + day.getValue());
            chip.getStyleClass().add("chip");
            chip.setAccessibleText(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            chip.setOnAction(_ -> choose(day));
            days.put(day, chip);
            row.getChildren().add(chip);
        }
        put(row, problem);
        model.shown().subscribe(this::show);
    }

    private void show(SettingsModel.Shown shown) {
        if (shown != null) {
            var weekend = shown.settings().calendar().weekend();
            days.forEach((day, chip) -> chip.setSelected(weekend.contains(day)));
            problem.setText("");
        }
    }

    private void choose(DayOfWeek last) {
        var chosen =
                days.keySet().stream()
                        .filter(day -> days.get(day).isSelected())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        if (chosen.size() == days.size()) {
            days.get(last).setSelected(false);
            problem.setText(text("settings.weekend.all"));
            return;
        }
        problem.setText("");
        model.chooseWeekend(chosen);
    }
}
