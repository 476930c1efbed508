package foothold.ui.talk;

import static foothold.ui.Messages.text;

import foothold.domain.outreach.Message;
import foothold.service.compose.Errand;
import foothold.ui.Action;
import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.talk.act.DebriefModel;
import foothold.ui.talk.debrief.DebriefView;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The debrief of one meeting, over the whole window. */
final class DebriefScreen implements Screen {
    static final String ID = "debrief";

    private final DebriefModel model;
    private final Shell shell;
    private DebriefView view;

    DebriefScreen(DebriefModel model, Shell shell) {
        this.model = model;
        this.shell = shell;
    }

    /** Opens the debrief of that meeting, or goes on with it. */
    void open(String meetingId) {
        model.open(meetingId, () -> shell.show(ID));
    }

    private void finish() {
        if (model.debrief().get() != null) {
            model.finish(
                    contactId -> shell.compose(Errand.write(contactId, Message.Kind.THANK_YOU)));
        }
    }

    private void leave() {
        model.flush();
        shell.show("today");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return text("debrief.name");
    }

    @Override
    public Ikon icon() {
        return Feather.FEATHER;
    }

    @Override
    public boolean wholeWindow() {
        return model.debrief().get() != null;
    }

    @Override
    public Node node() {
        return view();
    }

    private DebriefView view() {
        if (view == null) {
            view = new DebriefView(model, this::finish, this::leave);
        }
        return view;
    }

    @Override
    public List<Action> actions() {
        var open = model.debrief().isNotNull();
        return List.of(
                new Action(
                        text("debrief.action.done"),
                        Feather.CHECK,
                        new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN),
                        open,
                        this::finish),
                new Action(
                        text("debrief.action.later"),
                        Feather.ARROW_LEFT,
                        new KeyCodeCombination(KeyCode.ESCAPE),
                        open,
                        this::leave));
    }

    @Override
    public void shown() {
        if (model.debrief().get() == null) {
            shell.show("today");
            shell.toast(text("debrief.none"));
        } else {
            view().takeFocus();
        }
    }
}
