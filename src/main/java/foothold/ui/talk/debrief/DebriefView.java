package foothold.ui.talk.debrief;

import static foothold.ui.Messages.text;

import foothold.ui.talk.act.DebriefModel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** The debrief: what they said on the left, what one makes of it on the right. */
public final class DebriefView extends BorderPane {
    private static final double LEFT = 46;
    private static final double RIGHT = 54;

    private final DebriefModel model;
    private final Label title = new Label();
    private final Label when = new Label();
    private final Button done;
    private final LinesPane lines;
    private final NotesPane notes;

    /**
     * The debrief over that model.
     *
     * @param finish finishes it and goes on to the thank-you
     * @param leave leaves it for later; everything is kept
     */
    public DebriefView(DebriefModel model, Runnable finish, Runnable leave) {
        this.model = model;
        this.lines = new LinesPane(model);
        this.notes = new NotesPane(model, lines::words);
        this.done = button("debrief-done", "debrief.done", finish);
        getStyleClass().addAll("screen", "debrief");
        setId("debrief");
        done.getStyleClass().add("accent");
        title.getStyleClass().add("screen-title");
        when.getStyleClass().add("meta");
        var later = button("debrief-later", "debrief.later", leave);
        later.getStyleClass().add("quiet");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var names = new VBox(title, when);
        names.setMinWidth(0);
        var head = new HBox(names, space, later, done);
        head.getStyleClass().add("debrief-head");
        setTop(head);
        setCenter(columns());
        model.revision().subscribe(_ -> update());
    }

    private GridPane columns() {
        var grid = new GridPane();
        grid.getStyleClass().add("debrief-columns");
        grid.addRow(0, lines, notes);
        grid.getColumnConstraints().addAll(share(LEFT), share(RIGHT));
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().add(row);
        return grid;
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static Button button(String id, String key, Runnable run) {
        var button = new Button(text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void update() {
        var read = model.debrief().get();
        if (read == null) {
            return;
        }
        var dates = model.services().dates();
        var slot = read.talk().meeting().slot();
        title.setText(text("debrief.title", read.talk().contact().name()));
        when.setText(text("debrief.when", dates.moment(slot.start()), dates.time(slot.end())));
        done.setText(text(read.finished() ? "debrief.thank" : "debrief.done"));
        lines.update();
        notes.update();
    }

    /** Puts the focus where one begins: on what they said, or into the notes. */
    public void takeFocus() {
        var read = model.debrief().get();
        if (read == null || read.lines().isEmpty()) {
            notes.takeFocus();
        } else {
            lines.takeFocus();
        }
    }
}
