package foothold.ui.compose;

import static foothold.ui.Messages.text;

import foothold.domain.outreach.Message;
import foothold.service.compose.Errand;
import foothold.ui.Action;
import foothold.ui.Composer;
import foothold.ui.Shell;
import foothold.ui.compose.act.PadModel;
import foothold.ui.compose.act.Services;
import foothold.ui.compose.pad.PadView;
import foothold.ui.compose.template.TemplatesScreen;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/**
 * Writing to one person with the whole window for it; opened from people, Today and the palette.
 */
public final class ComposeScreen implements Composer {
    private final Services services;
    private final Shell shell;
    private final List<PadModel> pads = new ArrayList<>();
    private final PadModel model;
    private ComposeView view;

    ComposeScreen(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        this.model = newPad();
    }

    private PadModel newPad() {
        var pad = new PadModel(services, shell);
        pads.add(pad);
        return pad;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return text("compose.title");
    }

    @Override
    public Ikon icon() {
        return Feather.EDIT_3;
    }

    @Override
    public Node node() {
        return view();
    }

    private ComposeView view() {
        if (view == null) {
            view = new ComposeView(model, services, shell);
        }
        return view;
    }

    @Override
    public List<Action> actions() {
        var laid = model.letter().sheet().isNotNull();
        return List.of(
                new Action(
                        text("compose.action.sent"),
                        Feather.CHECK,
                        PadView.SEND,
                        laid,
                        model.sending()::sent),
                new Action(
                        text("compose.action.close"),
                        Feather.X,
                        new KeyCodeCombination(KeyCode.ESCAPE),
                        laid,
                        view()::close));
    }

    @Override
    public void shown() {
        view().takeFocus();
    }

    @Override
    public void begin(Errand errand) {
        model.write(errand);
    }

    @Override
    public void flush() {
        pads.forEach(PadModel::flush);
    }

    @Override
    public Pad pad() {
        return new SmallPad(newPad());
    }

    /** A pad for the panel of another screen. */
    private final class SmallPad implements Pad {
        private final PadModel own;
        private PadView node;

        SmallPad(PadModel own) {
            this.own = own;
        }

        @Override
        public Node node() {
            if (node == null) {
                node = new PadView(own, false, () -> shell.show(TemplatesScreen.ID));
            }
            return node;
        }

        @Override
        public void write(Errand errand) {
            own.write(errand);
        }

        @Override
        public boolean blank() {
            return own.blank();
        }

        @Override
        public boolean holds(Message planned) {
            return own.holds(planned);
        }

        @Override
        public void clear() {
            own.clear();
        }

        @Override
        public void onDone(Runnable done) {
            own.sending().onDone(done);
        }

        @Override
        public void takeFocus() {
            node.takeFocus();
        }
    }
}
