package foothold.ui.today.panel;

import static foothold.ui.Messages.text;

import foothold.ui.Composer;
import foothold.ui.today.act.PanelModel;
import foothold.ui.today.act.Subject;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The form of one main action: what is to be filled in, and the button that does it. */
abstract class ActionForm extends VBox {

    /** The form that fits what the panel is about. */
    static ActionForm of(PanelModel model, Subject subject, Composer.Pad pad) {
        return switch (subject.action()) {
            case SEND_PLANNED, WRITE, CONFIRM -> new WriteForm(model, subject, pad);
            case WRITE_TO_OTHER ->
                    subject.background().others().isEmpty()
                            ? new ButtonForm(
                                    text("today.other.people"),
                                    text("today.other.nobody"),
                                    model::openPeople)
                            : new WriteForm(model, subject, pad);
            case WRITE_TO_NAMED ->
                    subject.background().contact() == null
                            ? new ButtonForm(
                                    text("today.named.add"),
                                    text("today.named.add.hint"),
                                    model.actions()::adopt)
                            : new WriteForm(model, subject, pad);
            case PREPARE ->
                    new ButtonForm(
                            text("today.prepare"), text("today.prepare.hint"), model::openMeeting);
            case LET_GO ->
                    new ButtonForm(
                            text("today.letGo"), text("today.letGo.hint"), model.actions()::letGo);
            case SET_MEETING -> new MeetingForm(model, subject);
            case DEBRIEF -> new DebriefForm(model, subject);
            case DONE -> new ButtonForm(text("today.done"), null, model.actions()::done);
        };
    }

    ActionForm() {
        getStyleClass().add("today-form");
    }

    /** Puts the focus where one would begin. */
    abstract void takeFocus();

    /** A label above its field. */
    static VBox field(String label, Node control) {
        var title = new Label(label);
        title.getStyleClass().add("field-label");
        title.setLabelFor(control);
        var field = new VBox(title, control);
        field.getStyleClass().add("field");
        return field;
    }

    static Button button(String id, String label, Runnable action) {
        var button = new Button(label);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** The one main button. */
    static Button main(String label, Runnable action) {
        var button = button("today-main", label, action);
        button.getStyleClass().add("accent");
        return button;
    }

    static FlowPane buttons(Node... buttons) {
        var row = new FlowPane(buttons);
        row.getStyleClass().add("today-buttons");
        return row;
    }
}
