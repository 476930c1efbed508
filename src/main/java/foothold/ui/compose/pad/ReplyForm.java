package foothold.ui.compose.pad;

import static foothold.ui.Messages.text;

import foothold.domain.outreach.Tone;
import foothold.ui.compose.act.ReplyModel;
import foothold.ui.compose.act.Wording;
import foothold.ui.control.TabLeaves;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Logs their answer: pasted words, how it sounds, and the day they named. */
final class ReplyForm extends VBox {
    private static final int ROWS = 5;

    private final ReplyModel model;
    private final TextArea words = new TextArea();

    ReplyForm(ReplyModel model) {
        this.model = model;
        setId("compose-reply-form");
        getStyleClass().add("compose-reply");
        words.setId("compose-reply-text");
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        words.setPromptText(text("compose.reply.prompt"));
        words.textProperty().bindBidirectional(model.words());
        TabLeaves.install(words);
        var problem = Form.line("inline-error");
        problem.setId("compose-reply-problem");
        problem.textProperty().bind(model.problem());
        var until = until();
        model.tone().subscribe(_ -> Form.visible(until, model.asksForDay()));
        getChildren()
                .addAll(
                        Form.field(text("compose.reply.words"), words),
                        Form.field(text("compose.reply.tone"), tones()),
                        until,
                        came(),
                        problem,
                        buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    private Node tones() {
        var chips = new FlowPane();
        chips.getStyleClass().add("compose-buttons");
        for (var tone : Tone.values()) {
            var chip = new ToggleButton(Wording.of(tone));
            chip.setId("compose-tone-" + tone);
            chip.getStyleClass().add("chip");
            chip.setOnAction(_ -> model.tone().set(chip.isSelected() ? tone : null));
            model.tone().subscribe(chosen -> chip.setSelected(chosen == tone));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private Node until() {
        var day = new TextField();
        day.setId("compose-reply-until");
        day.setPromptText(text("compose.reply.until.prompt"));
        day.textProperty().bindBidirectional(model.until());
        day.setOnAction(_ -> model.log());
        var field = Form.field("", Form.date(day, model::reading));
        var label = (Label) field.getChildren().getFirst();
        model.tone()
                .subscribe(
                        tone ->
                                label.setText(
                                        text(
                                                tone == Tone.OUT_OF_OFFICE
                                                        ? "compose.reply.back"
                                                        : "compose.reply.until")));
        return field;
    }

    private Node came() {
        var when = new TextField();
        when.setId("compose-reply-when");
        when.setPromptText(text("compose.when.prompt"));
        when.textProperty().bindBidirectional(model.when());
        when.setOnAction(_ -> model.log());
        return Form.field(text("compose.reply.when"), Form.date(when, model::whenReading));
    }

    private Node buttons() {
        var log = Form.button("compose-reply-log", text("compose.reply.log"), model::log);
        log.getStyleClass().add("accent");
        var back =
                Form.button(
                        "compose-reply-cancel",
                        text("compose.cancel"),
                        () -> model.open().set(false));
        back.getStyleClass().add("quiet");
        var row = new FlowPane(log, back);
        row.getStyleClass().add("compose-buttons");
        return row;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.open().set(false);
        }
    }

    void takeFocus() {
        words.requestFocus();
    }
}
