package foothold.ui.practice.part;

import static foothold.ui.Messages.text;

import foothold.domain.practice.Rehearsal;
import foothold.ui.HumanDates;
import foothold.ui.practice.act.Wording;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.List;

/** How runs were rated, one column each, the latest on the right; its values stand on it. */
final class RatingPlot extends Pane {
    private static final int MOST = 5;
    private static final int SHOWN = 12;
    private static final double HEIGHT = 84;
    private static final double ABOVE = 18;
    private static final double WIDEST = 28;
    private static final double GAP = 0.35;

    private List<Rehearsal> rated = List.of();

    RatingPlot() {
        setId("practice-plot");
        getStyleClass().add("plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    /** Draws the rated ones of these; takes no room where there are fewer than two. */
    void show(List<Rehearsal> latestFirst, HumanDates dates) {
        rated =
                latestFirst.stream()
                        .filter(each -> each.own().rating() != null)
                        .limit(SHOWN)
                        .toList()
                        .reversed();
        Pieces.show(this, rated.size() > 1);
        var values = rated.stream().map(each -> each.own().rating().toString()).toList();
        setAccessibleText(text("practice.plot", String.join(", ", values)));
        getChildren().clear();
        for (var each : rated) {
            var bar = new Region();
            bar.getStyleClass().addAll("plot-bar", "plot-fact");
            Tooltip.install(bar, new Tooltip(Wording.facts(each, dates)));
            var value = new Label(each.own().rating().toString());
            value.getStyleClass().add("meta");
            getChildren().addAll(bar, value);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double step = Math.min(WIDEST, getWidth() / Math.max(1, rated.size()));
        for (int at = 0; at < rated.size(); at++) {
            var value = (Label) getChildren().get(2 * at + 1);
            double height = (getHeight() - ABOVE) * rated.get(at).own().rating() / MOST;
            double width = step * (1 - GAP);
            double top = getHeight() - height;
            getChildren().get(2 * at).resizeRelocate(at * step, top, width, height);
            value.autosize();
            value.relocate(at * step + (width - value.getWidth()) / 2, top - ABOVE + 1);
        }
    }
}
