package foothold.ui.today.panel;

import static foothold.ui.Messages.text;

import foothold.ui.today.act.PanelModel;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Map;

/** Until when to snooze: 1 day, 3 days, a week, or a date; each also by its key. */
public final class SnoozeMenu extends ContextMenu {
    private static final int SHORT = 1;
    private static final int MIDDLE = 3;
    private static final int WEEK = 7;

    private final PanelModel model;

    /**
     * The menu for what the panel is about.
     *
     * @param askDate opens the field for a date
     */
    public SnoozeMenu(PanelModel model, Runnable askDate) {
        this.model = model;
        setId("today-snooze-menu");
        var day = days("today.snooze.day", SHORT);
        var days = days("today.snooze.days", MIDDLE);
        var week = days("today.snooze.week", WEEK);
        var date = new MenuItem(text("today.snooze.date"));
        date.setOnAction(_ -> askDate.run());
        getItems().addAll(day, days, week, date);
        var keys =
                Map.of(
                        KeyCode.DIGIT1, day,
                        KeyCode.NUMPAD1, day,
                        KeyCode.DIGIT3, days,
                        KeyCode.NUMPAD3, days,
                        KeyCode.W, week,
                        KeyCode.D, date);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> choose(event, keys));
    }

    private void choose(KeyEvent event, Map<KeyCode, MenuItem> keys) {
        var item = keys.get(event.getCode());
        if (item != null) {
            event.consume();
            hide();
            item.fire();
        }
    }

    private MenuItem days(String key, int days) {
        var subject = model.subject().get();
        var until = subject.outlook().today().plusDays(days);
        var item = new MenuItem(text(key, subject.dates().day(until)));
        item.setOnAction(_ -> model.decisions().snooze(days));
        return item;
    }
}
