package foothold.ui.pipeline.board;

import foothold.domain.contact.Stage;
import foothold.service.pipeline.Card;
import foothold.ui.pipeline.model.MoveModel;

/** The card that is being dragged, if one is. For the FX thread. */
final class Grip {
    private final MoveModel moves;
    private Card held;

    Grip(MoveModel moves) {
        this.moves = moves;
    }

    /** A drag begins. */
    void take(Card card) {
        held = card;
    }

    /** Whether what is held could be put down there; a refused move still says why. */
    boolean fits(Stage stage) {
        return held != null && held.stage() != stage;
    }

    /** Puts down what is held; false when nothing is, or it stands there already. */
    boolean drop(Stage stage) {
        if (!fits(stage)) {
            return false;
        }
        moves.move(held, stage);
        return true;
    }

    /** The drag is over, wherever it ended. */
    void release() {
        held = null;
    }
}
