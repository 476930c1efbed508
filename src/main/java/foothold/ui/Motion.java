package foothold.ui;

import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * The little movement there is, only to show where something went: at most 150 ms, and none when
 * the system asks for reduced motion.
 */
public final class Motion {
    /** How long anything may move. */
    public static final Duration LONGEST = Duration.millis(150);

    private static final double SLIDE = 24;

    private Motion() {}

    /** Whether that node may move: it is shown, and the system does not ask for reduced motion. */
    public static boolean allowed(Node node) {
        var scene = node.getScene();
        return scene != null
                && scene.getWindow() != null
                && !scene.getPreferences().isReducedMotion();
    }

    /** Lets a node that just came appear. */
    public static void fadeIn(Node node) {
        if (!allowed(node)) {
            return;
        }
        var fade = new FadeTransition(LONGEST, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }

    /** Slides a node to the right and out of sight, then calls {@code gone}; at once when still. */
    public static void slideOut(Node node, Runnable gone) {
        if (!allowed(node)) {
            gone.run();
            return;
        }
        var slide = new TranslateTransition(LONGEST, node);
        slide.setByX(SLIDE);
        var fade = new FadeTransition(LONGEST, node);
        fade.setToValue(0);
        var both = new ParallelTransition(slide, fade);
        both.setOnFinished(
                _ -> {
                    node.setTranslateX(0);
                    node.setOpacity(1);
                    gone.run();
                });
        both.play();
    }
}
