package foothold.ui.campaign.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.ui.FxTest;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.IntStream;

class ColumnsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 20, 104})
    void labelsNeverRunIntoEachOther(int count) {
        FxTest.run(
                () -> {
                    var plot = plot(count, 600);
                    var below = labels(plot, "week ");
                    assertFalse(below.isEmpty());
                    for (int i = 1; i < below.size(); i++) {
                        assertTrue(
                                right(below.get(i - 1)) <= below.get(i).getLayoutX(), "label " + i);
                    }
                    assertTrue(right(below.getLast()) <= 600);
                });
    }

    @Test
    void aMarkedColumnKeepsItsLabel() {
        FxTest.run(
                () -> {
                    var columns =
                            IntStream.range(0, 60)
                                    .mapToObj(i -> column("week " + i, i, i == 37))
                                    .toList();
                    var plot = shown(columns, 500);
                    assertTrue(
                            labels(plot, "week ").stream()
                                    .anyMatch(it -> it.getText().equals("week 37")));
                });
    }

    @Test
    void barsAreAsHighAsTheirValues() {
        FxTest.run(
                () -> {
                    var plot = shown(List.of(column("a", 2, false), column("b", 4, false)), 400);
                    var bars =
                            plot.lookupAll(".plot-bar").stream()
                                    .map(Node::getLayoutBounds)
                                    .toList();
                    var heights = bars.stream().map(it -> it.getHeight()).sorted().toList();
                    assertEquals(2, heights.getLast() / heights.getFirst(), 0.05);
                });
    }

    @Test
    void itSaysTheSameAsText() {
        FxTest.run(
                () -> {
                    var plot = plot(3, 300);
                    assertEquals("All of it", plot.getAccessibleText());
                    assertEquals(0, plot(0, 300).lookupAll(".plot-bar").size());
                });
    }

    private static Columns plot(int count, double width) {
        return shown(
                IntStream.range(0, count)
                        .mapToObj(i -> column("week " + i, i % 7 + 1, false))
                        .toList(),
                width);
    }

    private static Columns shown(List<Column> columns, double width) {
        var plot = new Columns("plot");
        plot.show(columns, "All of it");
        var root = new StackPane(plot);
        FxTest.scene(root, width, 200);
        root.layout();
        return plot;
    }

    private static Column column(String name, int value, boolean marked) {
        var parts = List.of(new Column.Part("plot-fact", 0, value));
        return new Column(name, String.valueOf(value), name + ": " + value, parts, marked);
    }

    private static List<Label> labels(Columns plot, String prefix) {
        return plot.getChildren().stream()
                .filter(it -> it instanceof Label label && label.getText().startsWith(prefix))
                .map(Label.class::cast)
                .filter(Node::isVisible)
                .toList();
    }

    private static double right(Label label) {
        return label.getLayoutX() + label.getWidth();
    }
}
