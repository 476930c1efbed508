package foothold.ui.today;

import static foothold.ui.Messages.text;

import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

import java.time.Duration;
import java.time.Instant;

/**
 * How much is left of the 24 hours in which one thanks: a small ring that empties, with the same in
 * words. Nothing for other follow-ups, for a card, and once the time is over.
 */
final class ThanksRing extends StackPane {
    private static final double SIZE = 16;
    private static final double RADIUS = 6;
    private static final double TOP = 90;
    private static final double CIRCLE = 360;
    private static final Duration A_DAY = Duration.ofHours(24);

    private final Arc left = new Arc(SIZE / 2, SIZE / 2, RADIUS, RADIUS, TOP, CIRCLE);
    private final Tooltip words = new Tooltip();

    ThanksRing() {
        getStyleClass().add("today-ring");
        var track = new Circle(SIZE / 2, SIZE / 2, RADIUS);
        track.getStyleClass().add("track");
        left.setType(ArcType.OPEN);
        left.getStyleClass().add("left");
        var ring = new Pane(track, left);
        ring.setMinSize(SIZE, SIZE);
        ring.setMaxSize(SIZE, SIZE);
        getChildren().add(ring);
        Tooltip.install(this, words);
        show(false);
    }

    /** Shows what is left for that follow-up at that moment. */
    void show(Followup followup, Instant now) {
        boolean thanks = followup.kind() == FollowupKind.THANK_YOU;
        if (!thanks || !(followup.due() instanceof Due.AtInstant(var at)) || !at.isAfter(now)) {
            show(false);
            return;
        }
        var time = Duration.between(now, at);
        double share = Math.min(1, time.toMillis() / (double) A_DAY.toMillis());
        left.setLength(CIRCLE * share);
        var said = text("today.ring", Math.min(A_DAY.toHours(), time.toHours()));
        words.setText(said);
        setAccessibleText(said);
        show(true);
    }

    private void show(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }
}
