package foothold.ui.questions.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.ui.FxTest;
import foothold.ui.questions.order.OrderList.Item;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Rows asked to move where they can go, and nowhere else. */
class OrderListTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void aDroppedRowMovesToWhereItWasDropped() {
        FxTest.run(
                () -> {
                    var list = list();
                    list.move(list.placeOf("c"), 0);
                    assertEquals(List.of("move 2 0"), done);
                });
    }

    @Test
    void aStrangersTextOrAPlaceOutsideMovesNothing() {
        FxTest.run(
                () -> {
                    var list = list();
                    assertEquals(-1, list.placeOf("something copied elsewhere"));
                    list.move(-1, 1);
                    list.move(0, 3);
                    list.move(0, -1);
                    list.move(1, 1);
                    assertEquals(List.of(), done);
                });
    }

    private OrderList list() {
        var list =
                new OrderList(
                        "some",
                        new OrderList.Changes() {
                            @Override
                            public void move(int from, int to) {
                                done.add("move " + from + " " + to);
                            }

                            @Override
                            public void remove(int at) {
                                done.add("remove " + at);
                            }
                        });
        list.show(List.of(new Item("a", "A", ""), new Item("b", "B", ""), new Item("c", "C", "")));
        return list;
    }
}
