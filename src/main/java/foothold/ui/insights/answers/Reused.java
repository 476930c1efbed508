package foothold.ui.insights.answers;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import java.util.List;
import java.util.function.Supplier;

/** A pane of which only what is in view is drawn, by as many nodes as that takes. */
final class Reused<N extends Node> extends Pane {
    private final Supplier<N> make;
    private int used;

    Reused(Supplier<N> make) {
        this.make = make;
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Begins to draw anew. */
    void begin() {
        used = 0;
    }

    /** The next node to show something. */
    @SuppressWarnings("unchecked") // nobody else adds children
    N next() {
        if (used == getChildren().size()) {
            getChildren().add(make.get());
        }
        var node = (N) getChildren().get(used++);
        node.setVisible(true);
        return node;
    }

    /** Nothing more is to be shown. */
    void end() {
        List<Node> rest = getChildren().subList(used, getChildren().size());
        rest.forEach(each -> each.setVisible(false));
    }
}
