package foothold.ui.pipeline.board;

import foothold.domain.contact.Stage;
import foothold.service.agenda.Outlook;
import foothold.service.pipeline.Board;
import foothold.service.pipeline.Card;
import foothold.ui.pipeline.model.MoveModel;
import foothold.ui.pipeline.model.PipelineModel;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The columns side by side. Arrow keys go from card to card, Shift and an arrow moves one to the
 * next stage, M to any; Enter opens the person.
 */
public final class BoardView extends ScrollPane {
    private final PipelineModel model;
    private final MoveModel moves;
    private final Consumer<String> open;
    private final List<Column> columns = new ArrayList<>();
    private final ColumnsPane pane;
    private String follow;
    private Board seen;

    /** {@code open} shows the page of the contact with that id. */
    public BoardView(PipelineModel model, MoveModel moves, Consumer<String> open) {
        this.model = model;
        this.moves = moves;
        this.open = open;
        setId("pipeline-board");
        getStyleClass().add("pipeline-board");
        var grip = new Grip(moves);
        for (var stage : Board.STAGES) {
            columns.add(column(stage, grip));
        }
        pane = new ColumnsPane(columns);
        setContent(pane);
        setFitToHeight(true);
        setFitToWidth(true);
        setFocusTraversable(false);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        moves.onLeft(this::left);
        model.shown().subscribe(_ -> show());
        model.form().subscribe(_ -> show());
    }

    private Column column(Stage stage, Grip grip) {
        var column = new Column(stage, grip, this::outlook, () -> widen(stage), () -> fold(stage));
        var list = column.list();
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(column, event));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(column, event));
        list.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                entered(column);
                            }
                        });
        return column;
    }

    /** One card at a time is selected, in the column that has the focus. */
    private void entered(Column column) {
        columns.stream()
                .filter(other -> other != column)
                .forEach(other -> other.list().getSelectionModel().clearSelection());
        if (column.list().getSelectionModel().isEmpty()) {
            column.list().getSelectionModel().selectFirst();
        }
    }

    private Outlook outlook() {
        return model.shown().get().board().outlook();
    }

    /** Puts the focus on the card last selected, else on the first there is. */
    public void takeFocus() {
        columns.stream()
                .filter(column -> !column.list().getSelectionModel().isEmpty())
                .findFirst()
                .or(() -> columns.stream().filter(each -> !isEmpty(each)).findFirst())
                .ifPresent(
                        column -> focus(column, column.list().getFocusModel().getFocusedIndex()));
    }

    /** The card the keyboard is at. */
    private Optional<Card> current() {
        return columns.stream()
                .filter(column -> column.list().isFocused())
                .map(column -> column.list().getSelectionModel().getSelectedItem())
                .filter(card -> card != null)
                .findFirst();
    }

    /** Offers the stages one can move the current card to. */
    public void offerMoves() {
        columns.stream()
                .filter(column -> column.list().isFocused())
                .findFirst()
                .ifPresent(this::offerMoves);
    }

    private void offerMoves(Column column) {
        var card = column.list().getSelectionModel().getSelectedItem();
        if (card != null) {
            new MoveMenu(card, moves).showBeside(column.selectedCell().orElse(column.list()));
        }
    }

    /** Moves the current card that many stages to the right. */
    public void moveBy(int step) {
        current().ifPresent(card -> moveBy(card, step));
    }

    private void moveBy(Card card, int step) {
        int at = Board.STAGES.indexOf(card.stage()) + step;
        if (at >= 0 && at < Board.STAGES.size()) {
            moves.move(card, Board.STAGES.get(at));
        }
    }

    private void show() {
        var shown = model.shown().get();
        boolean front = model.form().get() == PipelineModel.Form.BOARD;
        if (!front || model.state() != PipelineModel.State.SOME) {
            return; // shown when it comes to the front
        }
        boolean later = shown.board() != seen;
        if (later) {
            seen = shown.board();
            var everybody = Board.byStage(seen.cards());
            columns.forEach(column -> column.measure(everybody.get(column.stage())));
        }
        columns.forEach(column -> column.show(shown.columns().get(column.stage()), later));
        pane.requestLayout();
        if (follow != null) {
            var id = follow;
            follow = null;
            focusOn(id);
        }
    }

    /** A question about somebody is done with: the keyboard goes back to them. */
    private void left(String id) {
        focusOn(id);
        follow = id;
    }

    private void focusOn(String id) {
        for (var column : columns) {
            if (column.select(id)) {
                if (column.isNarrow()) {
                    widen(column.stage());
                }
                focus(column, column.list().getSelectionModel().getSelectedIndex());
                return;
            }
        }
        takeFocus();
    }

    private void fold(Stage stage) {
        pane.fold(stage);
        takeFocus();
    }

    private void widen(Stage stage) {
        pane.widen(stage);
        columns.stream()
                .filter(column -> column.stage() == stage)
                .forEach(column -> focus(column, 0));
    }

    private void pressed(Column column, KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> step(column, -1, event);
            case RIGHT -> step(column, 1, event);
            case M -> {
                event.consume();
                offerMoves(column);
            }
            case ENTER -> {
                event.consume();
                openSelected(column);
            }
            default -> {}
        }
    }

    private void step(Column column, int step, KeyEvent event) {
        event.consume();
        if (event.isShiftDown()) {
            Optional.ofNullable(column.list().getSelectionModel().getSelectedItem())
                    .ifPresent(card -> moveBy(card, step));
            return;
        }
        int row = column.list().getSelectionModel().getSelectedIndex();
        for (int at = columns.indexOf(column) + step; at >= 0 && at < columns.size(); at += step) {
            if (!isEmpty(columns.get(at)) && !columns.get(at).isNarrow()) {
                focus(columns.get(at), row);
                return;
            }
        }
    }

    private void focus(Column column, int row) {
        var list = column.list();
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            list.getSelectionModel().clearAndSelect(Math.clamp(row, 0, last));
            column.reveal();
        }
        list.requestFocus();
        pane.reveal(column, this);
    }

    private void clicked(Column column, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            openSelected(column);
        }
    }

    private void openSelected(Column column) {
        var card = column.list().getSelectionModel().getSelectedItem();
        if (card != null) {
            open.accept(card.id());
        }
    }

    private static boolean isEmpty(Column column) {
        return column.list().getItems().isEmpty();
    }
}
