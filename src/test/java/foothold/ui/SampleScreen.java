package foothold.ui;

import foothold.ui.StateMark.State;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/** A screen for tests: one of every piece, and a count of how often it came to the front. */
public final class SampleScreen implements Screen {
    private final String id;
    private final Ikon icon;
    private final List<Action> actions = new ArrayList<>();
    private final TextField field = new TextField();
    private VBox node;
    private int shown;

    public SampleScreen(String id, Ikon icon, Action... actions) {
        this.id = id;
        this.icon = icon;
        this.actions.addAll(List.of(actions));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
    }

    @Override
    public Ikon icon() {
        return icon;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public Node node() {
        if (node == null) {
            node = new VBox(12, titles(), buttons(), fields(), chips(), card());
            node.getStyleClass().add("screen");
        }
        return node;
    }

    @Override
    public void shown() {
        shown++;
        field.requestFocus();
    }

    /** How often it came to the front. */
    public int timesShown() {
        return shown;
    }

    /** Its text field, which has the focus when the screen comes to the front. */
    public TextField field() {
        return field;
    }

    private Node titles() {
        var section = label("Overdue", "section-title");
        var meta = label("Wednesday 25 November · 2 overdue, 3 today", "meta");
        return new VBox(4, label(title(), "screen-title"), meta, section);
    }

    private static Node buttons() {
        var main = new Button("Mark as sent", new FontIcon(Feather.CHECK));
        main.getStyleClass().add("accent");
        var quiet = new Button("Dismiss");
        quiet.getStyleClass().add("quiet");
        var icon = new Button(null, new FontIcon(Feather.COPY));
        icon.getStyleClass().add("icon-only");
        var off = new Button("Not now");
        off.setDisable(true);
        return row(main, new Button("Copy"), quiet, icon, off, new Hyperlink("Why?"));
    }

    private Node fields() {
        field.setPromptText("fri, in 3 days, 12/4");
        var combo = new ComboBox<>(FXCollections.observableArrayList("Classic 3B7", "Gentle"));
        combo.getSelectionModel().selectFirst();
        var check = new CheckBox("Saturday");
        check.setSelected(true);
        var radio = new RadioButton("Light");
        radio.setSelected(true);
        var labelled = new VBox(4, label("Due", "field-label"), field);
        labelled.getChildren().add(label("No such day in February.", "inline-error"));
        return row(labelled, combo, check, new CheckBox("Sunday"), radio, new RadioButton("Dark"));
    }

    private static Node chips() {
        var on = new ToggleButton("Target");
        on.setSelected(true);
        on.getStyleClass().add("chip");
        var off = new ToggleButton("Met");
        off.getStyleClass().add("chip");
        var keys = label("Ctrl+K", "key");
        var flow = new FlowPane(8, 8, on, off, label("alumni", "chip"), keys);
        for (int i = 0; i < 14; i++) {
            flow.getChildren().add(new Disc("id-" + i * 7, "Ann " + (char) ('A' + i), 32));
        }
        return flow;
    }

    private static Node card() {
        var card = new VBox(8);
        card.getStyleClass().add("card");
        for (var state : State.values()) {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var words =
                    new VBox(
                            label("Maya Lindqvist · nudge once", "row-title"),
                            label("Sent Tue 10 Nov, 7 business days, no answer", "reason"));
            var line =
                    row(
                            new StateMark(state),
                            new Disc("maya-" + state, "Maya Lindqvist", 32),
                            words,
                            space,
                            label("2 business days late", "meta"));
            line.getStyleClass().add("row");
            card.getChildren().add(line);
        }
        return card;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(12, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
