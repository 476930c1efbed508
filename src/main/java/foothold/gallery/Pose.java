package foothold.gallery;

import foothold.ui.shell.MainWindow;

import java.util.function.Consumer;

/**
 * One picture.
 *
 * @param name of the screen, or of what is done there: "today", "palette"
 * @param strike brings the window there; called on the FX thread
 */
public record Pose(String name, Consumer<MainWindow> strike) {

    /** A screen as it comes to the front. */
    public static Pose of(String screenId) {
        return new Pose(screenId, window -> window.show(screenId));
    }
}
