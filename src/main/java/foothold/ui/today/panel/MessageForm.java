package foothold.ui.today.panel;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Contact;
import foothold.domain.dates.DateWords.Lean;
import foothold.domain.outreach.Message;
import foothold.ui.today.act.MainAction;
import foothold.ui.today.act.PanelModel;
import foothold.ui.today.act.Subject;
import foothold.ui.today.act.Wording;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Writes a message, hands it over, and logs that it was sent. */
final class MessageForm extends ActionForm {
    private static final int ROWS = 5;
    private static final int MORE_ROWS = 9;
    private static final KeyCombination SEND =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final PanelModel model;
    private final Subject subject;
    private final TextArea words = new TextArea();
    private final ComboBox<Contact> to = new ComboBox<>();
    private final Button mail;

    MessageForm(PanelModel model, Subject subject) {
        this.model = model;
        this.subject = subject;
        this.mail = button("today-mail", text("today.write.mail"), model.actions()::openInMail);
        if (subject.action() == MainAction.WRITE_TO_OTHER) {
            getChildren().add(chooser());
        }
        if (subject.background().trigger() instanceof Message planned
                && planned.words().subject() != null) {
            getChildren().add(field(text("today.write.subject"), title(planned)));
        }
        getChildren().addAll(message(), sent(), handOver());
        to.valueProperty().subscribe(this::showMail);
    }

    private static Label title(Message planned) {
        var label = new Label(planned.words().subject());
        label.setWrapText(true);
        return label;
    }

    private Node chooser() {
        var others = subject.background().others();
        to.setId("today-to");
        to.getItems().addAll(others);
        to.setConverter(Choice.named(MessageForm::named));
        to.valueProperty().bindBidirectional(subject.draft().to());
        to.setMaxWidth(Double.MAX_VALUE);
        return field(text("today.other"), to);
    }

    private static String named(Contact contact) {
        var role = contact.profile().job().role();
        return role == null ? contact.name() : contact.name() + " · " + role;
    }

    private Node message() {
        words.setId("today-text");
        words.setWrapText(true);
        words.setPrefRowCount(subject.action() == MainAction.SEND_PLANNED ? MORE_ROWS : ROWS);
        words.setPromptText(text("today.write.prompt"));
        words.textProperty().bindBidirectional(subject.draft().text());
        words.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (SEND.match(event)) {
                        event.consume();
                        model.actions().sent();
                    }
                });
        return field(title(), words);
    }

    private String title() {
        return text("today.write." + subject.followup().kind().name());
    }

    private Node sent() {
        var channel = new ComboBox<Message.Channel>();
        channel.setId("today-channel");
        channel.getItems().addAll(Message.Channel.values());
        channel.setConverter(Choice.named(Wording::of));
        channel.valueProperty().bindBidirectional(subject.draft().channel());
        channel.setMaxWidth(Double.MAX_VALUE);
        var when = new WhenField(model, subject, Lean.PAST, text("today.write.when.prompt"));
        when.words().setOnAction(_ -> model.actions().sent());
        var way = field(text("today.write.channel"), channel);
        var time = field(text("today.write.when"), when);
        HBox.setHgrow(way, Priority.ALWAYS);
        HBox.setHgrow(time, Priority.ALWAYS);
        var row = new HBox(way, time);
        row.getStyleClass().add("today-fields");
        return row;
    }

    private Node handOver() {
        var row =
                buttons(
                        main(text("today.write.sent"), model.actions()::sent),
                        mail,
                        button("today-copy", text("today.write.copy"), model.actions()::copy));
        if (subject.action() == MainAction.CONFIRM) {
            row.getChildren().add(otherwise("today.confirmed", model.actions()::confirmed));
        } else if (subject.action() == MainAction.WRITE_TO_NAMED) {
            row.getChildren().add(otherwise("today.named.not", model.actions()::dontPursue));
        }
        return row;
    }

    /** What else may have happened. */
    private static Button otherwise(String key, Runnable action) {
        var button = button("today-otherwise", text(key), action);
        button.getStyleClass().add("quiet");
        return button;
    }

    private void showMail(Contact chosen) {
        boolean known = model.actions().address(subject).isPresent();
        mail.setVisible(known);
        mail.setManaged(known);
    }

    @Override
    void takeFocus() {
        if (subject.action() == MainAction.WRITE_TO_OTHER && to.getItems().size() > 1) {
            to.requestFocus();
        } else {
            words.requestFocus();
            words.end();
        }
    }
}
