package foothold.ui.talk.mode;

import static foothold.ui.Messages.text;

import foothold.domain.talk.Phase;
import foothold.domain.talk.PhaseClock;
import foothold.domain.talk.PhaseClock.Signal;
import foothold.domain.talk.PhasePlan;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;

import java.time.Duration;
import java.util.List;

/** The clock: a ring with one arc per phase that fills as time passes, and in it what is left. */
final class ClockRing extends StackPane {
    private static final double SIZE = 184;
    private static final double STROKE = 12;
    private static final double TOP = 90;
    private static final double CIRCLE = 360;
    private static final double GAP = 4;
    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final List<Arc> tracks = List.of(arc("track"), arc("track"), arc("track"));
    private final List<Arc> filled = List.of(arc("filled"), arc("filled"), arc("filled"));
    private final Label left = new Label();
    private final Label unit = new Label();
    private final Label phase = new Label();

    ClockRing() {
        getStyleClass().add("talk-ring");
        setId("talk-ring");
        left.getStyleClass().add("talk-left");
        left.setId("talk-left");
        unit.getStyleClass().add("talk-unit");
        phase.getStyleClass().add("talk-phase");
        phase.setId("talk-phase");
        var words = new VBox(left, unit, phase);
        words.getStyleClass().add("talk-words");
        words.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var ring = new Pane();
        ring.getChildren().addAll(tracks);
        ring.getChildren().addAll(filled);
        ring.setMinSize(SIZE, SIZE);
        ring.setMaxSize(SIZE, SIZE);
        getChildren().addAll(ring, words);
    }

    private static Arc arc(String styleClass) {
        var arc = new Arc(SIZE / 2, SIZE / 2, (SIZE - STROKE) / 2, (SIZE - STROKE) / 2, TOP, 0);
        arc.setType(ArcType.OPEN);
        arc.getStyleClass().add(styleClass);
        return arc;
    }

    /** Shows where the meeting stands. */
    void show(PhaseClock clock, PhasePlan plan) {
        var lengths = List.of(plan.opening(), plan.questions(), plan.closing());
        double total = plan.total().toMillis();
        double from = 0;
        for (int i = 0; i < lengths.size(); i++) {
            double share = lengths.get(i).toMillis() / total;
            double gone = clock.elapsed().toMillis() / total - from;
            draw(tracks.get(i), from, share - GAP / CIRCLE);
            draw(filled.get(i), from, Math.clamp(gone, 0, share - GAP / CIRCLE));
            from += share;
        }
        left.setText(number(clock));
        unit.setText(unit(clock));
        phase.setText(text("talk.ring." + clock.phase().name()));
        pseudoClassStateChanged(SOON, clock.signal() == Signal.SOON);
        pseudoClassStateChanged(OVER, clock.signal() == Signal.OVER);
        setAccessibleText(left.getText() + " " + unit.getText() + ", " + phase.getText());
    }

    private static void draw(Arc arc, double from, double share) {
        arc.setVisible(share > 0);
        arc.setStartAngle(TOP - CIRCLE * from);
        arc.setLength(-CIRCLE * Math.max(share, 0));
    }

    private static String number(PhaseClock clock) {
        var shown = clock.phase() == Phase.BEFORE ? clock.phaseLeft() : clock.left();
        return Long.toString(minutes(shown.abs(), clock.phase() != Phase.OVER));
    }

    /** What is left is rounded up, so that it says 0 only when nothing is; what is over, down. */
    private static long minutes(Duration length, boolean up) {
        long whole = length.toMinutes();
        return up && length.compareTo(Duration.ofMinutes(whole)) > 0 ? whole + 1 : whole;
    }

    private static String unit(PhaseClock clock) {
        return switch (clock.phase()) {
            case BEFORE -> text("talk.clock.before");
            case OVER -> text("talk.clock.over");
            case OPENING, QUESTIONS, CLOSING -> text("talk.clock.left");
        };
    }
}
