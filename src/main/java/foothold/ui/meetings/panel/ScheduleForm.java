package foothold.ui.meetings.panel;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Slot;
import foothold.ui.meetings.act.ScheduleModel;
import foothold.ui.meetings.act.ScheduleModel.Purpose;
import foothold.ui.meetings.act.SlotDraft;
import foothold.ui.meetings.act.Wording;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** Sets, proposes or moves a meeting. */
final class ScheduleForm extends VBox {
    private static final Integer[] MINUTES = {15, 20, 25, 30, 45, 60};

    private final ScheduleModel model;
    private final Label title = new Label();
    private final HBox purposes;
    private final PersonField person;
    private final List<Node> whens = new ArrayList<>();
    private final List<TextField> times = new ArrayList<>();
    private final List<Label> readings = new ArrayList<>();
    private final Label hint = Pieces.line("hint");
    private final Label problem = Pieces.line("inline-error");
    private final Button main;
    private final Button copy;

    /**
     * The form.
     *
     * @param close what Close and the cross do
     */
    ScheduleForm(ScheduleModel model, Runnable close) {
        this.model = model;
        this.person = new PersonField(model, () -> times.getFirst().requestFocus());
        this.purposes = purposes();
        this.main = Pieces.button("meetings-do", "", model::confirm);
        this.copy = Pieces.button("meetings-copy", text("meetings.form.copy"), model::copy);
        getStyleClass().add("meetings-form");
        main.getStyleClass().add("accent");
        hint.setId("meetings-hint");
        problem.textProperty().bind(model.problem());
        problem.setId("meetings-problem");
        var cancel = Pieces.button("meetings-close", text("meetings.form.cancel"), close);
        var buttons = new FlowPane(main, copy, cancel);
        buttons.getStyleClass().add("meetings-buttons");
        getChildren().addAll(head(close), purposes);
        getChildren().add(Pieces.field(text("meetings.form.with"), person));
        for (int i = 0; i < SlotDraft.PROPOSALS; i++) {
            whens.add(when(i));
        }
        getChildren().addAll(whens);
        getChildren().addAll(how(), place(), hint, problem, buttons);
        model.purpose().subscribe(this::show);
        model.with().subscribe(_ -> read());
    }

    private HBox head(Runnable close) {
        title.getStyleClass().add("section-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var cross = Pieces.cross("meetings-cross", text("meetings.action.close"), close);
        var head = new HBox(title, space, cross);
        head.getStyleClass().add("meetings-head");
        return head;
    }

    private HBox purposes() {
        var set = purpose(Purpose.SET, "meetings-set", text("meetings.form.set"));
        var propose = purpose(Purpose.PROPOSE, "meetings-propose", text("meetings.form.propose"));
        var row = new HBox(set, propose);
        row.getStyleClass().add("meetings-chips");
        return row;
    }

    private ToggleButton purpose(Purpose purpose, String id, String label) {
        var chip = new ToggleButton(label);
        chip.setId(id);
        chip.getStyleClass().add("chip");
        chip.setOnAction(
                _ -> {
                    model.purpose().set(purpose);
                    chip.setSelected(true);
                });
        model.purpose().subscribe(now -> chip.setSelected(now == purpose));
        return chip;
    }

    private Node when(int index) {
        var words = new TextField();
        words.setId("meetings-when-" + index);
        words.setPromptText(text("meetings.form.when.prompt"));
        words.textProperty().bindBidirectional(model.draft().times().get(index));
        words.setOnAction(_ -> model.confirm());
        var reading = Pieces.line("hint");
        reading.setId("meetings-reading-" + index);
        words.textProperty().subscribe(_ -> read());
        times.add(words);
        readings.add(reading);
        var field =
                Pieces.field(
                        text(index == 0 ? "meetings.form.when" : "meetings.form.when.other"),
                        words);
        field.getChildren().add(reading);
        return field;
    }

    private Node how() {
        var minutes =
                Pieces.<Integer>choice(
                        "meetings-minutes", each -> text("meetings.form.minutes.some", each));
        minutes.getItems().addAll(MINUTES);
        minutes.valueProperty().bindBidirectional(model.draft().minutes());
        minutes.valueProperty().subscribe(_ -> read());
        var medium = Pieces.<Slot.Medium>choice("meetings-medium", Wording::of);
        medium.getItems().addAll(Slot.Medium.values());
        medium.valueProperty().bindBidirectional(model.draft().medium());
        var row =
                new HBox(
                        Pieces.field(text("meetings.form.minutes"), minutes),
                        Pieces.field(text("meetings.form.medium"), medium));
        row.getStyleClass().add("meetings-fields");
        return row;
    }

    private Node place() {
        var place = new TextField();
        place.setId("meetings-place");
        place.setPromptText(text("meetings.form.place.prompt"));
        place.textProperty().bindBidirectional(model.draft().place());
        place.setOnAction(_ -> model.confirm());
        return Pieces.field(text("meetings.form.place"), place);
    }

    private void show(Purpose purpose) {
        boolean moving = purpose == Purpose.MOVE;
        boolean proposing = purpose == Purpose.PROPOSE;
        title.setText(text(moving ? "meetings.form.move" : "meetings.form.new"));
        Pieces.show(purposes, !moving);
        Pieces.show(copy, proposing);
        person.setDisable(moving);
        for (int i = 1; i < whens.size(); i++) {
            Pieces.show(whens.get(i), proposing);
        }
        main.setText(
                text(
                        switch (purpose) {
                            case SET, NOTHING -> "meetings.form.doSet";
                            case PROPOSE -> "meetings.form.doPropose";
                            case MOVE -> "meetings.form.doMove";
                        }));
        times.getFirst().setPromptText(model.prompt());
        read();
    }

    private void read() {
        for (int i = 0; i < readings.size(); i++) {
            readings.get(i).setText(model.reading(i));
        }
        hint.setText(model.hint());
    }

    /** Puts the focus where one begins. */
    void takeFocus() {
        if (!person.takeFocus()) {
            times.getFirst().requestFocus();
        }
    }
}
