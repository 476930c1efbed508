package foothold.ui.board.mark;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;

/**
 * What stands in a cell, one below the other in its whole width. Each part is measured once for a
 * width, however often the grid asks: a VBox measures it four times, and words are dear to measure.
 */
public final class Face extends Pane {
    private final double gap;
    private double measuredFor = Double.NaN;
    private double[] heights = new double[0];

    /** With that much room between the parts. */
    public Face(double gap) {
        this.gap = gap;
    }

    @Override
    public void requestLayout() {
        measuredFor = Double.NaN;
        super.requestLayout();
    }

    private List<Node> parts() {
        return getManagedChildren();
    }

    private void measure(double width) {
        if (width != measuredFor) {
            heights = parts().stream().mapToDouble(each -> height(each, width)).toArray();
            measuredFor = width;
        }
    }

    private double height(Node part, double width) {
        return snapSizeY(part.prefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return parts().stream().mapToDouble(each -> each.prefWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        measure(width);
        double sum = Math.max(0, heights.length - 1) * gap;
        for (double height : heights) {
            sum += height;
        }
        return sum;
    }

    @Override
    protected void layoutChildren() {
        measure(getWidth());
        double y = 0;
        int at = 0;
        for (var part : parts()) {
            part.resizeRelocate(0, y, getWidth(), heights[at]);
            y += heights[at++] + gap;
        }
    }
}
