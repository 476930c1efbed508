package foothold.ui.pipeline;

import static foothold.ui.Messages.text;

import foothold.ui.Action;
import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.control.bulk.Bulk;
import foothold.ui.control.bulk.Writes;
import foothold.ui.pipeline.model.MoveModel;
import foothold.ui.pipeline.model.PipelineModel;
import foothold.ui.pipeline.model.PipelineModel.Form;
import foothold.ui.pipeline.model.Services;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Everybody one is in touch with, or wants to be, by stage. */
public final class PipelineScreen implements Screen {
    private final Services services;
    private final Shell shell;
    private final PipelineModel model;
    private final MoveModel moves;
    private PipelineView view;

    public PipelineScreen(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        this.model = new PipelineModel(services, shell);
        this.moves = new MoveModel(services, shell);
    }

    @Override
    public String id() {
        return "pipeline";
    }

    @Override
    public String title() {
        return text("pipeline.title");
    }

    @Override
    public Ikon icon() {
        return Feather.COLUMNS;
    }

    @Override
    public Node node() {
        return view();
    }

    private PipelineView view() {
        if (view == null) {
            var bulk = new Bulk(services.bulk(), new Background(shell), shell);
            view = new PipelineView(model, moves, bulk, shell);
        }
        return view;
    }

    @Override
    public void shown() {
        model.refresh();
        view().takeFocus();
    }

    /** What is shown, for pictures and tests. */
    public PipelineModel model() {
        return model;
    }

    /** What is asked when somebody is moved, for pictures and tests. */
    public MoveModel moves() {
        return moves;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                action(
                        "pipeline.action.find",
                        Feather.SEARCH,
                        new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
                        view()::focusFilter),
                action(
                        "pipeline.action.move",
                        Feather.MOVE,
                        new KeyCodeCombination(KeyCode.M),
                        view().board()::offerMoves),
                action(
                        "pipeline.action.right",
                        Feather.ARROW_RIGHT,
                        new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN),
                        () -> view().board().moveBy(1)),
                action(
                        "pipeline.action.left",
                        Feather.ARROW_LEFT,
                        new KeyCodeCombination(KeyCode.LEFT, KeyCombination.SHIFT_DOWN),
                        () -> view().board().moveBy(-1)),
                action("pipeline.action.table", Feather.LIST, null, this::swap),
                action("pipeline.action.all", Feather.CHECK_SQUARE, null, view()::selectAll));
    }

    private void swap() {
        model.form().set(model.form().get() == Form.BOARD ? Form.TABLE : Form.BOARD);
        view().takeFocus();
    }

    private static Action action(String key, Ikon icon, KeyCombination keys, Runnable run) {
        return new Action(text(key), icon, keys, null, run);
    }

    /** Writes at once, in the background. */
    private record Background(Shell shell) implements Writes {
        @Override
        public <T> void write(Supplier<T> work, Consumer<T> done) {
            shell.tasks().run(_ -> work.get(), done, shell::failed);
        }
    }
}
