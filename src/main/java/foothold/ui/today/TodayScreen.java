package foothold.ui.today;

import static foothold.ui.Messages.text;

import foothold.ui.Action;
import foothold.ui.Composer;
import foothold.ui.Screen;

import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The home screen: what to do next, and why. */
public final class TodayScreen implements Screen {
    private final TodayModel model;
    private final Start start;
    private final Composer composer;
    private final ReadOnlyIntegerWrapper due = new ReadOnlyIntegerWrapper();
    private TodayView view;

    /** Today over that model; messages are written on a pad of {@code composer}. */
    public TodayScreen(TodayModel model, Start start, Composer composer) {
        this.model = model;
        this.start = start;
        this.composer = composer;
        model.revision().subscribe(_ -> count());
    }

    /** The head of a long list says nothing about how long it is. */
    private void count() {
        if (model.whole()) {
            due.set(model.outlook().get().list(0).size());
        }
    }

    @Override
    public ObservableIntegerValue waiting() {
        return due.getReadOnlyProperty();
    }

    @Override
    public String id() {
        return "today";
    }

    @Override
    public String title() {
        return text("today.title");
    }

    @Override
    public Ikon icon() {
        return Feather.SUN;
    }

    @Override
    public Node node() {
        return view();
    }

    private TodayView view() {
        if (view == null) {
            view = new TodayView(model, start, composer.pad());
        }
        return view;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                action("today.action.main", Feather.CORNER_DOWN_LEFT, KeyCode.ENTER, view()::main),
                action("today.action.snooze", Feather.CLOCK, KeyCode.S, view()::snooze),
                action("today.action.close", Feather.X, KeyCode.ESCAPE, view()::back),
                new Action(
                        text("today.action.spread"),
                        Feather.CALENDAR,
                        null,
                        model.longOverdue(),
                        model::spread));
    }

    private Action action(String key, Ikon icon, KeyCode code, Runnable run) {
        KeyCombination keys = new KeyCodeCombination(code);
        return new Action(text(key), icon, keys, model.selected().isNotNull(), run);
    }

    @Override
    public void shown() {
        model.refresh();
        view().takeFocus();
    }
}
