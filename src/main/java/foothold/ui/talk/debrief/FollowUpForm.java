package foothold.ui.talk.debrief;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Promise.Owner;
import foothold.ui.talk.act.FollowUpModel;
import foothold.ui.talk.act.FollowUpModel.Kind;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Makes somebody named, a promise or an action of a line. */
final class FollowUpForm extends VBox {
    private final FollowUpModel model;
    private final Runnable closed;
    private final Label title = new Label();
    private final TextField words;
    private final VBox note;
    private final VBox due;
    private final Label reading = new Label();
    private final CheckBox introduction = new CheckBox(text("debrief.introduction"));
    private final HBox owners;

    /**
     * The form.
     *
     * @param closed puts the focus back where it was
     */
    FollowUpForm(FollowUpModel model, Runnable closed) {
        this.model = model;
        this.closed = closed;
        getStyleClass().addAll("card", "debrief-form");
        title.getStyleClass().add("strong");
        words = field("debrief-words", model.words());
        note = labelled("debrief.note", field("debrief-note", model.note()));
        due = labelled("debrief.due", field("debrief-due", model.due()));
        reading.getStyleClass().add("hint");
        reading.managedProperty().bind(reading.textProperty().isNotEmpty());
        due.getChildren().add(reading);
        model.due().subscribe(_ -> reading.setText(model.reading()));
        introduction.setId("debrief-introduction");
        introduction.selectedProperty().bindBidirectional(model.introduction());
        owners = new HBox(owner(Owner.ME), owner(Owner.THEM));
        owners.getStyleClass().add("debrief-chips");
        var problem = new Label();
        problem.getStyleClass().add("inline-error");
        problem.setId("debrief-problem");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(model.problem().isNotEmpty());
        var save = button("debrief-save", "debrief.save", this::confirm);
        save.getStyleClass().add("accent");
        var buttons = new FlowPane(save, button("debrief-close", "debrief.close", this::close));
        buttons.getStyleClass().add("debrief-buttons");
        getChildren().addAll(title, words, note, introduction, owners, due, problem, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        model.kind().subscribe(this::show);
    }

    private TextField field(String id, StringProperty value) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        field.setOnAction(_ -> confirm());
        return field;
    }

    private static VBox labelled(String key, Node control) {
        var title = new Label(text(key));
        title.getStyleClass().add("field-label");
        title.setLabelFor(control);
        var field = new VBox(title, control);
        field.getStyleClass().add("field");
        return field;
    }

    private ToggleButton owner(Owner owner) {
        var chip = new ToggleButton(text("debrief.owner." + owner));
        chip.setId("debrief-owner-" + owner);
        chip.getStyleClass().add("chip");
        chip.setOnAction(
                _ -> {
                    model.owner().set(owner);
                    chip.setSelected(true);
                });
        model.owner().subscribe(now -> chip.setSelected(now == owner));
        return chip;
    }

    private static Button button(String id, String key, Runnable run) {
        var button = new Button(text(key));
        button.setId(id);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void confirm() {
        if (model.confirm()) {
            closed.run();
        }
    }

    private void close() {
        model.close();
        closed.run();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    private void show(Kind kind) {
        if (kind == Kind.NOTHING) {
            return;
        }
        title.setText(text("debrief.form." + kind));
        show(note, kind == Kind.NAME);
        show(introduction, kind == Kind.NAME);
        show(owners, kind == Kind.PROMISE);
        show(due, kind != Kind.NAME);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    void takeFocus() {
        words.requestFocus();
        words.end();
    }
}
