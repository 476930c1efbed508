package foothold.ui.board.grid;

import static foothold.ui.Messages.text;

import foothold.domain.Text;
import foothold.domain.plan.Verdict;
import foothold.domain.plan.board.Cell;
import foothold.domain.plan.board.Voice;
import foothold.ui.Disc;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/** A cell: who spoke, which way, whether they disagree, and my verdict; or whom to ask. */
final class CellBox extends Button {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final double DISC = 22;
    private static final double GAP = 2;
    private static final int DISCS = 4;

    private final Spot spot;

    CellBox(Spot spot, Runnable run) {
        this.spot = spot;
        getStyleClass().add("board-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(0);
        setOnAction(_ -> run.run());
    }

    /** As high as its words need at that width; a plain button does not ask. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double across = snappedLeftInset() + snappedRightInset();
        double inside = width < 0 ? -1 : Math.max(0, width - across);
        return snappedTopInset() + getGraphic().prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    Spot spot() {
        return spot;
    }

    /** Shows that its panel is open. */
    void open(boolean isOpen) {
        pseudoClassStateChanged(OPEN, isOpen);
    }

    /** Shows a cell of the board. */
    void show(Cell cell, BoardModel.Shown shown) {
        getStyleClass().remove("board-unknown");
        if (cell.unknown()) {
            getStyleClass().add("board-unknown");
            put(invitation(cell), verdict(cell.verdict()));
        } else {
            put(voices(cell, shown), new Balance(cell), verdict(cell.verdict()));
        }
        setAccessibleText(says(cell));
    }

    private void put(Node... parts) {
        var box = new VBox(6);
        for (var part : parts) {
            if (part != null) {
                box.getChildren().add(part);
            }
        }
        box.setAlignment(Pos.TOP_LEFT);
        box.setMouseTransparent(true);
        box.prefWidthProperty().bind(widthProperty().subtract(24));
        setGraphic(box);
    }

    private static Label invitation(Cell cell) {
        var label = new Label(invites(cell));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String invites(Cell cell) {
        var who = cell.next().who();
        var what = cell.place().criterion().name().toLowerCase(Locale.ENGLISH);
        return who == null
                ? text("board.nobody")
                : text("board.invite", Text.excerpt(who.contact().name(), 24), what);
    }

    private static HBox voices(Cell cell, BoardModel.Shown shown) {
        var discs = new HBox(GAP);
        discs.setMinWidth(Region.USE_PREF_SIZE);
        cell.voices().stream()
                .limit(DISCS)
                .map(Voice::contactId)
                .forEach(each -> discs.getChildren().add(new Disc(each, shown.name(each), DISC)));
        var count = new Label(text("board.people", cell.voices().size()));
        count.getStyleClass().add("meta");
        var row = new HBox(8, discs, count);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(count, Priority.ALWAYS);
        if (cell.contradicted()) {
            var split = new Label(text("board.split"), new FontIcon(Feather.GIT_BRANCH));
            split.getStyleClass().add("board-split");
            split.setMinWidth(Region.USE_PREF_SIZE);
            var lines = new VBox(4, row, split);
            return new HBox(lines);
        }
        return row;
    }

    static Label verdict(Verdict verdict) {
        if (verdict == null) {
            return null;
        }
        var score = verdict.opinion().score();
        var words = verdict.opinion().words();
        var label =
                new Label(
                        score == null
                                ? Text.excerpt(words, 60)
                                : words == null
                                        ? text("board.mine", score)
                                        : text("board.mine.why", score, Text.excerpt(words, 60)));
        label.getStyleClass().add("board-mine");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String says(Cell cell) {
        var name = cell.place().criterion().name();
        return cell.unknown()
                ? name + ": " + invites(cell)
                : text(
                        cell.contradicted() ? "board.says.split" : "board.says",
                        name,
                        cell.voices().size(),
                        cell.pros(),
                        cell.cons());
    }
}
