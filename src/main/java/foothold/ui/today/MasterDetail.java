package foothold.ui.today;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A list and its panel: side by side where there is room, otherwise the panel above the list. */
final class MasterDetail extends Region {
    /** Windows narrower than this have no room for both. */
    static final double ROOM = 1000;

    private static final double PANEL = 400;
    private static final double LEFT_FREE = 64;
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");

    private final Region master;
    private final Region detail;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty filled = new SimpleBooleanProperty();
    private boolean laidOut;

    MasterDetail(Region master, Region detail) {
        this.master = master;
        this.detail = detail;
        getChildren().addAll(master, detail);
        detail.visibleProperty().bind(open.and(filled));
        detail.visibleProperty().subscribe(_ -> requestLayout());
    }

    /** Whether the user wants to see the panel; at first where there is room beside the list. */
    BooleanProperty open() {
        return open;
    }

    /** Whether there is anything to see in it. */
    BooleanProperty filled() {
        return filled;
    }

    /** Whether the panel lies above the list. */
    boolean above() {
        return getScene() != null && getScene().getWidth() < ROOM;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean above = above();
        if (!laidOut && getScene() != null) {
            laidOut = true;
            open.set(!above);
        }
        detail.pseudoClassStateChanged(ABOVE, above);
        double panel = Math.min(PANEL, width - LEFT_FREE);
        double taken = detail.isVisible() && !above ? panel : 0;
        place(master, 0, width - taken, height);
        place(detail, width - panel, panel, height);
    }

    private static void place(Node node, double x, double width, double height) {
        node.resizeRelocate(x, 0, width, height);
    }
}
