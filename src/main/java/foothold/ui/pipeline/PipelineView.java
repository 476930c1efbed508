package foothold.ui.pipeline;

import static foothold.ui.Messages.text;

import foothold.service.pipeline.Card;
import foothold.ui.EmptyState;
import foothold.ui.Shell;
import foothold.ui.control.bulk.Bulk;
import foothold.ui.control.bulk.BulkBar;
import foothold.ui.pipeline.board.BoardView;
import foothold.ui.pipeline.model.MoveModel;
import foothold.ui.pipeline.model.PipelineModel;
import foothold.ui.pipeline.model.PipelineModel.Form;
import foothold.ui.pipeline.model.PipelineModel.State;
import foothold.ui.pipeline.move.QuestionBar;
import foothold.ui.pipeline.table.PipelineTable;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.HashSet;
import java.util.List;

/** The head, the filter, what is being asked, and the board or the table below. */
final class PipelineView extends VBox {
    private final PipelineModel model;
    private boolean waiting;
    private final BoardView board;
    private final PipelineTable table;
    private final BulkBar bulkBar;
    private final Head head;
    private final FilterRow filter;
    private final EmptyState nobody;
    private final EmptyState noMatch;
    private final Label loading = new Label(text("people.loading"));

    PipelineView(PipelineModel model, MoveModel moves, Bulk bulk, Shell shell) {
        this.model = model;
        this.board = new BoardView(model, moves, shell::openPerson);
        this.table = new PipelineTable(model, shell::openPerson);
        this.bulkBar =
                new BulkBar(
                        bulk,
                        new SelectedCards(),
                        () -> table.getSelectionModel().clearSelection());
        this.filter = new FilterRow(model, this::takeFocus);
        this.head = new Head(model);
        this.nobody =
                new EmptyState(
                        text("pipeline.empty.title"),
                        text("pipeline.empty.text"),
                        button("pipeline.empty.people", () -> shell.show("people")));
        this.noMatch =
                new EmptyState(
                        text("people.noMatch.title"),
                        text("people.noMatch.text"),
                        button("people.noMatch.clear", filter::clear));
        getStyleClass().addAll("screen", "pipeline");
        loading.getStyleClass().add("meta");
        table.selection().subscribe(bulkBar::show);
        var shown = new StackPane(board, table, nobody, noMatch, loading);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().addAll(head, filter, new QuestionBar(moves), shown, bulkBar);
        model.shown().subscribe(this::show);
        model.form().subscribe(this::show);
    }

    void focusFilter() {
        filter.focusField();
    }

    /** Puts the focus where the people are. */
    void takeFocus() {
        waiting = model.state() == State.LOADING;
        if (model.state() != State.SOME) {
            return;
        }
        if (model.form().get() == Form.BOARD) {
            board.takeFocus();
        } else {
            table.takeFocus();
        }
    }

    BoardView board() {
        return board;
    }

    void selectAll() {
        model.form().set(Form.TABLE);
        table.getSelectionModel().selectAll();
        table.requestFocus();
    }

    private void show() {
        var state = model.state();
        boolean asBoard = model.form().get() == Form.BOARD;
        visible(loading, state == State.LOADING);
        visible(nobody, state == State.NOBODY);
        visible(noMatch, state == State.NO_MATCH);
        visible(board, state == State.SOME && asBoard);
        visible(table, state == State.SOME && !asBoard);
        visible(filter, state == State.SOME || state == State.NO_MATCH);
        bulkBar.show(asBoard ? List.of() : table.selection().get());
        head.show(state);
        if (waiting && state != State.LOADING) {
            takeFocus();
        }
    }

    private static Button button(String key, Runnable run) {
        var button = new Button(text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** What the board knows of those selected; archived people are not on it. */
    private final class SelectedCards implements BulkBar.Selected {
        @Override
        public boolean archived() {
            return false;
        }

        @Override
        public List<String> tags(List<String> ids) {
            var chosen = new HashSet<>(ids);
            return model.shown().get().cards().stream()
                    .filter(card -> chosen.contains(card.id()))
                    .map(Card::filed)
                    .flatMap(filed -> filed.tags().stream())
                    .distinct()
                    .toList();
        }
    }
}
