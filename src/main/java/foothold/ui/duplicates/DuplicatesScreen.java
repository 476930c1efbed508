package foothold.ui.duplicates;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.duplicates.Duplicates;
import foothold.ui.Screen;
import foothold.ui.Shell;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Shows people who may be here twice; opened from the palette and after an import. */
public final class DuplicatesScreen implements Screen {
    /** Its {@link #id}, for those who lead here. */
    public static final String ID = "duplicates";

    private final DuplicatesModel model;
    private final Shell shell;
    private DuplicatesView view;

    public DuplicatesScreen(Duplicates duplicates, Workspace workspace, Shell shell) {
        this.model = new DuplicatesModel(duplicates, shell);
        this.shell = shell;
        workspace.listen(_ -> touched());
    }

    /** Somebody who changed may be somebody else's double now, or no longer. */
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
        return ID;
    }

    @Override
    public String title() {
        return text("duplicates.title");
    }

    @Override
    public Ikon icon() {
        return Feather.USERS;
    }

    @Override
    public Node node() {
        if (view == null) {
            view = new DuplicatesView(model);
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
