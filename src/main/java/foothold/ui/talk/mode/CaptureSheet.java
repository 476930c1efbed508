package foothold.ui.talk.mode;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Jotting;
import foothold.ui.talk.act.TalkModel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The one line in which one captures what is said, its tags, and what was captured so far. */
final class CaptureSheet extends VBox {
    private final TalkModel model;
    private final TextField field = new TextField();
    private final FlowPane tags = new FlowPane();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);

    CaptureSheet(TalkModel model) {
        this.model = model;
        getStyleClass().add("talk-capture");
        VBox.setVgrow(this, Priority.ALWAYS);
        field.setId("talk-line");
        field.setPromptText(text("talk.line.prompt"));
        field.setAccessibleText(text("talk.line.prompt"));
        field.textProperty().bindBidirectional(model.capture().text());
        field.setOnAction(_ -> model.capture().finish());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::up);
        tags.getStyleClass().add("talk-tags");
        TagKeys.all().forEach(each -> tags.getChildren().add(chip(each)));
        lines.getStyleClass().add("talk-lines");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("talk-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(field, tags, scroll);
    }

    private ToggleButton chip(TagKeys each) {
        var chip = new ToggleButton(each.label());
        chip.setId("talk-tag-" + each.name());
        chip.getStyleClass().addAll("chip", "talk-tag");
        chip.setFocusTraversable(false);
        chip.setTooltip(new Tooltip(text("talk.tag.key", each.key().getName())));
        chip.setOnAction(
                _ -> {
                    model.capture().choose(each.tag());
                    chip.setSelected(model.capture().tag().get() == each.tag());
                });
        model.capture().tag().subscribe(now -> chip.setSelected(now == each.tag()));
        return chip;
    }

    private void up(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
        if (plain && event.getCode() == KeyCode.UP && field.getText().isEmpty()) {
            event.consume();
            model.capture().recall(model.talk().get().jottings());
            field.end();
        }
    }

    /** Shows what was captured, the latest first; the line being typed stands in the field. */
    void update() {
        var typed = model.capture().current();
        lines.getChildren()
                .setAll(
                        model.talk().get().jottings().reversed().stream()
                                .filter(each -> !each.id().equals(typed))
                                .filter(each -> !each.text().isBlank())
                                .map(CaptureSheet::line)
                                .toList());
    }

    private static Node line(Jotting jotting) {
        var words = new Label(jotting.text());
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words);
        if (jotting.tag() != null) {
            var tag = new Label(TagKeys.name(jotting.tag()));
            tag.getStyleClass().add("chip");
            tag.setMinWidth(USE_PREF_SIZE);
            line.getChildren().addFirst(tag);
        }
        line.getStyleClass().add("talk-captured");
        return line;
    }

    void takeFocus() {
        field.requestFocus();
        field.end();
    }
}
