package foothold.ui.ledger;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.ui.Screen;
import foothold.ui.Shell;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.random.RandomGenerator;

/** Shows promises either way and actions; opened from the palette. */
public final class LedgerScreen implements Screen {
    private final LedgerModel model;
    private final Shell shell;
    private LedgerPane view;

    /** Over that file; {@code random} goes into new ids. */
    public LedgerScreen(Workspace workspace, RandomGenerator random, Shell shell) {
        this.model = new LedgerModel(new Services(workspace, random), shell);
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

    @Override
    public String id() {
        return "ledger";
    }

    @Override
    public String title() {
        return text("ledger.title");
    }

    @Override
    public Ikon icon() {
        return Feather.CHECK_SQUARE;
    }

    @Override
    public Node node() {
        if (view == null) {
            view = new LedgerPane(model);
        }
        return view;
    }

    @Override
    public void shown() {
        node();
        model.refresh();
        view.takeFocus();
    }
}
