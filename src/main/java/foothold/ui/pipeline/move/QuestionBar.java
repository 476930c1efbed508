package foothold.ui.pipeline.move;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Tone;
import foothold.service.pipeline.Move.Question;
import foothold.service.pipeline.Move.Refusal;
import foothold.ui.pipeline.model.MoveForm;
import foothold.ui.pipeline.model.MoveForm.Ending;
import foothold.ui.pipeline.model.MoveModel;
import foothold.ui.pipeline.model.MoveModel.Asked;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** Asks what happened when somebody is moved, or says why they cannot be; empty otherwise. */
public final class QuestionBar extends VBox {
    private final MoveModel model;
    private final Label question = new Label();
    private final FlowPane fields = new FlowPane();
    private final Label problem = new Label();
    private final Button log = new Button();
    private final Button cancel = new Button();

    public QuestionBar(MoveModel model) {
        this.model = model;
        setId("pipeline-question");
        getStyleClass().addAll("card", "pipeline-question");
        question.setWrapText(true);
        question.setId("pipeline-question-text");
        fields.getStyleClass().add("pipeline-fields");
        problem.setId("pipeline-problem");
        problem.getStyleClass().add("inline-error");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(model.problem().isNotEmpty());
        log.setId("pipeline-log");
        log.getStyleClass().add("accent");
        log.setOnAction(_ -> model.answer());
        cancel.setId("pipeline-cancel");
        cancel.setOnAction(_ -> model.cancel());
        getChildren().addAll(question, fields, problem);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.asked().subscribe(this::show);
    }

    private void show(Asked asked) {
        setVisible(asked != null);
        setManaged(asked != null);
        fields.getChildren().clear();
        if (asked == null) {
            return;
        }
        var name = asked.card().name();
        question.getStyleClass().remove("strong");
        switch (asked.move()) {
            case Question kind -> ask(kind, name, asked.form());
            case Refusal why -> {
                question.setText(text("pipeline.refused." + why, name));
                cancel.setText(text("pipeline.refused"));
                fields.getChildren().add(cancel);
                cancel.requestFocus();
            }
        }
    }

    private void ask(Question kind, String name, MoveForm form) {
        question.getStyleClass().add("strong");
        question.setText(text("pipeline.ask." + kind, name));
        log.setText(text("pipeline.log." + kind));
        cancel.setText(text("pipeline.cancel"));
        fields.getChildren().addAll(inputs(kind, form));
        fields.getChildren().addAll(log, cancel);
        fields.getChildren().stream()
                .filter(VBox.class::isInstance)
                .map(box -> ((VBox) box).getChildren().getLast())
                .findFirst()
                .orElse(log)
                .requestFocus();
    }

    private static List<Node> inputs(Question kind, MoveForm form) {
        var fields = new Fields(form);
        return switch (kind) {
            case SENT, THANKED -> List.of(fields.when("now"), fields.channel());
            case REPLIED ->
                    List.of(
                            fields.tone(),
                            fields.until(form.tone().map(Tone.LATER::equals).orElse(false)),
                            fields.when("now"));
            case MEETING -> List.of(fields.when("ahead"), fields.minutes(), fields.medium());
            case MET -> List.of(fields.when("now"), fields.minutes(), fields.medium());
            case CALLED_OFF ->
                    List.of(
                            fields.choice(
                                    "off",
                                    form.off(),
                                    List.of(Meeting.State.CANCELLED, Meeting.State.NO_SHOW),
                                    state -> text("log.state." + state)));
            case CLOSE ->
                    List.of(
                            fields.choice(
                                    "ending",
                                    form.ending(),
                                    List.of(Ending.values()),
                                    ending -> text("pipeline.ending." + ending)),
                            fields.whenDeclined());
            case REOPEN -> List.of();
        };
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.cancel();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            event.consume();
            model.answer();
        }
    }
}
