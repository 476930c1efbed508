package foothold.ui.intake;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.ui.Screen;
import foothold.ui.Shell;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;

/** Invitations and mails from files; opened by dropping one, and from the palette. */
public final class IntakeScreen implements Screen {
    private final Workspace workspace;
    private final RandomGenerator random;
    private final Shell shell;
    private IntakeModel model;
    private IntakeView view;

    /** {@code random} goes into new ids. */
    public IntakeScreen(Workspace workspace, RandomGenerator random, Shell shell) {
        this.workspace = workspace;
        this.random = random;
        this.shell = shell;
    }

    /** Reads these files and shows what they would do. */
    public void take(List<Path> files) {
        view();
        model.take(files);
    }

    @Override
    public String id() {
        return "intake";
    }

    @Override
    public String title() {
        return text("intake.title");
    }

    @Override
    public Ikon icon() {
        return Feather.INBOX;
    }

    @Override
    public Node node() {
        return view();
    }

    private IntakeView view() {
        if (view == null) {
            model = new IntakeModel(Services.over(workspace, random), shell);
            view = new IntakeView(model);
        }
        return view;
    }

    @Override
    public void shown() {
        view().takeFocus();
    }
}
