package foothold.ui.compose.pad;

import foothold.domain.etiquette.Finding;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text area with words underlined. The lines are drawn above it from where its skin says the
 * letters stand, since a text area itself cannot underline; they take no clicks.
 */
final class MarkedArea extends StackPane {
    /** How far below the letters' box a line runs, and how much room a frame takes. */
    private static final double BELOW = 1;

    private static final double FRAME = 2;

    private final TextArea area = new TextArea();
    private final Pane lines = new Pane();
    private final Rectangle window = new Rectangle();
    private List<Finding> marks = List.of();

    MarkedArea() {
        getStyleClass().add("compose-marked");
        area.setWrapText(true);
        lines.setMouseTransparent(true);
        lines.setManaged(false);
        lines.setClip(window);
        getChildren().addAll(area, lines);
        area.scrollTopProperty().subscribe(this::draw);
        area.textProperty().subscribe(this::requestLayout);
    }

    TextArea area() {
        return area;
    }

    /** Underlines the words of those findings; those about the whole text have none. */
    void mark(List<Finding> findings) {
        marks =
                findings.stream()
                        .filter(each -> each.place().part() == Finding.Part.BODY)
                        .filter(each -> each.place().from() < each.place().to())
                        .toList();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // The letters must stand where they will be drawn before anybody asks where they are.
        area.layout();
        lines.resizeRelocate(0, 0, getWidth(), getHeight());
        window.setX(FRAME);
        window.setY(FRAME);
        window.setWidth(Math.max(0, getWidth() - 2 * FRAME));
        window.setHeight(Math.max(0, getHeight() - 2 * FRAME));
        draw();
    }

    private void draw() {
        var drawn = new ArrayList<Line>();
        if (area.getSkin() instanceof TextAreaSkin skin) {
            for (var mark : marks) {
                draw(mark, skin, drawn);
            }
        }
        lines.getChildren().setAll(drawn);
    }

    /** One line for each row the words run over. */
    private void draw(Finding mark, TextAreaSkin skin, List<Line> drawn) {
        int from = mark.place().from();
        int end = Math.min(mark.place().to(), area.getLength());
        if (from >= end) {
            return;
        }
        // Mostly they stand in one row, and asking for each letter takes time.
        var first = skin.getCharacterBounds(from);
        var last = skin.getCharacterBounds(end - 1);
        if (first.getMinY() == last.getMinY()) {
            add(joined(first, last), mark.severity(), drawn);
            return;
        }
        var row = first;
        for (int at = from + 1; at < end; at++) {
            if (area.getText().charAt(at) == '\n') {
                continue;
            }
            var letter = skin.getCharacterBounds(at);
            if (letter.getMinY() == row.getMinY()) {
                row = joined(row, letter);
            } else {
                add(row, mark.severity(), drawn);
                row = letter;
            }
        }
        add(row, mark.severity(), drawn);
    }

    private static Rectangle2D joined(Rectangle2D row, Rectangle2D letter) {
        double from = Math.min(row.getMinX(), letter.getMinX());
        double to = Math.max(row.getMaxX(), letter.getMaxX());
        return new Rectangle2D(from, row.getMinY(), to - from, row.getHeight());
    }

    private static void add(Rectangle2D row, Finding.Severity severity, List<Line> drawn) {
        double y = Math.round(row.getMaxY()) + BELOW;
        var line = new Line(row.getMinX(), y, row.getMaxX(), y);
        line.getStyleClass().addAll("compose-mark", severity.name().toLowerCase(Locale.ROOT));
        drawn.add(line);
    }
}
