package foothold.ui.today.panel;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Meeting;
import foothold.ui.today.act.PanelModel;
import foothold.ui.today.act.Subject;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;

/** Writes down what was said, or that the meeting did not take place. */
final class DebriefForm extends ActionForm {
    private static final int ROWS = 8;

    private final TextArea words = new TextArea();

    DebriefForm(PanelModel model, Subject subject) {
        words.setId("today-text");
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        words.setPromptText(text("today.debrief.prompt"));
        words.textProperty().bindBidirectional(subject.draft().text());
        var otherwise = new MenuButton(text("today.debrief.not"));
        otherwise.setId("today-not-held");
        otherwise.getStyleClass().add("quiet");
        otherwise
                .getItems()
                .addAll(
                        item("today.debrief.cancelled", model, Meeting.State.CANCELLED),
                        item("today.debrief.noShow", model, Meeting.State.NO_SHOW));
        if (model.hasRoom()) {
            var whole = button("today-debrief", text("today.debrief.whole"), model::openMeeting);
            whole.getStyleClass().add("accent");
            getChildren().add(buttons(whole));
        }
        getChildren()
                .addAll(
                        field(text("today.debrief"), words),
                        buttons(
                                main(text("today.debrief.save"), model.actions()::debrief),
                                otherwise));
    }

    private static MenuItem item(String key, PanelModel model, Meeting.State state) {
        var item = new MenuItem(text(key));
        item.setOnAction(_ -> model.actions().didNotHappen(state));
        return item;
    }

    @Override
    void takeFocus() {
        words.requestFocus();
        words.end();
    }
}
