package foothold.ui.review;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.ui.Action;
import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.review.act.ReviewModel;
import foothold.ui.review.act.Services;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.random.RandomGenerator;

/** Looking back on a week, as a screen without a place in the rail. */
public final class ReviewFeature implements Screen {
    /** The screen's id. */
    public static final String ID = "review";

    private final Workspace workspace;
    private final Agenda agenda;
    private final RandomGenerator random;
    private final Shell shell;
    private ReviewModel model;
    private ReviewView view;

    /** Over that file; {@code random} goes into new ids. */
    public ReviewFeature(Workspace workspace, Agenda agenda, RandomGenerator random, Shell shell) {
        this.workspace = workspace;
        this.agenda = agenda;
        this.random = random;
        this.shell = shell;
    }

    /** Made when it is first needed, so that it does not hold up the first screen. */
    private ReviewModel model() {
        if (model == null) {
            model = new ReviewModel(Services.over(workspace, agenda, random), shell);
        }
        return model;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return text("review.title");
    }

    @Override
    public Ikon icon() {
        return Feather.REWIND;
    }

    @Override
    public Node node() {
        if (view == null) {
            view = new ReviewView(model());
            model().refreshWhile(() -> view.getScene() != null);
        }
        return view;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                new Action(text("review.export.pdf"), Feather.SHARE, null, null, this::pdf),
                new Action(text("review.export.html"), Feather.SHARE, null, null, this::html));
    }

    private void pdf() {
        model().export("pdf");
    }

    private void html() {
        model().export("html");
    }

    @Override
    public void shown() {
        node();
        model().refresh();
        view.takeFocus();
    }

    /** Offers to look back when the week is about to end and was not looked back on. */
    public void offer() {
        model().offer(() -> shell.show(ID));
    }

    /** Writes what is typed and not written yet. */
    public void flush() {
        if (model != null) {
            model.flush();
        }
    }
}
