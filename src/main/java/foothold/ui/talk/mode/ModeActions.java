package foothold.ui.talk.mode;

import static foothold.ui.Messages.text;

import foothold.ui.Action;
import foothold.ui.talk.act.TalkModel;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/** Everything one can do in meeting mode, each by one key. */
public final class ModeActions {
    private final TalkModel model;
    private final Runnable end;
    private final Runnable leave;
    private final Runnable otherField;

    /**
     * The actions.
     *
     * @param end ends the meeting and goes on to its debrief
     * @param leave goes back to the window; everything is kept
     * @param otherField moves the focus between line and answer
     */
    public ModeActions(TalkModel model, Runnable end, Runnable leave, Runnable otherField) {
        this.model = model;
        this.end = end;
        this.leave = leave;
        this.otherField = otherField;
    }

    /** Those about the time, which stand below the clock. */
    List<Action> time() {
        return List.of(
                action("talk.action.short", Feather.FAST_FORWARD, KeyCode.T, model::shorten),
                action("talk.action.preset", Feather.PIE_CHART, KeyCode.P, model::otherPreset),
                action("talk.action.extend", Feather.PLUS, KeyCode.E, model::extend),
                action("talk.action.end", Feather.CHECK, KeyCode.D, end),
                new Action(
                        text("talk.action.leave"),
                        Feather.ARROW_LEFT,
                        new KeyCodeCombination(KeyCode.ESCAPE),
                        open(),
                        leave));
    }

    /** All of them. */
    public List<Action> all() {
        var all = new ArrayList<Action>();
        all.add(asked());
        all.add(skip());
        all.add(action("talk.action.previous", Feather.CHEVRON_UP, KeyCode.UP, () -> step(-1)));
        all.add(action("talk.action.next", Feather.CHEVRON_DOWN, KeyCode.DOWN, () -> step(1)));
        all.add(action("talk.action.field", Feather.EDIT_3, KeyCode.L, otherField));
        all.addAll(time());
        TagKeys.all()
                .forEach(
                        each ->
                                all.add(
                                        new Action(
                                                text("talk.action.tag", TagKeys.name(each.tag())),
                                                Feather.TAG,
                                                held(each.key()),
                                                open(),
                                                () -> model.capture().choose(each.tag()))));
        return all;
    }

    Action asked() {
        return action(
                "talk.action.asked", Feather.CHECK_SQUARE, KeyCode.ENTER, model.questions()::asked);
    }

    Action skip() {
        return new Action(
                text("talk.action.skip"),
                Feather.SKIP_FORWARD,
                new KeyCodeCombination(
                        KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                open(),
                model.questions()::skip);
    }

    private void step(int by) {
        model.questions().step(by);
    }

    private ObservableBooleanValue open() {
        return model.talk().isNotNull();
    }

    private Action action(String key, Ikon icon, KeyCode code, Runnable run) {
        return new Action(text(key), icon, held(code), open(), run);
    }

    private static KeyCombination held(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
