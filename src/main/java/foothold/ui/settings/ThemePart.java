package foothold.ui.settings;

import static foothold.ui.Messages.text;

import foothold.domain.Settings.Theme;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Light, dark, or as the system says. */
final class ThemePart extends Part {
    private final Map<Theme, RadioButton> choices = new EnumMap<>(Theme.class);

    ThemePart(SettingsModel model) {
        super(text("settings.theme"));
        var group = new ToggleGroup();
        var row = new FlowPane();
        row.getStyleClass().add("settings-radios");
        for (var theme : Theme.values()) {
            var name = theme.name().toLowerCase(Locale.ROOT);
            var choice = new RadioButton(text("settings.theme." + name));
            choice.setId("settings-theme-" + name);
            choice.setToggleGroup(group);
            choice.setOnAction(_ -> model.chooseTheme(theme));
            choices.put(theme, choice);
            row.getChildren().add(choice);
        }
        put(row);
        model.shown().subscribe(this::show);
    }

    private void show(SettingsModel.Shown shown) {
        if (shown != null) {
            choices.get(shown.settings().theme()).setSelected(true);
        }
    }
}
