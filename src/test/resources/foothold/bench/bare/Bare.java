package bare;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window with one label, which says when it is painted and closes. */
public final class Bare {
    private Bare() {}

    /** Opens it. */
    public static void main(String[] args) {
        Platform.startup(Bare::open);
    }

    private static void open() {
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(new Label("Nothing else")), 900, 600));
        stage.show();
        new AnimationTimer() {
            private int painted;

            @Override
            public void handle(long now) {
                // The pulse after the one that laid it out: that one is painted by then.
                if (++painted > 1) {
                    stop();
                    System.out.println("painted");
                    Platform.exit();
                }
            }
        }.start();
    }
}
