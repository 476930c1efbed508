package foothold.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * A line from 0 to 1 with a share on it: where it likely is as a band, what was counted as a dot;
 * or a plain bar for a count.
 */
public final class Track extends Pane {
    private static final double HEIGHT = 20;
    private static final double DOT = 10;
    private static final double BAND = 6;

    private final Region line = new Region();
    private final Region band = new Region();
    private final Region dot = new Region();
    private final double low;
    private final double high;
    private final double at;

    private Track(double low, double high, double at, String says) {
        this.low = low;
        this.high = high;
        this.at = at;
        setMinWidth(0);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        line.getStyleClass().add("plot-line");
        dot.getStyleClass().add("plot-dot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(says);
        var tip = new Tooltip(says);
        tip.setShowDelay(Duration.millis(150));
        Tooltip.install(this, tip);
    }

    /** A share with its likely range; all from 0 to 1. */
    public static Track share(double low, double high, double at, String says) {
        var track = new Track(low, high, at, says);
        track.band.getStyleClass().add("plot-band");
        track.getChildren().setAll(track.line, track.band, track.dot);
        return track;
    }

    /** A bar as long as that share of the whole line; nothing for 0. */
    public static Track bar(double to, String says) {
        var track = new Track(0, to, -1, says);
        track.band.getStyleClass().add("plot-count");
        track.getChildren().setAll(track.band);
        return track;
    }

    /** An empty line: nothing to tell. */
    public static Track none(String says) {
        var track = new Track(0, 0, -1, says);
        track.getChildren().setAll(track.line);
        return track;
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        line.resizeRelocate(0, snapPositionY(middle), getWidth(), 1);
        boolean bar = at < 0;
        double height = bar ? getHeight() - 4 : BAND;
        double left = low * getWidth();
        double right = Math.max(left + 2, high * getWidth());
        double width = bar && high <= 0 ? 0 : right - left;
        band.resizeRelocate(left, middle - height / 2, width, height);
        double x = Math.clamp(at * getWidth() - DOT / 2, 0, Math.max(0, getWidth() - DOT));
        dot.resizeRelocate(x, middle - DOT / 2, DOT, DOT);
    }
}
