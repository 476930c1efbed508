package foothold.ui.tree;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.ledger.Referrals;
import foothold.ui.Screen;
import foothold.ui.Shell;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.random.RandomGenerator;

/** Shows who led to whom; opened from the palette. */
public final class TreeScreen implements Screen {
    private final TreeModel model;
    private final Shell shell;
    private TreePane view;

    /** Over that file; {@code random} goes into new ids. */
    public TreeScreen(Workspace workspace, Agenda agenda, RandomGenerator random, Shell shell) {
        this.model = new TreeModel(workspace, agenda, new Referrals(workspace, random), shell);
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
        return "tree";
    }

    @Override
    public String title() {
        return text("tree.title");
    }

    @Override
    public Ikon icon() {
        return Feather.GIT_BRANCH;
    }

    @Override
    public Node node() {
        if (view == null) {
            view = new TreePane(model);
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
