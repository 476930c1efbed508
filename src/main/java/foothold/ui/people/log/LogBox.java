package foothold.ui.people.log;

import static foothold.ui.Messages.text;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** The line in which one logs, what is understood of it, and chips that open small forms. */
public final class LogBox extends VBox {
    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final List<Draft.Sort> CHIPS =
            List.of(Draft.Sort.SENT, Draft.Sort.REPLIED, Draft.Sort.MET, Draft.Sort.NOTE);
    private static final List<Draft.Sort> MORE = List.of(Draft.Sort.MEETING, Draft.Sort.REMINDER);

    private final LogModel model;
    private final TextField line = new TextField();
    private final Label preview = new Label();
    private final VBox form = new VBox();

    public LogBox(LogModel model) {
        this.model = model;
        getStyleClass().add("log-box");
        line.setId("log-line");
        line.setPromptText(text("log.prompt"));
        line.setAccessibleText(text("log.line"));
        line.textProperty().bindBidirectional(model.line());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        preview.setId("log-preview");
        preview.getStyleClass().addAll("hint", "log-preview");
        preview.setWrapText(true);
        getChildren().addAll(line, preview, chips(), form);
        model.preview().subscribe(this::show);
        model.draft().subscribe(this::show);
    }

    /** Puts the focus into the line. */
    public void focusLine() {
        line.requestFocus();
        line.end();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                model.enter();
                line.end();
            }
            case TAB -> {
                if (!event.isShiftDown() && model.complete()) {
                    event.consume();
                    line.end();
                }
            }
            case ESCAPE -> {
                if (!line.getText().isEmpty()) {
                    event.consume();
                    line.clear();
                }
            }
            default -> {}
        }
    }

    private FlowPane chips() {
        var chips = new FlowPane();
        chips.getStyleClass().add("log-chips");
        CHIPS.forEach(sort -> chips.getChildren().add(chip(sort)));
        var more = new MenuButton(text("log.more"));
        more.setId("log-more");
        more.getStyleClass().add("chip");
        MORE.forEach(sort -> more.getItems().add(item(sort)));
        chips.getChildren().add(more);
        return chips;
    }

    private ToggleButton chip(Draft.Sort sort) {
        var chip = new ToggleButton(text("log.sort." + sort));
        chip.setId("log-chip-" + sort);
        chip.getStyleClass().add("chip");
        chip.setOnAction(_ -> model.toggle(sort));
        model.draft().subscribe(draft -> chip.setSelected(draft != null && draft.sort() == sort));
        return chip;
    }

    private MenuItem item(Draft.Sort sort) {
        var item = new MenuItem(text("log.sort." + sort));
        item.setId("log-chip-" + sort);
        item.setOnAction(_ -> model.toggle(sort));
        return item;
    }

    private void show(Preview shown) {
        preview.setText(shown.words());
        preview.pseudoClassStateChanged(READY, shown.tone() == Preview.Tone.READY);
        preview.pseudoClassStateChanged(PROBLEM, shown.tone() == Preview.Tone.PROBLEM);
        preview.setVisible(!shown.words().isEmpty());
        preview.setManaged(!shown.words().isEmpty());
    }

    private void show(Draft draft) {
        form.getChildren().clear();
        if (draft == null) {
            return;
        }
        var fields = new EntryForm(draft);
        fields.addButton(text(button(draft)), "accent", model::enterDraft);
        fields.addButton(text("log.cancel"), "quiet", this::cancel);
        fields.onEnter(model::enterDraft);
        fields.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        cancel();
                    }
                });
        form.getChildren().add(fields);
        fields.takeFocus();
    }

    private static String button(Draft draft) {
        return switch (draft.sort()) {
            case SENT -> "log.enter.sent";
            case DEBRIEF -> "log.enter.debrief";
            case MEETING -> "log.enter.meeting";
            case REMINDER -> "log.enter.reminder";
            case REPLIED, MET, NOTE -> "log.enter";
        };
    }

    private void cancel() {
        model.draft().set(null);
        focusLine();
    }
}
