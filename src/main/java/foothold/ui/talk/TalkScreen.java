package foothold.ui.talk;

import static foothold.ui.Messages.text;

import foothold.ui.Action;
import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.talk.act.TalkModel;
import foothold.ui.talk.mode.ModeActions;
import foothold.ui.talk.mode.ModeView;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/** Meeting mode: the window goes quiet while one talks. */
final class TalkScreen implements Screen {
    static final String ID = "talk";

    private final TalkModel model;
    private final Shell shell;
    private final ModeActions actions;
    private ModeView view;

    /**
     * Meeting mode over that model.
     *
     * @param debrief opens the debrief of the meeting with that id
     */
    TalkScreen(TalkModel model, Shell shell, Consumer<String> debrief) {
        this.model = model;
        this.shell = shell;
        this.actions =
                new ModeActions(
                        model, () -> model.end(debrief), this::leave, () -> view().otherField());
    }

    private void leave() {
        model.leave();
        shell.show("meetings");
        shell.offer(text("talk.left"), text("talk.goOn"), this::goOn);
    }

    private void goOn() {
        var talk = model.talk().get();
        if (talk != null) {
            open(talk.meeting().id());
        }
    }

    /** Goes into that meeting, or on with it. */
    void open(String meetingId) {
        model.open(meetingId, () -> shell.show(ID));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return text("talk.title");
    }

    @Override
    public Ikon icon() {
        return Feather.MESSAGE_CIRCLE;
    }

    @Override
    public boolean wholeWindow() {
        return model.talk().get() != null;
    }

    @Override
    public Node node() {
        return view();
    }

    private ModeView view() {
        if (view == null) {
            view = new ModeView(model, actions);
        }
        return view;
    }

    @Override
    public List<Action> actions() {
        return actions.all();
    }

    @Override
    public void shown() {
        if (model.talk().get() == null) {
            shell.show("meetings");
            shell.toast(text("talk.none"));
        } else {
            view().takeFocus();
        }
    }
}
