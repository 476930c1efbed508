package foothold.ui.compose.pad;

import static foothold.ui.Messages.text;

import foothold.domain.outreach.Message.Channel;
import foothold.ui.compose.act.HandOver;
import foothold.ui.compose.act.HandOver.Way;
import foothold.ui.compose.act.HandOver.Word;
import foothold.ui.compose.act.PadModel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The buttons that hand a message over, and below them what is to be said about it. */
final class HandOverBar extends VBox {
    private static final String ACCENT = "accent";

    private final PadModel model;
    private final Button mail;
    private final Button copy;
    private final Button file;
    private final Button anyway;
    private final Button asFile;
    private final Label said = Form.line("hint");
    private final boolean wide;

    /**
     * The bar.
     *
     * @param sent the button that stands last
     * @param wide whether there is room for what is rarely needed
     */
    HandOverBar(PadModel model, Button sent, boolean wide) {
        this.model = model;
        this.wide = wide;
        var handOver = model.handOver();
        mail = button("compose-mail", "compose.mail", handOver, Way.MAIL);
        copy = button("compose-copy", "compose.copy", handOver, Way.COPY);
        file = button("compose-eml", "compose.file", handOver, Way.FILE);
        anyway = Form.button("compose-anyway", text("compose.anyway"), handOver::anyway);
        asFile =
                Form.button("compose-as-file", text("compose.asFile"), () -> handOver.by(Way.FILE));
        getStyleClass().add("compose-handover");
        said.setId("compose-said");
        var buttons = new FlowPane(mail, copy, file, sent);
        buttons.getStyleClass().add("compose-buttons");
        var answers = new FlowPane(anyway, asFile);
        answers.getStyleClass().add("compose-buttons");
        answers.managedProperty().bind(anyway.visibleProperty().or(asFile.visibleProperty()));
        getChildren().addAll(buttons, said, answers);
        model.letter().fields().channel().subscribe(_ -> offer(sent));
        model.letter().fields().address().subscribe(_ -> offer(sent));
        handOver.word().subscribe(word -> say(word, sent));
    }

    private static Button button(String id, String key, HandOver handOver, Way way) {
        return Form.button(id, text(key), () -> handOver.by(way));
    }

    private void offer(Button sent) {
        boolean byMail = model.letter().fields().channel().get() == Channel.EMAIL;
        boolean spoken =
                model.letter().fields().channel().get() == Channel.PHONE
                        || model.letter().fields().channel().get() == Channel.IN_PERSON;
        Form.visible(mail, byMail && !model.letter().fields().address().get().isEmpty());
        Form.visible(file, byMail && wide);
        Form.visible(copy, !spoken);
        sent.setText(text(spoken ? "compose.spoken" : "compose.sent"));
        highlight(model.handOver().word().get(), sent);
    }

    private void say(Word word, Button sent) {
        Form.visible(anyway, word instanceof Word.Stopped stopped && !stopped.firm());
        Form.visible(asFile, word instanceof Word.TooLong);
        said.setText(
                switch (word) {
                    case Word.Quiet _ -> "";
                    case Word.Stopped(_, var blockers, var firm) ->
                            firm
                                    ? text("compose.stopped.open")
                                    : text("compose.stopped", blockers.getFirst().why());
                    case Word.TooLong _ -> text("compose.tooLong");
                    case Word.Handed(var way) -> text("compose.handed." + way);
                });
        highlight(word, sent);
    }

    /** The next sensible thing is the main button: handing over first, then marking as sent. */
    private void highlight(Word word, Button sent) {
        var main =
                word instanceof Word.Handed || !copy.isVisible()
                        ? sent
                        : mail.isVisible() ? mail : copy;
        for (var each : new Button[] {mail, copy, file, sent}) {
            each.getStyleClass().remove(ACCENT);
        }
        main.getStyleClass().add(ACCENT);
    }
}
