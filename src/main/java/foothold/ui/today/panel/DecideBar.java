package foothold.ui.today.panel;

import static foothold.ui.Messages.text;

import foothold.domain.dates.DateWords.Lean;
import foothold.ui.today.act.PanelModel;
import foothold.ui.today.act.PanelModel.Asking;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Later, or not at all: the buttons, and the one question each may ask. */
final class DecideBar extends VBox {
    private final PanelModel model;
    private final Button snooze = ActionForm.button("today-snooze", "", this::openMenu);
    private final VBox question = new VBox();

    DecideBar(PanelModel model) {
        this.model = model;
        getStyleClass().add("today-decide");
        snooze.setText(text("today.snooze"));
        var dismiss =
                ActionForm.button(
                        "today-dismiss",
                        text("today.dismiss"),
                        () -> model.asking().set(Asking.DISMISS_REASON));
        var buttons = new FlowPane(snooze, dismiss);
        buttons.getStyleClass().add("today-buttons");
        question.getStyleClass().add("field");
        question.managedProperty().bind(question.visibleProperty());
        getChildren().addAll(buttons, question);
        model.asking().subscribe(this::ask);
    }

    private void openMenu() {
        menu().show(snooze, Side.BOTTOM, 0, 0);
    }

    /** The menu of times to choose from. */
    SnoozeMenu menu() {
        return new SnoozeMenu(model, () -> model.asking().set(Asking.SNOOZE_DATE));
    }

    private void ask(Asking asking) {
        question.getChildren().clear();
        question.setVisible(asking != Asking.NOTHING);
        switch (asking) {
            case NOTHING -> {}
            case SNOOZE_DATE -> askDate();
            case DISMISS_REASON -> askReason();
        }
    }

    /** Puts the focus into the question, where there is one. */
    void takeFocus() {
        if (question.lookup(".text-field") instanceof TextField words) {
            words.requestFocus();
        }
    }

    private void askDate() {
        var words = field("today-snooze-date", "today.snooze.prompt");
        var reading = new Label();
        reading.getStyleClass().add("hint");
        words.textProperty()
                .subscribe(typed -> reading.setText(model.decisions().reading(typed, Lean.FUTURE)));
        Runnable done = () -> model.decisions().snoozeUntil(words.getText());
        words.setOnAction(_ -> done.run());
        question.getChildren()
                .addAll(
                        ActionForm.field(text("today.snooze.until"), words),
                        reading,
                        answers("today.snooze", done));
    }

    private void askReason() {
        var words = field("today-dismiss-reason", "today.dismiss.prompt");
        Runnable done = () -> model.decisions().dismiss(words.getText());
        words.setOnAction(_ -> done.run());
        question.getChildren()
                .addAll(
                        ActionForm.field(text("today.dismiss.reason"), words),
                        answers("today.dismiss.now", done));
    }

    private static TextField field(String id, String promptKey) {
        var words = new TextField();
        words.setId(id);
        words.setPromptText(text(promptKey));
        return words;
    }

    private Node answers(String key, Runnable done) {
        var no =
                ActionForm.button(
                        "today-ask-cancel",
                        text("today.cancel"),
                        () -> model.asking().set(Asking.NOTHING));
        no.getStyleClass().add("quiet");
        return ActionForm.buttons(ActionForm.button("today-ask-ok", text(key), done), no);
    }
}
