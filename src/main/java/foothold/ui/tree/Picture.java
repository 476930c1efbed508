package foothold.ui.tree;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.tree.Layout;
import foothold.domain.meeting.tree.ReferralTree;
import foothold.domain.meeting.tree.State;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The tree drawn from left to right; dragged or scrolled about. */
final class Picture extends ScrollPane {
    private static final double COLUMN = Knot.WIDTH + 64;
    private static final double ROW = Knot.HEIGHT + 8;
    private static final double DISC_MIDDLE = 12;

    /** How the line to somebody is drawn. */
    private enum Stroke {
        SOLID,
        DASHED,
        DOTTED;

        static Stroke of(State state) {
            return switch (state) {
                case MET -> SOLID;
                case WRITTEN_TO, TO_CONTACT, NAMED -> DASHED;
                case COLD, OUT_OF_REACH -> DOTTED;
            };
        }
    }

    private final TreeModel model;
    private final Pane sheet = new Pane();

    Picture(TreeModel model) {
        this.model = model;
        setId("tree-picture");
        getStyleClass().add("tree-picture");
        setAccessibleText(text("tree.picture"));
        sheet.getStyleClass().add("tree-sheet");
        setContent(sheet);
        setPannable(true);
    }

    /** Draws that tree; who had the focus keeps it. */
    void draw(ReferralTree tree) {
        var focused = focusedKey();
        var layout = Layout.of(tree);
        sheet.getChildren().setAll(lines(tree, layout).values());
        for (int at = 0; at < layout.spots().size(); at++) {
            var spot = layout.spots().get(at);
            var knot = new Knot(model, tree.twigs().get(at));
            knot.relocate(spot.column() * COLUMN, spot.row() * ROW);
            sheet.getChildren().add(knot);
        }
        sheet.setPrefSize(layout.columns() * COLUMN, layout.rows() * ROW);
        sheet.setMinSize(layout.columns() * COLUMN, layout.rows() * ROW);
        if (focused != null) {
            focus(focused);
        }
    }

    private Map<Stroke, Path> lines(ReferralTree tree, Layout layout) {
        var lines = new EnumMap<Stroke, Path>(Stroke.class);
        for (var stroke : Stroke.values()) {
            var path = new Path();
            path.setMouseTransparent(true);
            path.getStyleClass()
                    .addAll("tree-line", "tree-" + stroke.name().toLowerCase(Locale.ROOT));
            lines.put(stroke, path);
        }
        for (int at = 0; at < layout.spots().size(); at++) {
            var spot = layout.spots().get(at);
            if (spot.parent() >= 0) {
                var stroke = Stroke.of(tree.twigs().get(at).member().state());
                draw(lines.get(stroke), layout.spots().get(spot.parent()), spot);
            }
        }
        return lines;
    }

    private static void draw(Path path, Layout.Spot from, Layout.Spot to) {
        double startX = from.column() * COLUMN + Knot.WIDTH;
        double startY = from.row() * ROW + Knot.HEIGHT / 2;
        double endX = to.column() * COLUMN + DISC_MIDDLE / 2;
        double endY = to.row() * ROW + Knot.HEIGHT / 2;
        double middle = (startX + endX) / 2;
        path.getElements()
                .addAll(
                        new MoveTo(startX, startY),
                        new CubicCurveTo(middle, startY, middle, endY, endX, endY));
    }

    private String focusedKey() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof Knot knot) {
                return (String) knot.getUserData();
            }
        }
        return null;
    }

    private void focus(String key) {
        sheet.getChildren().stream()
                .filter(each -> each instanceof Knot && key.equals(each.getUserData()))
                .map(each -> ((Knot) each).getChildren().getFirst())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Puts the focus on the first person. */
    void takeFocus() {
        sheet.getChildren().stream()
                .filter(Knot.class::isInstance)
                .map(each -> ((Knot) each).getChildren().getFirst())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
