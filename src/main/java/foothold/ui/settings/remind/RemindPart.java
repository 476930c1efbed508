package foothold.ui.settings.remind;

import static foothold.ui.Messages.text;

import foothold.domain.remind.Quiet;
import foothold.service.remind.Reminders.Standing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The switch, when the morning comes, when it is quiet, and what others may read. */
public final class RemindPart extends VBox {
    private final RemindModel model;
    private final CheckBox on = box("on");
    private final CheckBox names = box("names");
    private final Label state = line("remind-state", "hint");
    private final TimeChoice morning;
    private final TimeChoice from;
    private final TimeChoice to;

    public RemindPart(RemindModel model) {
        this.model = model;
        getStyleClass().add("settings-remind");
        setId("settings-remind");
        morning = new TimeChoice("morning", time -> model.change(h -> h.withMorning(time)));
        from =
                new TimeChoice(
                        "from",
                        time -> model.change(h -> h.withQuiet(new Quiet(time, h.quiet().to()))));
        to =
                new TimeChoice(
                        "to",
                        time -> model.change(h -> h.withQuiet(new Quiet(h.quiet().from(), time))));
        on.setOnAction(_ -> model.turn(on.isSelected()));
        names.setOnAction(_ -> model.change(h -> h.withNames(names.isSelected())));
        var times = new FlowPane(morning.field(), from.field(), to.field());
        times.getStyleClass().add("settings-radios");
        getChildren()
                .addAll(
                        part(on, state),
                        part(times, hint("remind.quiet.hint")),
                        part(names, hint("remind.names.hint")),
                        part(sample(), said(), problem()));
        model.shown().subscribe(this::show);
    }

    private static CheckBox box(String name) {
        var box = new CheckBox(text("remind." + name));
        box.setId("remind-" + name);
        return box;
    }

    private Node sample() {
        var sample = new Button(text("remind.sample"));
        sample.setId("remind-sample");
        sample.setOnAction(_ -> model.sample());
        sample.disableProperty().bind(model.busy());
        return sample;
    }

    private Node said() {
        var said = line("remind-said", "hint");
        said.textProperty().bind(model.said());
        return said;
    }

    private Node problem() {
        var problem = line("remind-problem", "inline-error");
        problem.textProperty().bind(model.problem());
        return problem;
    }

    private void show(RemindModel.Shown shown) {
        setDisable(shown == null);
        if (shown == null) {
            return;
        }
        var standing = shown.standing();
        on.setSelected(standing.on());
        state.setText(words(standing));
        var habits = shown.habits();
        morning.show(habits.morning());
        from.show(habits.quiet().from());
        to.show(habits.quiet().to());
        names.setSelected(habits.names());
    }

    private static String words(Standing standing) {
        if (!standing.on()) {
            return text("remind.state.off", standing.way());
        }
        return standing.otherFile() == null
                ? text("remind.state.on", standing.way())
                : text("remind.state.other", standing.otherFile());
    }

    private static Node part(Node... nodes) {
        var part = new VBox(nodes);
        part.getStyleClass().add("settings-part");
        return part;
    }

    private static Label hint(String key) {
        var hint = line(null, "hint");
        hint.setText(text(key));
        return hint;
    }

    /** A line that takes no room while it says nothing. */
    private static Label line(String id, String styleClass) {
        var line = new Label();
        line.setId(id);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        line.visibleProperty().bind(line.managedProperty());
        return line;
    }
}
