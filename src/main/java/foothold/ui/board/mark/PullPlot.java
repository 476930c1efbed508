package foothold.ui.board.mark;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;

/** How much a path appealed after each meeting: a small line with its first and last value. */
public final class PullPlot extends Pane {
    private static final double HEIGHT = 40;
    private static final double DOT = 6;
    private static final double LABEL = 14;
    private static final double WIDEST = 200;
    private static final int HIGHEST = 5;

    /** With more dots the line could not be seen. */
    private static final int FEW = 16;

    private final Polyline line = new Polyline();
    private final Label first = new Label();
    private final Label last = new Label();
    private final List<Region> dots = new ArrayList<>();
    private final Tooltip tip = new Tooltip();
    private List<Value> values = List.of();

    /**
     * How much it appealed once.
     *
     * @param rating 1 to 5
     * @param says the same in words, with after whom and when
     */
    public record Value(int rating, String says) {}

    public PullPlot() {
        setMinWidth(0);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setPickOnBounds(true);
        line.getStyleClass().add("plot-curve");
        first.getStyleClass().add("meta");
        last.getStyleClass().addAll("meta", "strong");
        getChildren().addAll(line, first, last);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        tip.setShowDelay(Duration.millis(150));
        Tooltip.install(this, tip);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> tip.setText(nearest(event.getX())));
    }

    /** Shows these values, oldest first; none is an empty plot. */
    public void show(List<Value> wanted) {
        if (wanted.equals(values)) {
            return;
        }
        values = List.copyOf(wanted);
        int dotted = values.size() <= FEW ? values.size() : 1;
        while (dots.size() > dotted) {
            getChildren().remove(dots.removeLast());
        }
        while (dots.size() < dotted) {
            dots.add(dot());
            getChildren().add(dots.getLast());
        }
        first.setVisible(values.size() > 1);
        if (!values.isEmpty()) {
            first.setText(String.valueOf(values.getFirst().rating()));
            last.setText(String.valueOf(values.getLast().rating()));
        }
        setAccessibleText(String.join("; ", values.stream().map(Value::says).toList()));
        requestLayout();
    }

    private static Region dot() {
        var dot = new Region();
        dot.getStyleClass().add("plot-dot");
        return dot;
    }

    private String nearest(double x) {
        int at = 0;
        for (int i = 1; i < values.size(); i++) {
            if (Math.abs(x(i) - x) < Math.abs(x(at) - x)) {
                at = i;
            }
        }
        return values.isEmpty() ? "" : values.get(at).says();
    }

    @Override
    protected void layoutChildren() {
        if (values.isEmpty()) {
            return;
        }
        var places = new Double[values.size() * 2];
        for (int i = 0; i < values.size(); i++) {
            places[2 * i] = x(i);
            places[2 * i + 1] = y(values.get(i).rating());
        }
        line.getPoints().setAll(places);
        int skipped = values.size() - dots.size();
        for (int i = 0; i < dots.size(); i++) {
            double x = places[2 * (i + skipped)];
            double y = places[2 * (i + skipped) + 1];
            dots.get(i).resizeRelocate(x - DOT / 2, y - DOT / 2, DOT, DOT);
        }
        put(first, 0, values.getFirst().rating());
        put(last, x(values.size() - 1) + DOT, values.getLast().rating());
    }

    private void put(Label label, double x, int rating) {
        label.autosize();
        label.relocate(snapPositionX(x), snapPositionY(y(rating) - label.getHeight() / 2));
    }

    private double x(int at) {
        double room = Math.max(0, Math.min(WIDEST, getWidth()) - 2 * LABEL - DOT);
        return LABEL + (values.size() < 2 ? 0 : at * room / (values.size() - 1));
    }

    private double y(int rating) {
        double room = getHeight() - 2 * DOT;
        return DOT + room * (HIGHEST - rating) / (HIGHEST - 1);
    }
}
