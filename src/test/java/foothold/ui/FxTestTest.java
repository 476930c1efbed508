package foothold.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The test helpers themselves can be relied upon. */
class FxTestTest {

    @Test
    void runsOnTheFxThreadAndBringsFailuresBack() {
        assertTrue(FxTest.call(Platform::isFxApplicationThread));
        assertThrows(AssertionError.class, () -> FxTest.run(() -> assertEquals(1, 2)));
    }

    @Test
    void showsANodeAndPressesKeysOnIt() {
        var presses = new AtomicInteger();
        var button = FxTest.call(() -> new Button("Log"));
        var root =
                FxTest.call(
                        () -> {
                            button.setId("log");
                            button.setOnAction(_ -> presses.incrementAndGet());
                            return new VBox(button);
                        });
        FxTest.inWindow(
                root,
                400,
                300,
                () -> {
                    var found = FxTest.find(root, "log", Button.class);
                    assertEquals(List.of("Log"), FxTest.texts(root));
                    found.requestFocus();
                    FxTest.press(found, KeyCode.SPACE);
                    assertEquals(1, presses.get());
                    assertTrue(found.isFocused());
                });
    }

    @Test
    void timersRunWhenTimeElapses() {
        var tasks = new ImmediateTasks();
        var seen = new ArrayList<String>();
        tasks.after(Duration.ofSeconds(6), () -> seen.add("toast gone"));
        var minute = tasks.every(Duration.ofSeconds(4), () -> seen.add("tick"));
        tasks.elapse(Duration.ofSeconds(9));
        assertEquals(List.of("tick", "toast gone", "tick"), seen);
        minute.cancel();
        tasks.elapse(Duration.ofHours(1));
        assertEquals(3, seen.size());
        assertEquals(0, tasks.waiting());
    }

    @Test
    void workRunsAtOnceAndFailuresTakeTheirBranch() {
        var tasks = new ImmediateTasks();
        var seen = new ArrayList<String>();
        tasks.run(_ -> "read", seen::add, failure -> seen.add("failed: " + failure));
        tasks.run(
                _ -> {
                    throw new java.io.IOException("gone");
                },
                _ -> seen.add("never"),
                failure -> seen.add(failure.getMessage()));
        assertEquals(List.of("read", "gone"), seen);
    }
}
