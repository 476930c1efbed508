package foothold.ui.board.grid;

import foothold.ui.board.mark.Face;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ButtonSkin;
import javafx.scene.layout.Region;

/** One place of the board, which opens its panel; made once, what is on its face changes. */
abstract sealed class CellBox extends Button permits ColumnFoot, ColumnHead, SaidBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Spot spot;
    private final Face face;

    CellBox(Spot spot, double gap, Runnable run) {
        this.spot = spot;
        this.face = new Face(gap);
        setGraphic(face);
        getStyleClass().add("board-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(0);
        setOnAction(_ -> run.run());
    }

    /** As high as its words need at that width; a plain button does not ask. */
    @Override
    protected double computePrefHeight(double width) {
        double across = snappedLeftInset() + snappedRightInset();
        double inside = width < 0 ? -1 : Math.max(0, width - across);
        return snappedTopInset() + face.prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + face.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Plain();
    }

    /** A button's behaviour over nothing but its face, so that no label is measured besides. */
    private final class Plain extends ButtonSkin {
        Plain() {
            super(CellBox.this);
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            face.resizeRelocate(x, y, width, height);
        }
    }

    Face face() {
        return face;
    }

    Spot spot() {
        return spot;
    }

    /** Shows that its panel is open. */
    void open(boolean isOpen) {
        pseudoClassStateChanged(OPEN, isOpen);
    }

    /** A line of the face that takes no room without words. */
    static Label line(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /** Writes these words there; null or empty for none. */
    static void say(Label line, String words) {
        line.setVisible(words != null && !words.isEmpty());
        line.setText(words);
    }
}
