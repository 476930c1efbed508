package foothold.ui.board.grid;

import static foothold.ui.Messages.text;

import foothold.domain.plan.board.Pull;

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

/** How much a path appealed after each meeting: a small line with its first and last value. */
final class PullPlot extends Pane {
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
    private final List<Pull> pulls;

    PullPlot(List<Pull> pulls, BoardModel.Shown shown) {
        this.pulls = pulls;
        setMinWidth(0);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMaxWidth(WIDEST);
        line.getStyleClass().add("plot-curve");
        first.getStyleClass().add("meta");
        last.getStyleClass().addAll("meta", "strong");
        first.setText(String.valueOf(pulls.getFirst().rating()));
        last.setText(String.valueOf(pulls.getLast().rating()));
        first.setVisible(pulls.size() > 1);
        for (var pull : pulls) {
            dots.add(dot(says(pull, shown)));
        }
        var nodes = new ArrayList<Node>(List.of(line, first, last));
        dots.forEach(each -> each.setVisible(pulls.size() <= FEW));
        dots.getLast().setVisible(true);
        nodes.addAll(dots);
        getChildren().setAll(nodes);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(String.join("; ", pulls.stream().map(it -> says(it, shown)).toList()));
    }

    /** "3 after Ana Ruiz, Tue 10 Nov". */
    static String says(Pull pull, BoardModel.Shown shown) {
        var day = shown.dates().day(pull.at().atZone(shown.dates().zone()).toLocalDate());
        return text("board.pull.at", pull.rating(), shown.name(pull.contactId()), day);
    }

    private static Region dot(String says) {
        var dot = new Region();
        dot.getStyleClass().add("plot-dot");
        var tip = new Tooltip(says);
        tip.setShowDelay(Duration.millis(150));
        Tooltip.install(dot, tip);
        return dot;
    }

    @Override
    protected void layoutChildren() {
        var places = new Double[pulls.size() * 2];
        for (int i = 0; i < pulls.size(); i++) {
            double x = x(i);
            double y = y(pulls.get(i).rating());
            places[2 * i] = x;
            places[2 * i + 1] = y;
            dots.get(i).resizeRelocate(x - DOT / 2, y - DOT / 2, DOT, DOT);
        }
        line.getPoints().setAll(places);
        put(first, 0, pulls.getFirst().rating());
        put(last, x(pulls.size() - 1) + DOT, pulls.getLast().rating());
    }

    private void put(Label label, double x, int rating) {
        label.autosize();
        label.relocate(snapPositionX(x), snapPositionY(y(rating) - label.getHeight() / 2));
    }

    private double x(int at) {
        double room = Math.max(0, getWidth() - 2 * LABEL - DOT);
        return LABEL + (pulls.size() < 2 ? 0 : at * room / (pulls.size() - 1));
    }

    private double y(int rating) {
        double room = getHeight() - 2 * DOT;
        return DOT + room * (HIGHEST - rating) / (HIGHEST - 1);
    }
}
