package foothold.ui.questions.order;

import static foothold.ui.Messages.text;

import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/**
 * A short list in an order of one's own: rows are dragged, or moved by Alt+Up and Alt+Down, and
 * taken out by Delete. The focus stays with the row that was moved.
 */
public final class OrderList extends VBox {

    /**
     * One row.
     *
     * @param id what tells it from the others
     * @param text what it says
     * @param note what stands below in smaller type; may be empty
     */
    public record Item(String id, String text, String note) {}

    /** What is done with rows; places count from 0. */
    public interface Changes {
        /** The row at one place should stand at another. */
        void move(int from, int to);

        /** The row at that place should go. */
        void remove(int at);
    }

    private final Changes changes;
    private final List<Item> items = new ArrayList<>();
    private String focused;
    private int place = -1;

    /** An empty list; {@code name} becomes its id and the beginning of its rows' ids. */
    public OrderList(String name, Changes changes) {
        this.changes = changes;
        setId(name);
        getStyleClass().add("order-list");
        setAccessibleText(text("questions.order"));
    }

    /** Shows these rows; the focus stays where it was. */
    public void show(List<Item> now) {
        if (now.equals(items)) {
            return;
        }
        boolean hadFocus = rows().stream().anyMatch(OrderRow::isFocusWithin);
        items.clear();
        items.addAll(now);
        getChildren().clear();
        for (int at = 0; at < now.size(); at++) {
            getChildren().add(new OrderRow(this, at, now.get(at)));
        }
        if (hadFocus && !items.isEmpty()) {
            focus(again());
        }
    }

    /** Where the row that had the focus is now, or the one that took its place. */
    private int again() {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).id().equals(focused)) {
                return at;
            }
        }
        return Math.clamp(place, 0, items.size() - 1);
    }

    private List<OrderRow> rows() {
        return getChildren().stream().map(OrderRow.class::cast).toList();
    }

    void focus(int at) {
        if (at >= 0 && at < items.size()) {
            rows().get(at).requestFocus();
        }
    }

    void gotFocus(int at) {
        place = at;
        focused = items.get(at).id();
    }

    /** Moves a row; nothing when it would leave the list or stay where it is. */
    void move(int from, int to) {
        if (to >= 0 && to < items.size() && from >= 0 && from < items.size() && from != to) {
            changes.move(from, to);
        }
    }

    void remove(int at) {
        changes.remove(at);
    }

    /** The place of the row that was dragged here as {@code id}, or -1. */
    int placeOf(String id) {
        return items.stream().map(Item::id).toList().indexOf(id);
    }
}
