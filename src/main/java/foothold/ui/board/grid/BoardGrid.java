package foothold.ui.board.grid;

import static foothold.ui.Messages.text;

import foothold.domain.plan.board.Board;
import foothold.domain.plan.board.Board.Column;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The cells in their rows and columns; the panel of the open one stands right below its row. */
final class BoardGrid extends GridPane {
    private static final double NAMES = 116;
    private static final double NARROWEST = 168;

    private final BoardModel model;
    private final SpotPanel panel;
    private final Map<Spot, CellBox> boxes = new LinkedHashMap<>();
    private List<String> rows = List.of();
    private List<String> paths = List.of();
    private List<Object> laidOut = List.of();
    private boolean wanted;
    private boolean fresh;
    private Consumer<Node> reveal = _ -> {};

    BoardGrid(BoardModel model) {
        this.model = model;
        this.panel = new SpotPanel(model, this::leave);
        setId("board-grid");
        getStyleClass().add("board-grid");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        panel.boundsInParentProperty().subscribe(_ -> reveal());
        model.shown().subscribe(this::show);
        model.open().subscribe(this::open);
    }

    private void show(BoardModel.Shown shown) {
        if (shown == null) {
            return;
        }
        var board = shown.board();
        boolean waiting = board.columns().stream().anyMatch(each -> !each.waiting().isEmpty());
        List<Object> layout =
                List.of(
                        board.columns().stream().map(each -> each.path().id()).toList(),
                        board.rows(),
                        waiting);
        if (!layout.equals(laidOut)) {
            var focused = getScene() == null ? null : getScene().getFocusOwner();
            layOut(board, waiting);
            laidOut = layout;
            if (focused instanceof CellBox box && boxes.containsKey(box.spot())) {
                boxes.get(box.spot()).requestFocus();
            }
        }
        boxes.forEach(
                (spot, box) ->
                        shown.column(spot.pathId()).ifPresent(each -> fill(box, each, shown)));
        panel.show();
        if (wanted) {
            takeFocus();
        }
    }

    private void layOut(Board board, boolean waiting) {
        getChildren().clear();
        boxes.clear();
        paths = board.columns().stream().map(each -> each.path().id()).toList();
        var ids = new ArrayList<String>(List.of(Spot.WHOLE));
        board.rows().forEach(each -> ids.add(each.id()));
        if (waiting) {
            ids.add(Spot.WAITING);
        }
        rows = List.copyOf(ids);
        columns();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < paths.size(); column++) {
                var spot = new Spot(paths.get(column), rows.get(row));
                var box = box(spot);
                box.setId("board-cell-" + column + "-" + row);
                boxes.put(spot, box);
                add(box, column + 1, 2 * row);
            }
        }
        for (int row = 0; row < board.rows().size(); row++) {
            var criterion = board.rows().get(row);
            name(criterion.name(), 2 * (row + 1), criterion.weight());
        }
        if (waiting) {
            name(text("board.waiting"), 2 * (rows.size() - 1), 1);
        }
        open(model.open().get());
    }

    private CellBox box(Spot spot) {
        return switch (spot.row()) {
            case Spot.WHOLE -> new ColumnHead(spot, () -> model.toggle(spot));
            case Spot.WAITING -> new ColumnFoot(spot, () -> model.toggle(spot));
            default -> new SaidBox(spot, () -> model.toggle(spot));
        };
    }

    private void columns() {
        var names = new ColumnConstraints(NAMES);
        getColumnConstraints().setAll(names);
        for (int i = 0; i < paths.size(); i++) {
            var column = new ColumnConstraints(NARROWEST, NARROWEST, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(-1);
            getColumnConstraints().add(column);
        }
    }

    private void name(String name, int row, int weight) {
        var label = new Label(name);
        label.getStyleClass().add("board-row-name");
        label.setWrapText(true);
        if (weight > 1) {
            label.setText(name + "\n" + text("board.weighs." + weight));
        }
        GridPane.setValignment(label, VPos.TOP);
        add(label, 0, row);
    }

    private static void fill(CellBox box, Column column, BoardModel.Shown shown) {
        switch (box) {
            case ColumnHead head -> head.show(column, shown);
            case ColumnFoot foot -> foot.show(column);
            case SaidBox said -> shown.cell(box.spot()).ifPresent(each -> said.show(each, shown));
        }
    }

    private void open(Spot spot) {
        getChildren().remove(panel);
        boxes.values().forEach(each -> each.open(each.spot().equals(spot)));
        int row = spot == null ? -1 : rows.indexOf(spot.row());
        if (row >= 0 && boxes.containsKey(spot)) {
            panel.show();
            fresh = true;
            add(panel, 0, 2 * row + 1, paths.size() + 1, 1);
        }
    }

    /** What brings a panel that was just opened into sight. */
    void onOpened(Consumer<Node> show) {
        reveal = show;
    }

    /** Once it has its place, which is after the next layout. */
    private void reveal() {
        if (fresh && panel.getParent() == this && panel.getHeight() > 0 && panel.getLayoutY() > 0) {
            fresh = false;
            reveal.accept(panel);
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                if (model.open().get() != null) {
                    leave();
                    event.consume();
                }
            }
            case ENTER -> {
                if (event.getTarget() instanceof CellBox box) {
                    box.fire();
                    enter();
                    event.consume();
                }
            }
            case LEFT -> go(event, -1, 0);
            case RIGHT -> go(event, 1, 0);
            case UP -> go(event, 0, -1);
            case DOWN -> go(event, 0, 1);
            default -> {}
        }
    }

    private void go(KeyEvent event, int right, int down) {
        if (event.getTarget() instanceof CellBox box) {
            int column =
                    Math.clamp(paths.indexOf(box.spot().pathId()) + right, 0, paths.size() - 1);
            int row = Math.clamp(rows.indexOf(box.spot().row()) + down, 0, rows.size() - 1);
            boxes.get(new Spot(paths.get(column), rows.get(row))).requestFocus();
            event.consume();
        }
    }

    private void enter() {
        if (model.open().get() != null) {
            panel.takeFocus();
        }
    }

    /** Closes the panel; the focus goes back to its cell. */
    private void leave() {
        var spot = model.open().get();
        model.close();
        Node box = boxes.get(spot);
        if (box != null) {
            box.requestFocus();
        }
    }

    /** Writes what is typed and not written yet. */
    void flush() {
        panel.flush();
    }

    /** Puts the focus on the first cell, once there is one; a cell that has it keeps it. */
    void takeFocus() {
        wanted = boxes.isEmpty();
        boolean within =
                getScene() != null
                        && getScene().getFocusOwner() instanceof CellBox box
                        && boxes.containsValue(box);
        if (!within) {
            boxes.values().stream().skip(paths.size()).findFirst().ifPresent(Node::requestFocus);
        }
    }
}
