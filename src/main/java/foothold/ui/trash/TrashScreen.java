package foothold.ui.trash;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.trash.Trash;
import foothold.ui.Screen;
import foothold.ui.Shell;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.random.RandomGenerator;

/** Shows who was deleted; opened from the palette and the settings. */
public final class TrashScreen implements Screen {
    private final TrashModel model;
    private final Shell shell;
    private TrashPane view;

    /** Over that file; {@code random} goes into new ids. */
    public TrashScreen(Workspace workspace, RandomGenerator random, Shell shell) {
        this.model = new TrashModel(workspace, new Trash(workspace, random), shell);
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
        return "trash";
    }

    @Override
    public String title() {
        return text("trash.title");
    }

    @Override
    public Ikon icon() {
        return Feather.TRASH_2;
    }

    @Override
    public Node node() {
        if (view == null) {
            view = new TrashPane(model);
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
