package foothold.ui.settings.data;

import static foothold.ui.Messages.text;

import foothold.service.backup.Backup;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Where the data is, when it was last backed up, and what can be done. */
public final class DataPart extends VBox {
    private final DataModel model;
    private final Label where = line("data-file", "strong");
    private final Label holds = line("data-holds", "reason");
    private final Label last = line("data-last", "reason");
    private final RestorePart restore;
    private final ExportPart export;

    public DataPart(DataModel model) {
        this.model = model;
        this.restore = new RestorePart(model);
        this.export = new ExportPart(model);
        getStyleClass().add("settings-part");
        setId("settings-data");
        var said = line("data-said", "hint");
        said.textProperty().bind(model.said());
        var problem = line("data-problem", "inline-error");
        problem.textProperty().bind(model.problem());
        getChildren()
                .addAll(
                        new VBox(4, where, holds, last),
                        new PlacePart(model.place()),
                        buttons(),
                        export,
                        said,
                        problem,
                        restore,
                        new PassphrasePart(model),
                        hint());
        model.shown().subscribe(this::show);
    }

    private Node buttons() {
        var backUp = button("backup", model::backUp);
        var out = button("export", export::export);
        out.disableProperty().unbind();
        out.disableProperty().bind(Bindings.or(model.busy(), export.waiting()));
        var row =
                new FlowPane(
                        backUp,
                        button("restore", restore::toggle),
                        button("check", model::check),
                        out,
                        button("folder", model::openFolder),
                        button("trash", model::openTrash));
        row.getStyleClass().add("settings-chips");
        return row;
    }

    private Button button(String name, Runnable action) {
        var button = new Button(text("data." + name));
        button.setId("data-" + name);
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(model.busy());
        return button;
    }

    private static Node hint() {
        var hint = new Label(text("data.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return hint;
    }

    private void show(Shown shown) {
        if (shown == null) {
            return;
        }
        where.setText(shown.file().toString());
        var counts = shown.counts();
        var holding = text("data.holds", counts.people(), counts.messages(), counts.meetings());
        holds.setText(shown.readOnly() ? holding + " " + text("data.readOnly") : holding);
        last.setText(
                shown.backups().stream()
                        .findFirst()
                        .map(newest -> last(shown, newest))
                        .orElse(text("data.none")));
    }

    private static String last(Shown shown, Backup newest) {
        var when = shown.dates().moment(newest.made());
        return text("data.last", when, shown.backups().size());
    }

    /** A line that takes no room while it says nothing. */
    static Label line(String id, String styleClass) {
        var line = new Label();
        line.setId(id);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        line.visibleProperty().bind(line.managedProperty());
        return line;
    }
}
