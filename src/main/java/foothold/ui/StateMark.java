package foothold.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.Locale;

/**
 * The small mark before a row: its shape, not its colour alone, says how things stand. The words
 * stand beside it.
 */
public final class StateMark extends StackPane {

    /** How things stand. */
    public enum State {
        /** A filled dot. */
        OVERDUE,
        /** A ring. */
        DUE,
        /** A dotted ring. */
        WAITING,
        /** A tick. */
        DONE;

        private String styleClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private State shown;

    /** A mark of 16 by 16 pixels. */
    public StateMark(State state) {
        getStyleClass().add("state-mark");
        var shape = new Region();
        shape.getStyleClass().add("shape");
        getChildren().add(shape);
        show(state);
    }

    /** Becomes the mark of another state. */
    public void show(State state) {
        if (state == shown) {
            return; // a list's cells are asked far more often than they differ
        }
        shown = state;
        getStyleClass().removeAll(List.of(State.values()).stream().map(State::styleClass).toList());
        getStyleClass().add(state.styleClass());
        setAccessibleText(Messages.text("common.state." + state.styleClass()));
    }
}
