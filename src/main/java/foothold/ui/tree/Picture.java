package foothold.ui.tree;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.tree.Layout;
import foothold.domain.meeting.tree.ReferralTree;
import foothold.domain.meeting.tree.State;

import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The tree drawn from left to right, as far as it shows; dragged or scrolled about. */
final class Picture extends ScrollPane {
    private static final double COLUMN = Knot.WIDTH + 64;
    private static final double ROW = Knot.HEIGHT + 8;
    private static final double DISC_MIDDLE = 12;
    private static final double BEND = 12;

    /** The lines come before the people in the sheet. */
    private static final int LINES = Stroke.values().length + 1;

    /** How much is drawn while the size is not known. */
    private static final double UNKNOWN = 1000;

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
    private final Map<Stroke, Path> lines = lines();
    private final Path trunks = line("tree-trunk");
    private final NavigableMap<Integer, Knot> knots = new TreeMap<>();
    private ReferralTree tree = new ReferralTree(List.of());
    private Layout layout = Layout.of(tree);

    Picture(TreeModel model) {
        this.model = model;
        setId("tree-picture");
        getStyleClass().add("tree-picture");
        setAccessibleText(text("tree.picture"));
        sheet.getStyleClass().add("tree-sheet");
        sheet.getChildren().add(trunks);
        sheet.getChildren().addAll(lines.values());
        setContent(sheet);
        setPannable(true);
        vvalueProperty().subscribe(_ -> look());
        hvalueProperty().subscribe(_ -> look());
        viewportBoundsProperty().subscribe(_ -> look());
    }

    private static Map<Stroke, Path> lines() {
        var lines = new EnumMap<Stroke, Path>(Stroke.class);
        for (var stroke : Stroke.values()) {
            lines.put(stroke, line("tree-" + stroke.name().toLowerCase(Locale.ROOT)));
        }
        return lines;
    }

    private static Path line(String styleClass) {
        var path = new Path();
        path.setMouseTransparent(true);
        path.setManaged(false);
        path.getStyleClass().addAll("tree-line", styleClass);
        return path;
    }

    /** Draws that tree; who had the focus keeps it. */
    void draw(ReferralTree now) {
        var focused = focusedKey();
        tree = now;
        layout = Layout.of(now);
        sheet.getChildren().removeAll(knots.values());
        knots.clear();
        sheet.setPrefSize(layout.columns() * COLUMN, layout.rows() * ROW);
        sheet.setMinSize(layout.columns() * COLUMN, layout.rows() * ROW);
        look();
        if (focused != null) {
            focus(focused);
        }
    }

    /** Makes what is to be seen now, and a little more, so that Tab always finds a next one. */
    private void look() {
        var seen = seen();
        var gone =
                knots.entrySet().stream()
                        .filter(each -> !seen.contains(place(each.getKey())))
                        .filter(each -> !holdsFocus(each.getValue()))
                        .toList();
        gone.forEach(each -> knots.remove(each.getKey()));
        sheet.getChildren().removeAll(gone.stream().map(Map.Entry::getValue).toList());
        for (int at = 0; at < layout.spots().size(); at++) {
            if (!knots.containsKey(at) && seen.contains(place(at))) {
                make(at);
            }
        }
        lines.values().forEach(each -> each.getElements().clear());
        trunks.getElements().clear();
        join(seen);
    }

    /** The part of the sheet that shows, and as much again on each side. */
    private BoundingBox seen() {
        var view = getViewportBounds();
        double width = view.getWidth() > 0 ? view.getWidth() : UNKNOWN;
        double height = view.getHeight() > 0 ? view.getHeight() : UNKNOWN;
        double left = getHvalue() * Math.max(0, layout.columns() * COLUMN - width);
        double top = getVvalue() * Math.max(0, layout.rows() * ROW - height);
        return new BoundingBox(left - width, top - height, 3 * width, 3 * height);
    }

    private Point2D place(int at) {
        var spot = layout.spots().get(at);
        return new Point2D(spot.column() * COLUMN, spot.row() * ROW);
    }

    /** Adds one person, in the order of the tree, which is the order of Tab. */
    private void make(int at) {
        var knot = new Knot(model, tree.twigs().get(at));
        var place = place(at);
        knot.relocate(place.getX(), place.getY());
        sheet.getChildren().add(LINES + knots.headMap(at).size(), knot);
        knots.put(at, knot);
    }

    /**
     * A trunk from each person down to the last one they led to, and a branch from it to each: both
     * only where they show, since dashes that go on for thousands of rows take seconds to draw.
     */
    private void join(BoundingBox seen) {
        var spots = layout.spots();
        var last = new int[spots.size()];
        for (int at = 0; at < spots.size(); at++) {
            int parent = spots.get(at).parent();
            if (parent >= 0) {
                last[parent] = at;
                branch(spots.get(parent), at, seen);
            }
        }
        for (int at = 0; at < spots.size(); at++) {
            if (last[at] > 0) {
                trunk(spots.get(at), spots.get(last[at]), seen);
            }
        }
    }

    private void branch(Layout.Spot from, int at, BoundingBox seen) {
        var to = layout.spots().get(at);
        double y = middle(to);
        if (y < seen.getMinY() || y > seen.getMaxY()) {
            return;
        }
        double start = from.column() * COLUMN + Knot.WIDTH;
        double end = to.column() * COLUMN + DISC_MIDDLE / 2;
        double turn = (start + end) / 2;
        var path = lines.get(Stroke.of(tree.twigs().get(at).member().state())).getElements();
        if (to.row() == from.row()) {
            path.add(new MoveTo(start, y));
        } else {
            path.add(new MoveTo(turn, y - BEND));
            path.add(new QuadCurveTo(turn, y, turn + BEND, y));
        }
        path.add(new LineTo(end, y));
    }

    private void trunk(Layout.Spot from, Layout.Spot last, BoundingBox seen) {
        double start = from.column() * COLUMN + Knot.WIDTH;
        double turn = (start + last.column() * COLUMN + DISC_MIDDLE / 2) / 2;
        double top = Math.max(middle(from), seen.getMinY());
        double bottom = Math.min(middle(last) - BEND, seen.getMaxY());
        if (top < bottom) {
            trunks.getElements().addAll(new MoveTo(turn, top), new LineTo(turn, bottom));
        }
    }

    private static double middle(Layout.Spot spot) {
        return spot.row() * ROW + Knot.HEIGHT / 2;
    }

    private boolean holdsFocus(Knot knot) {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null && owner.getParent() == knot;
    }

    private String focusedKey() {
        return knots.values().stream()
                .filter(this::holdsFocus)
                .map(each -> (String) each.getUserData())
                .findFirst()
                .orElse(null);
    }

    private void focus(String key) {
        for (int at = 0; at < layout.spots().size(); at++) {
            if (tree.twigs().get(at).member().key().equals(key)) {
                if (!knots.containsKey(at)) {
                    make(at);
                }
                knots.get(at).getChildren().getFirst().requestFocus();
            }
        }
    }

    /** Puts the focus on the first person who shows. */
    void takeFocus() {
        if (!knots.isEmpty()) {
            knots.firstEntry().getValue().getChildren().getFirst().requestFocus();
        }
    }
}
