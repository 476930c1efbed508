package foothold.ui.pipeline.board;

import foothold.domain.contact.Stage;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Shares the width among the columns: those that do not fit become strips, first Closed and then
 * the empty ones; if the rest still does not fit, one scrolls sideways.
 */
final class ColumnsPane extends Pane {
    private static final double LEAST = 152;
    private static final double MOST = 320;
    private static final double STRIP = 40;
    private static final double GAP = 8;

    private final List<Column> columns;
    private final Set<Stage> widened = EnumSet.noneOf(Stage.class);

    ColumnsPane(List<Column> columns) {
        this.columns = columns;
        getChildren().addAll(columns);
    }

    /** Keeps that column from being a strip from now on. */
    void widen(Stage stage) {
        widened.add(stage);
        requestLayout();
        layout();
    }

    /** Lets that column be a strip again. */
    void fold(Stage stage) {
        widened.remove(stage);
        requestLayout();
        layout();
    }

    /** Scrolls sideways until that column is to be seen. */
    void reveal(Column column, ScrollPane scroll) {
        double hidden = getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0) {
            double left = scroll.getHvalue() * hidden;
            double right = left + scroll.getViewportBounds().getWidth();
            double from = column.getLayoutX();
            double to = from + column.getWidth();
            if (from < left) {
                scroll.setHvalue(from / hidden);
            } else if (to > right) {
                scroll.setHvalue((to - right + left) / hidden);
            }
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return columns.stream().mapToDouble(each -> mustBeWide(each) ? LEAST : STRIP).sum()
                + GAP * (columns.size() - 1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    private boolean mustBeWide(Column column) {
        return widened.contains(column.stage())
                || (column.stage() != Stage.CLOSED && !column.list().getItems().isEmpty());
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - GAP * (columns.size() - 1);
        arrange(room);
        long strips = columns.stream().filter(Column::isNarrow).count();
        long wide = columns.size() - strips;
        double each = wide == 0 ? 0 : (room - strips * STRIP) / wide;
        double width = Math.clamp(Math.floor(each), LEAST, MOST);
        double x = 0;
        for (var column : columns) {
            double own = column.isNarrow() ? STRIP : width;
            column.resizeRelocate(x, 0, own, getHeight());
            x += own + GAP;
        }
    }

    /** Makes as many columns wide as fit, the journey's earlier ones first. */
    private void arrange(double room) {
        double left = room;
        for (var column : columns) {
            left -= mustBeWide(column) ? LEAST : STRIP;
        }
        for (var column : columns) {
            boolean wide = mustBeWide(column);
            boolean fits = column.stage() != Stage.CLOSED && left >= LEAST - STRIP;
            if (!wide && fits) {
                left -= LEAST - STRIP;
                wide = true;
            }
            column.narrow(!wide);
        }
    }
}
