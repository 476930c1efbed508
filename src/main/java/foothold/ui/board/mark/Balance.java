package foothold.ui.board.mark;

import static foothold.ui.Messages.text;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How many people speak for a path and how many against it: a bar with its two numbers. */
public final class Balance extends HBox {
    private static final double NARROWEST = 60;

    private final Label pros = number();
    private final Label cons = number();
    private final Bar bar = new Bar();

    public Balance() {
        getStyleClass().add("board-balance");
        getChildren().addAll(pros, bar, cons);
    }

    /** Shows that many people for and against; none either way is a thin line. */
    public void show(int forIt, int againstIt) {
        if (!bar.shows(forIt, againstIt)) {
            pros.setText(text("board.pros", forIt));
            cons.setText(text("board.cons", againstIt));
            bar.show(forIt, againstIt);
        }
    }

    private static Label number() {
        var label = new Label();
        label.getStyleClass().add("meta");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** Its two parts, as long as their shares. */
    private static final class Bar extends Region {
        private static final double HEIGHT = 6;
        private static final double GAP = 2;

        private final Region forIt = part("board-pro");
        private final Region againstIt = part("board-con");
        private final Region neither = part("board-neither");
        private int pros = -1;
        private int cons = -1;

        Bar() {
            getChildren().addAll(forIt, againstIt, neither);
            setMinWidth(0);
            setPrefSize(NARROWEST, HEIGHT);
            setMaxSize(NARROWEST * 2, HEIGHT);
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        private static Region part(String styleClass) {
            var region = new Region();
            region.getStyleClass().add(styleClass);
            region.setManaged(false);
            return region;
        }

        boolean shows(int forThem, int againstThem) {
            return pros == forThem && cons == againstThem;
        }

        void show(int forThem, int againstThem) {
            pros = forThem;
            cons = againstThem;
            forIt.setVisible(pros > 0);
            againstIt.setVisible(cons > 0);
            neither.setVisible(pros + cons == 0);
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            double gap = pros > 0 && cons > 0 ? GAP : 0;
            double first = snapPositionX((width - gap) * pros / Math.max(1.0, pros + cons));
            forIt.resizeRelocate(0, 0, first, HEIGHT);
            againstIt.resizeRelocate(first + gap, 0, width - first - gap, HEIGHT);
            neither.resizeRelocate(0, snapPositionY(HEIGHT / 2), width, 1);
        }
    }
}
