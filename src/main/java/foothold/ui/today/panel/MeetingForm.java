package foothold.ui.today.panel;

import static foothold.ui.Messages.text;

import foothold.domain.dates.DateWords.Lean;
import foothold.domain.meeting.Slot;
import foothold.ui.today.act.PanelModel;
import foothold.ui.today.act.Subject;
import foothold.ui.today.act.Wording;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Sets another meeting. */
final class MeetingForm extends ActionForm {
    private static final Integer[] MINUTES = {15, 20, 30, 45, 60};

    private final WhenField when;

    MeetingForm(PanelModel model, Subject subject) {
        when = new WhenField(model, subject, Lean.FUTURE, text("today.meeting.when.prompt"));
        when.words().setOnAction(_ -> model.actions().setMeeting());
        var minutes = new ComboBox<Integer>();
        minutes.getItems().addAll(MINUTES);
        minutes.valueProperty().bindBidirectional(subject.draft().minutes());
        minutes.setConverter(Choice.named(each -> text("today.meeting.minutes.some", each)));
        var medium = new ComboBox<Slot.Medium>();
        medium.getItems().addAll(Slot.Medium.values());
        medium.valueProperty().bindBidirectional(subject.draft().medium());
        medium.setConverter(Choice.named(Wording::of));
        var place = new TextField();
        place.setPromptText(text("today.meeting.place.prompt"));
        place.textProperty().bindBidirectional(subject.draft().place());
        var howLong = field(text("today.meeting.minutes"), minutes);
        var how = field(text("today.meeting.medium"), medium);
        var row = new HBox(howLong, how);
        row.getStyleClass().add("today-fields");
        HBox.setHgrow(how, Priority.ALWAYS);
        getChildren()
                .addAll(
                        field(text("today.meeting.when"), when),
                        row,
                        field(text("today.meeting.place"), place),
                        buttons(main(text("today.meeting.set"), model.actions()::setMeeting)));
    }

    @Override
    void takeFocus() {
        when.requestFocus();
    }
}
