package foothold.ui.settings;

import static foothold.ui.Messages.text;

import foothold.domain.followup.DayOff;
import foothold.service.settings.Naming;
import foothold.ui.settings.SettingsModel.Typed;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The user's own days off: the list, and a line to add more. */
final class DaysOffPart extends Part {
    private final SettingsModel model;
    private final VBox list = new VBox();
    private final TextField from = field("from");
    private final TextField to = field("to");
    private final TextField label = field("label");
    private final Label reading = line("hint");
    private final Label problem = line("inline-error");

    DaysOffPart(SettingsModel model) {
        super(text("settings.daysOff"));
        this.model = model;
        list.setId("settings-days-off");
        list.managedProperty().bind(list.visibleProperty());
        var add = new Button(text("settings.daysOff.add"));
        add.setId("settings-day-off-add");
        add.setOnAction(_ -> add());
        add.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(labelled("from", from), labelled("to", to), labelled("label", label));
        line.getChildren().add(add);
        line.getStyleClass().add("settings-line");
        HBox.setHgrow(line.getChildren().get(2), Priority.ALWAYS);
        put(list, line, reading, problem);
        from.textProperty().addListener(_ -> read());
        to.textProperty().addListener(_ -> read());
        model.shown().subscribe(this::show);
    }

    private void show(SettingsModel.Shown shown) {
        if (shown == null) {
            return;
        }
        list.getChildren().setAll(shown.daysOff().stream().map(this::row).toList());
        list.setVisible(!shown.daysOff().isEmpty());
    }

    private Node row(DayOff dayOff) {
        var days = new Label(Naming.span(dayOff));
        days.setMinWidth(Region.USE_PREF_SIZE);
        var what = new Label(dayOff.label());
        what.getStyleClass().add("reason");
        what.setWrapText(false);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var remove = new Button(null, new FontIcon(Feather.X));
        remove.getStyleClass().addAll("quiet", "icon-only");
        remove.setAccessibleText(text("settings.daysOff.remove", Naming.span(dayOff)));
        remove.setOnAction(
                _ -> {
                    from.requestFocus();
                    model.workAfterAll(dayOff);
                });
        var row = new HBox(days, what, space, remove);
        row.getStyleClass().add("settings-day-off");
        return row;
    }

    private void read() {
        problem.setText("");
        var typed = from.getText().isBlank() ? null : model.read(from.getText(), to.getText());
        reading.setText(
                typed == null || typed.problem() != null
                        ? ""
                        : Naming.span(new DayOff("", typed.first(), typed.last(), null)));
    }

    private void add() {
        var typed = model.read(from.getText(), to.getText());
        if (typed.problem() != null) {
            reading.setText("");
            problem.setText(
                    from.getText().isBlank() ? text("settings.daysOff.when") : typed.problem());
            from.requestFocus();
            return;
        }
        take(typed);
    }

    private void take(Typed typed) {
        model.takeOff(typed, label.getText());
        from.clear();
        to.clear();
        label.clear();
        from.requestFocus();
    }

    private TextField field(String name) {
        var field = new TextField();
        field.setId("settings-day-off-" + name);
        field.setPromptText(text("settings.daysOff." + name + ".prompt"));
        field.setOnAction(_ -> add());
        return field;
    }

    private static Node labelled(String name, TextField field) {
        var title = new Label(text("settings.daysOff." + name));
        title.getStyleClass().add("meta");
        title.setLabelFor(field);
        return new VBox(4, title, field);
    }
}
