package foothold.ui.campaign.plot;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;

/**
 * A plot of columns side by side. Where there is little room for their labels, only every second,
 * third … is shown, and those of marked columns.
 */
public final class Columns extends Pane {
    private static final double HEIGHT = 168;
    private static final double ABOVE = 18;
    private static final double BELOW = 20;
    private static final double GAP = 0.3;
    private static final double WIDEST = 72;
    private static final double LABEL_ROOM = 6;

    private final List<Drawn> drawn = new ArrayList<>();
    private final Region axis = new Region();
    private final Region limitLine = new Region();
    private final Label limitText = new Label();
    private double highest = 1;
    private double limit;

    /** A column with the nodes it is drawn with. */
    private record Drawn(Column column, List<Region> parts, Label below, Label above, Node hover) {}

    public Columns(String id) {
        setId(id);
        getStyleClass().add("plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinWidth(0);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        axis.getStyleClass().add("plot-axis");
        limitLine.getStyleClass().add("plot-limit");
        limitText.getStyleClass().addAll("meta", "plot-limit-text");
    }

    /** Draws these, with a text that says the same. */
    public void show(List<Column> columns, String says) {
        show(columns, says, 0, "");
    }

    /**
     * The same with a line across.
     *
     * @param at its value; 0 for no line
     * @param what it is called
     */
    public void show(List<Column> columns, String says, double at, String what) {
        setAccessibleText(says);
        limit = at;
        limitText.setText(what);
        highest = Math.max(columns.stream().mapToDouble(Column::top).max().orElse(0), at * 1.1);
        highest = highest <= 0 ? 1 : highest;
        drawn.clear();
        columns.forEach(column -> drawn.add(draw(column)));
        var nodes = new ArrayList<Node>();
        drawn.forEach(each -> nodes.addAll(each.parts()));
        nodes.add(axis);
        if (at > 0) {
            nodes.add(limitLine);
            nodes.add(limitText);
        }
        drawn.forEach(each -> nodes.addAll(List.of(each.below(), each.above(), each.hover())));
        getChildren().setAll(nodes);
        requestLayout();
    }

    private static Drawn draw(Column column) {
        var parts =
                column.parts().stream()
                        .map(
                                part -> {
                                    var bar = new Region();
                                    bar.getStyleClass().addAll("plot-bar", part.style());
                                    return bar;
                                })
                        .toList();
        var hover = new Region();
        var tip = new Tooltip(column.says());
        tip.setShowDelay(Duration.millis(150));
        Tooltip.install(hover, tip);
        var below = label(column.below(), column.marked());
        var above = label(column.above(), column.marked());
        return new Drawn(column, parts, below, above, hover);
    }

    private static Label label(String text, boolean marked) {
        var label = new Label(text);
        label.getStyleClass().add("meta");
        if (marked) {
            label.getStyleClass().add("strong");
        }
        return label;
    }

    @Override
    protected void layoutChildren() {
        double bottom = getHeight() - BELOW;
        axis.resizeRelocate(0, bottom, getWidth(), 1);
        if (drawn.isEmpty()) {
            return;
        }
        limitText.autosize();
        double margin = limit > 0 ? limitText.getWidth() + LABEL_ROOM : 0;
        double room = Math.max(1, getWidth() - margin);
        double step = Math.min(room / drawn.size(), WIDEST / (1 - GAP));
        int every = every(step);
        for (int i = 0; i < drawn.size(); i++) {
            place(drawn.get(i), i * step, step, bottom);
            boolean regular = i % every == 0 && !crowded(i, every);
            boolean labelled = drawn.get(i).column().marked() || regular;
            drawn.get(i).below().setVisible(labelled);
            drawn.get(i).above().setVisible(stands(i, step));
        }
        double y = y(limit, bottom);
        limitLine.resizeRelocate(0, y, room, 1);
        limitText.relocate(getWidth() - limitText.getWidth(), y - limitText.getHeight() / 2);
    }

    /** Whether a value has room over its column: no neighbour that its label reaches is as high. */
    private boolean stands(int index, double step) {
        var column = drawn.get(index);
        int reach = (int) Math.ceil((column.above().getWidth() + LABEL_ROOM) / step / 2 - 0.5);
        for (int i = Math.max(0, index - reach);
                i <= Math.min(drawn.size() - 1, index + reach);
                i++) {
            boolean other = i != index && !drawn.get(i).column().above().isEmpty();
            if (other && higher(i, index)) {
                return false;
            }
        }
        return true;
    }

    /** Of two columns that are equally high, the first one is taken for the higher. */
    private boolean higher(int one, int other) {
        int order = Double.compare(drawn.get(one).column().top(), drawn.get(other).column().top());
        return order > 0 || order == 0 && one < other;
    }

    /** Whether a marked neighbour within that many needs the room for its label. */
    private boolean crowded(int index, int every) {
        for (int i = Math.max(0, index - every + 1);
                i < Math.min(drawn.size(), index + every);
                i++) {
            if (i != index && drawn.get(i).column().marked()) {
                return true;
            }
        }
        return false;
    }

    /** Every how many columns there is room for a label. */
    private int every(double step) {
        double widest =
                drawn.stream().mapToDouble(each -> each.below().prefWidth(-1)).max().orElse(0);
        return Math.max(1, (int) Math.ceil((widest + LABEL_ROOM) / step));
    }

    private void place(Drawn column, double x, double step, double bottom) {
        double width = Math.max(1, step * (1 - GAP));
        double left = snapPositionX(x + (step - width) / 2);
        for (int i = 0; i < column.parts().size(); i++) {
            var part = column.column().parts().get(i);
            double top = snapPositionY(y(part.to(), bottom));
            double height = Math.max(0, snapPositionY(y(part.from(), bottom)) - top);
            column.parts().get(i).resizeRelocate(left, top, snapSizeX(width), height);
        }
        centre(column.below(), x + step / 2, bottom + 3);
        centre(column.above(), x + step / 2, y(column.column().top(), bottom) - ABOVE);
        column.hover().resizeRelocate(x, 0, step, getHeight());
    }

    private void centre(Label label, double x, double y) {
        label.autosize();
        double last = Math.max(0, getWidth() - label.getWidth());
        double left = Math.clamp(x - label.getWidth() / 2, 0, last);
        label.relocate(snapPositionX(left), snapPositionY(y));
    }

    private double y(double value, double bottom) {
        return bottom - value / highest * (bottom - ABOVE);
    }
}
