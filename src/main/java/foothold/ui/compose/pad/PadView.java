package foothold.ui.compose.pad;

import static foothold.ui.Messages.text;

import foothold.domain.etiquette.Finding;
import foothold.ui.compose.act.Checks;
import foothold.ui.compose.act.PadModel;
import foothold.ui.control.TabLeaves;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One message being written: the text, beside or below it the checker, and what to do with it. */
public final class PadView extends VBox {
    /** Marks it as sent. */
    public static final KeyCombination SEND =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final int ROWS = 8;
    private static final int WIDE_ROWS = 16;
    private static final int FEW = 3;
    private static final int MANY = 12;

    private final PadModel model;
    private final TextField subject = new TextField();
    private final VBox title = Form.field(text("compose.subject"), subject);
    private final MarkedArea marked = new MarkedArea();
    private final TextArea words = marked.area();
    private final Button sent;
    private final ChecksBox checks;
    private final VBox writing = new VBox();
    private final ReplyForm reply;

    /**
     * A pad over that model.
     *
     * @param wide whether there is room for the checker beside the text
     * @param manage opens the list of templates
     */
    public PadView(PadModel model, boolean wide, Runnable manage) {
        this.model = model;
        sent = Form.button("compose-sent", text("compose.sent"), model.sending()::sent);
        checks = new ChecksBox(wide ? MANY : FEW, this::jump);
        reply = new ReplyForm(model.reply());
        getStyleClass().addAll("compose-pad", wide ? "wide" : "narrow");
        prepare(wide);
        var text = Form.field(text("compose.text"), marked);
        writing.getStyleClass().add("compose-writing");
        writing.getChildren()
                .addAll(
                        new HeadRow(model, wide, manage),
                        new AddressChoice(model.letter()),
                        title,
                        text);
        VBox.setVgrow(marked, Priority.ALWAYS);
        VBox.setVgrow(text, Priority.ALWAYS);
        if (!wide) {
            writing.getChildren().add(checks);
        }
        writing.getChildren().addAll(new HandOverBar(model, sent, wide), whenSent());
        getChildren().setAll(wide ? sides() : writing, reply);
        disableProperty().bind(model.sending().busy());
        model.letter().checks().subscribe(this::show);
        model.letter()
                .fields()
                .channel()
                .subscribe(_ -> Form.visible(title, model.letter().fields().titled()));
        model.reply().open().subscribe(this::replying);
        model.laidOut().subscribe(this::laidOut);
        addEventFilter(KeyEvent.KEY_PRESSED, this::send);
    }

    private void prepare(boolean wide) {
        subject.setId("compose-subject");
        subject.textProperty().bindBidirectional(model.letter().fields().subject());
        words.setId("compose-text");
        words.setPrefRowCount(wide ? WIDE_ROWS : ROWS);
        words.setPromptText(text("compose.text.prompt"));
        words.textProperty().bindBidirectional(model.letter().fields().body());
        TabLeaves.install(words);
    }

    private Node sides() {
        var heading = new Label(text("compose.checker"));
        heading.getStyleClass().add("group-title");
        var side = new VBox(heading, checks);
        side.getStyleClass().add("compose-side");
        HBox.setHgrow(writing, Priority.ALWAYS);
        var both = new HBox(writing, side);
        both.getStyleClass().add("compose-sides");
        VBox.setVgrow(both, Priority.ALWAYS);
        return both;
    }

    private Node whenSent() {
        var when = new TextField();
        when.setId("compose-when");
        when.setPromptText(text("compose.when.prompt"));
        when.textProperty().bindBidirectional(model.sending().when());
        when.setOnAction(_ -> model.sending().sent());
        var problem = Form.line("inline-error");
        problem.setId("compose-problem");
        problem.textProperty().bind(model.sending().problem());
        var date = Form.field(text("compose.when"), Form.date(when, model.sending()::reading));
        HBox.setHgrow(date, Priority.ALWAYS);
        var answered =
                Form.button(
                        "compose-reply",
                        text("compose.reply"),
                        () -> model.reply().open().set(true));
        answered.getStyleClass().add("quiet");
        var row = new HBox(date, answered);
        row.getStyleClass().add("compose-when-row");
        return new VBox(row, problem);
    }

    private void show(Checks shown) {
        checks.show(shown);
        marked.mark(shown.findings());
        boolean titled =
                shown.findings().stream()
                        .anyMatch(
                                each ->
                                        each.place().part() == Finding.Part.SUBJECT
                                                && each.severity() != Finding.Severity.HINT);
        subject.pseudoClassStateChanged(MARKED, titled);
    }

    /** Goes to the words of a remark and selects them. */
    private void jump(Finding finding) {
        var place = finding.place();
        boolean above = place.part() == Finding.Part.SUBJECT;
        if (above || finding.rule() == Finding.Rule.SUBJECT) {
            subject.requestFocus();
            subject.selectRange(place.from(), place.to());
        } else {
            words.requestFocus();
            if (place.from() < place.to()) {
                words.selectRange(place.from(), place.to());
            }
        }
    }

    private void replying(boolean open) {
        var main = getChildren().getFirst();
        Form.visible(main, !open);
        Form.visible(reply, open);
        if (open) {
            reply.takeFocus();
        } else if (getScene() != null && model.letter().sheet().get() != null) {
            takeFocus();
        }
    }

    private void send(KeyEvent event) {
        if (SEND.match(event)) {
            event.consume();
            if (model.reply().open().get()) {
                model.reply().log();
            } else {
                model.sending().sent();
            }
        }
    }

    /** Who waited in the empty text goes where one begins. */
    private void laidOut() {
        if (words.isFocused()) {
            takeFocus();
        }
    }

    /** Puts the focus where one goes on: the first gap to fill in, else the end of the text. */
    public void takeFocus() {
        var gap =
                model.letter().checks().get().findings().stream()
                        .filter(each -> each.rule() == Finding.Rule.PLACEHOLDER)
                        .filter(each -> each.place().part() == Finding.Part.BODY)
                        .findFirst();
        if (gap.isPresent()) {
            jump(gap.get());
        } else {
            words.requestFocus();
            words.end();
        }
    }
}
