package foothold.ui.closing;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.closing.ClosingBook;
import foothold.ui.Action;
import foothold.ui.Composer;
import foothold.ui.Screen;
import foothold.ui.Shell;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.random.RandomGenerator;

/** Tells everybody that the search, or one path, has come to its end; reached from Campaign. */
public final class ClosingScreen implements Screen {
    public static final String ID = "closing";

    private final ClosingModel model;
    private final Composer composer;
    private final Shell shell;
    private ClosingPane view;

    /**
     * Over that file; {@code random} goes into new ids.
     *
     * @param composer makes the place where one writes
     */
    public ClosingScreen(
            Workspace workspace, RandomGenerator random, Composer composer, Shell shell) {
        this.model = new ClosingModel(workspace, new ClosingBook(workspace, random), shell);
        this.composer = composer;
        this.shell = shell;
        workspace.listen(_ -> touched());
    }

    private void touched() {
        if (view != null) {
            shell.tasks().onScreen(this::lookAgain);
        }
    }

    private void lookAgain() {
        if (view.getScene() != null) {
            model.refresh();
        }
    }

    /** Comes to the front with that campaign or path, which ended. */
    public void open(String endingId) {
        node();
        model.open(endingId);
        shell.show(ID);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return text("closing.title");
    }

    @Override
    public Ikon icon() {
        return Feather.USER_CHECK;
    }

    @Override
    public Node node() {
        if (view == null) {
            view = new ClosingPane(model, composer.pad());
        }
        return view;
    }

    @Override
    public List<Action> actions() {
        var any = model.front().isNotNull();
        return List.of(
                new Action(
                        text("closing.action.next"),
                        Feather.ARROW_DOWN,
                        new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN),
                        any,
                        model::next),
                new Action(
                        text("closing.action.previous"),
                        Feather.ARROW_UP,
                        new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN),
                        any,
                        model::previous),
                new Action(
                        text("closing.action.out"),
                        Feather.USER_X,
                        new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN),
                        any,
                        model::turnOut),
                new Action(
                        text("closing.action.back"),
                        Feather.ARROW_LEFT,
                        new KeyCodeCombination(KeyCode.ESCAPE),
                        null,
                        this::back));
    }

    /** From the text to the list, and from there to the campaign. */
    private void back() {
        if (view.inList()) {
            model.openCampaign();
        } else {
            view.takeFocus();
        }
    }

    @Override
    public void shown() {
        node();
        model.refresh();
        view.takeFocus();
    }
}
