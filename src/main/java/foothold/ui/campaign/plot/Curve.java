package foothold.ui.campaign.plot;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;

/** A rising line from 0 to 1 over a number of requests, with named points on it. */
public final class Curve extends Pane {
    private static final double HEIGHT = 176;
    private static final double ABOVE = 20;
    private static final double BELOW = 20;
    private static final double LEFT = 4;
    private static final double DOT = 9;

    private final Polyline line = new Polyline();
    private final Region axis = new Region();
    private final Label first = new Label();
    private final Label last = new Label();
    private List<Double> chances = List.of();
    private List<Point> points = List.of();
    private final List<Region> dots = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();

    /**
     * A point on the line.
     *
     * @param at its place, an index of the values
     * @param name beside it
     * @param says on hover
     * @param hollow whether it is drawn as a ring
     */
    public record Point(int at, String name, String says, boolean hollow) {}

    public Curve(String id) {
        setId(id);
        getStyleClass().add("plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinWidth(0);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        line.getStyleClass().add("plot-curve");
        axis.getStyleClass().add("plot-axis");
        first.getStyleClass().add("meta");
        last.getStyleClass().add("meta");
    }

    /**
     * Draws a line.
     *
     * @param values from 0 to 1, one a step
     * @param named the points, by their place
     * @param ends what stands under the first and the last value
     * @param says the same as text
     */
    public void show(List<Double> values, List<Point> named, List<String> ends, String says) {
        chances = List.copyOf(values);
        points = List.copyOf(named);
        setAccessibleText(says);
        first.setText(ends.getFirst());
        last.setText(ends.getLast());
        dots.clear();
        names.clear();
        points.forEach(this::draw);
        var nodes = new ArrayList<Node>(List.of(axis, line, first, last));
        nodes.addAll(dots);
        nodes.addAll(names);
        getChildren().setAll(nodes);
        requestLayout();
    }

    private void draw(Point point) {
        var dot = new Region();
        dot.getStyleClass().add(point.hollow() ? "plot-ring" : "plot-dot");
        var tip = new Tooltip(point.says());
        tip.setShowDelay(Duration.millis(150));
        Tooltip.install(dot, tip);
        dots.add(dot);
        var name = new Label(point.name());
        name.getStyleClass().add("meta");
        names.add(name);
    }

    @Override
    protected void layoutChildren() {
        double bottom = getHeight() - BELOW;
        axis.resizeRelocate(0, bottom, getWidth(), 1);
        var places = new Double[chances.size() * 2];
        for (int i = 0; i < chances.size(); i++) {
            places[2 * i] = x(i);
            places[2 * i + 1] = y(i, bottom);
        }
        line.getPoints().setAll(places);
        first.autosize();
        first.relocate(0, bottom + 3);
        last.autosize();
        last.relocate(getWidth() - last.getWidth(), bottom + 3);
        for (int i = 0; i < points.size(); i++) {
            place(i, bottom);
        }
    }

    /**
     * Below and right of the line, or over it and left for rings; whatever finds no room there is
     * left to the hover.
     */
    private void place(int i, double bottom) {
        double x = x(points.get(i).at());
        double y = y(points.get(i).at(), bottom);
        dots.get(i).resizeRelocate(x - DOT / 2, y - DOT / 2, DOT, DOT);
        var name = names.get(i);
        name.autosize();
        boolean over = points.get(i).hollow();
        double left = over ? x - DOT - name.getWidth() : x + DOT;
        name.relocate(snapPositionX(left), snapPositionY(over ? y - name.getHeight() : y));
        boolean within = left >= 0 && left + name.getWidth() <= getWidth();
        boolean free =
                names.subList(0, i).stream()
                        .noneMatch(
                                it ->
                                        it.isVisible()
                                                && it.getBoundsInParent()
                                                        .intersects(name.getBoundsInParent()));
        name.setVisible(within && free);
    }

    private double x(int at) {
        double room = getWidth() - 2 * LEFT;
        return LEFT + (chances.size() < 2 ? 0 : at * room / (chances.size() - 1));
    }

    private double y(int at, double bottom) {
        double value = chances.get(Math.min(at, chances.size() - 1));
        return bottom - value * (bottom - ABOVE);
    }
}
