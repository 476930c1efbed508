package foothold.ui.board;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.questions.QuestionBank;
import foothold.ui.Shell;
import foothold.ui.board.assumed.AssumedModel;
import foothold.ui.board.assumed.AssumedView;
import foothold.ui.board.grid.BoardModel;
import foothold.ui.board.grid.BoardView;
import foothold.ui.board.grid.Services;
import foothold.ui.control.InnerPart;

import javafx.scene.Node;

import java.util.List;
import java.util.random.RandomGenerator;

/** The path board and the hypotheses, put together over one data file. */
public final class BoardFeature {
    private final BoardModel board;
    private final AssumedModel assumed;
    private final Shell shell;
    private BoardView boardView;
    private AssumedView assumedView;

    /** Over that file; {@code random} goes into new ids. Reads nothing before it is shown. */
    public BoardFeature(Workspace workspace, Agenda agenda, RandomGenerator random, Shell shell) {
        var bank = new QuestionBank(workspace, random);
        var services = new Services(workspace, agenda, random, bank::questions);
        this.board = new BoardModel(services, shell);
        this.assumed = new AssumedModel(workspace, services.boards(), random, shell);
        this.shell = shell;
        workspace.listen(_ -> touched());
    }

    /** The parts of a screen it fills: "board" and "hypotheses". */
    public List<InnerPart> parts() {
        return List.of(
                new InnerPart("board", text("board.title"), this::board, () -> board().shown()),
                new InnerPart(
                        "hypotheses",
                        text("assumed.title"),
                        this::assumed,
                        () -> assumed().shown()));
    }

    private BoardView board() {
        if (boardView == null) {
            boardView = new BoardView(board);
        }
        return boardView;
    }

    private AssumedView assumed() {
        if (assumedView == null) {
            assumedView = new AssumedView(assumed);
        }
        return assumedView;
    }

    private void touched() {
        if (boardView != null || assumedView != null) {
            shell.tasks().onScreen(this::lookAgain);
        }
    }

    private void lookAgain() {
        if (isShown(boardView)) {
            board.refresh();
        }
        if (isShown(assumedView)) {
            assumed.refresh();
        }
    }

    private static boolean isShown(Node view) {
        return view != null && view.getScene() != null;
    }

    /** Writes what is typed and not written yet; for when the window closes. */
    public void flush() {
        if (boardView != null) {
            boardView.flush();
        }
    }
}
