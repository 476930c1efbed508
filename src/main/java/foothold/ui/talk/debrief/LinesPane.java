package foothold.ui.talk.debrief;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Insight.Sign;
import foothold.service.talk.Debrief.Line;
import foothold.ui.talk.act.DebriefModel;
import foothold.ui.talk.act.FollowUpModel.Kind;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Optional;

/** What they said, and what to make of each line: by one key while the list has the focus. */
final class LinesPane extends VBox {
    private final DebriefModel model;
    private final ListView<Line> list = new ListView<>();
    private final FlowPane buttons = new FlowPane();
    private final InsightBox insight;
    private final FollowUpForm form;

    LinesPane(DebriefModel model) {
        this.model = model;
        this.form = new FollowUpForm(model.followUp(), this::takeFocus);
        this.insight = new InsightBox(model.insight(), this::takeFocus);
        getStyleClass().add("debrief-lines");
        var title = new Label(text("debrief.said"));
        title.getStyleClass().add("field-label");
        title.setLabelFor(list);
        list.setId("debrief-list");
        list.getStyleClass().addAll("plain-list", "debrief-list");
        list.setAccessibleText(text("debrief.said"));
        list.setCellFactory(_ -> new LineCell(model));
        var nothing = new Label(text("debrief.nothing"));
        nothing.getStyleClass().add("hint");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> chosen());
        VBox.setVgrow(list, Priority.ALWAYS);
        buttons.getStyleClass().add("debrief-buttons");
        buttons.getChildren()
                .addAll(
                        button("insight", KeyCode.I),
                        button("pro", KeyCode.PLUS),
                        button("con", KeyCode.MINUS),
                        button("name", KeyCode.N),
                        button("promise", KeyCode.P),
                        button("action", KeyCode.A));
        getChildren().addAll(title, list, insight, buttons, form);
        model.followUp().kind().subscribe(this::arrange);
    }

    private Button button(String name, KeyCode key) {
        var button = new Button(text("debrief.make." + name));
        button.setId("debrief-make-" + name);
        button.setOnAction(_ -> make(key));
        return button;
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && make(event.getCode())) {
            event.consume();
        }
    }

    /** Does what that key stands for; false when it stands for nothing. */
    private boolean make(KeyCode key) {
        var line = list.getSelectionModel().getSelectedItem();
        switch (key) {
            case N -> model.followUp().begin(Kind.NAME, line);
            case P -> model.followUp().begin(Kind.PROMISE, line);
            case A -> model.followUp().begin(Kind.ACTION, line);
            case E -> insight.takeFocus();
            case R -> insight.chooseRow();
            case I, PLUS, ADD, EQUALS, MINUS, SUBTRACT, DIGIT0, NUMPAD0 -> learn(key, line);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void learn(KeyCode key, Line line) {
        if (line == null) {
            return;
        }
        switch (key) {
            case I -> model.learn(line);
            case MINUS, SUBTRACT -> model.sign(line, Sign.CON);
            case DIGIT0, NUMPAD0 -> model.sign(line, Sign.NEUTRAL);
            default -> model.sign(line, Sign.PRO);
        }
    }

    private void arrange(Kind kind) {
        boolean asking = kind != Kind.NOTHING;
        show(form, asking);
        show(buttons, !asking);
        if (asking) {
            form.takeFocus();
        }
    }

    private void chosen() {
        var read = model.debrief().get();
        var line = list.getSelectionModel().getSelectedItem();
        insight.show(read, read == null || line == null ? Optional.empty() : read.insightOf(line));
    }

    /** The words of the line chosen; empty for none. */
    String words() {
        var line = list.getSelectionModel().getSelectedItem();
        return line == null ? "" : line.text().strip();
    }

    /** Shows the lines as they are, and keeps the place. */
    void update() {
        var fresh = model.debrief().get().lines();
        var selected = list.getSelectionModel().getSelectedItem();
        if (!list.getItems().equals(fresh)) {
            list.getItems().setAll(fresh);
            int at = 0;
            for (int i = 0; selected != null && i < fresh.size(); i++) {
                at = fresh.get(i).id().equals(selected.id()) ? i : at;
            }
            list.getSelectionModel().clearAndSelect(at);
        }
        list.refresh();
        chosen();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    void takeFocus() {
        list.requestFocus();
    }
}
