package foothold.ui.meetings.panel;

import static foothold.ui.Messages.text;

import foothold.service.meetings.Planned;
import foothold.ui.meetings.act.MeetingsModel;

import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** What can be done with a meeting as it stands, the most likely first. */
final class Buttons {
    private final MeetingsModel model;

    Buttons(MeetingsModel model) {
        this.model = model;
    }

    List<Button> of(Planned planned) {
        var now = model.shown().get().dates().now();
        var buttons =
                switch (planned.meeting().course().state()) {
                    case PROPOSED ->
                            planned.isComing(now)
                                    ? List.of(agree(), copy(), save(), withdraw())
                                    : List.of(again(), withdraw());
                    case SCHEDULED ->
                            planned.isUnmarked(now)
                                    ? List.of(held(), noShow(), cancel("meetings.do.wasCancelled"))
                                    : List.of(
                                            confirm(planned),
                                            save(),
                                            move(),
                                            copy(),
                                            cancel("meetings.do.cancel"));
                    case HELD -> List.of(change(), save());
                    case CANCELLED, NO_SHOW -> List.of(again(), save());
                };
        buttons.forEach(button -> button.disableProperty().bind(model.detail().busy()));
        return buttons;
    }

    private Button confirm(Planned planned) {
        boolean open = planned.meeting().course().confirmedAt() == null;
        var key = open ? "meetings.do.confirm" : "meetings.do.unconfirm";
        var button = button("confirm", key, model.detail()::confirm);
        if (open) {
            button.getStyleClass().add("accent");
        }
        return button;
    }

    private Button agree() {
        return accent(button("agree", "meetings.do.agree", model.detail()::agree));
    }

    private Button held() {
        return accent(button("held", "meetings.do.held", model.detail()::held));
    }

    private Button again() {
        return accent(button("again", "meetings.do.again", model.schedule()::again));
    }

    private Button noShow() {
        return button("no-show", "meetings.do.noShow", model.detail()::noShow);
    }

    private Button cancel(String key) {
        return button("cancel", key, model.detail()::cancel);
    }

    private Button withdraw() {
        return button("withdraw", "meetings.do.withdraw", model.detail()::withdraw);
    }

    private Button move() {
        return button("move", "meetings.do.move", model.schedule()::move);
    }

    private Button change() {
        return button("move", "meetings.do.change", model.schedule()::move);
    }

    private Button copy() {
        return button("copy-time", "meetings.do.copy", model.detail()::copyTime);
    }

    private Button save() {
        var button = button("save", "meetings.do.save", model.detail()::save);
        button.setGraphic(new org.kordamp.ikonli.javafx.FontIcon(Feather.CALENDAR));
        return button;
    }

    private static Button accent(Button button) {
        button.getStyleClass().add("accent");
        return button;
    }

    private static Button button(String id, String key, Runnable action) {
        return Pieces.button("meetings-do-" + id, text(key), action);
    }
}
