package foothold.ui.tree;

import foothold.domain.meeting.tree.Twig;

import javafx.scene.input.KeyEvent;

/** The keys that open and close a branch. */
final class Keys {
    private Keys() {}

    /** Plus opens and minus closes what hangs below. */
    static void fold(KeyEvent event, TreeModel model, Twig twig) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> model.collapse(twig, false);
            case MINUS, SUBTRACT -> model.collapse(twig, true);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
