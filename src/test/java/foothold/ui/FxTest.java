package foothold.ui;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.function.ThrowingSupplier;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Help for tests of views: starts the toolkit (without a display, as the build sets it), runs code
 * on the FX thread and waits for it, shows nodes in a small window, and presses keys.
 */
public final class FxTest {
    private static final int SECONDS = 30;

    private FxTest() {}

    /** Something done on the FX thread. */
    @FunctionalInterface
    public interface Step {
        void run() throws Exception;
    }

    /** Runs {@code step} on the FX thread and waits; what it throws comes out here. */
    public static void run(Step step) {
        call(
                () -> {
                    step.run();
                    return null;
                });
    }

    /**
     * Runs {@code question} on the FX thread and returns its answer; what it throws comes out here.
     */
    public static <T> T call(ThrowingSupplier<T> question) {
        Toolkit.start();
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("already on the FX thread");
        }
        var task =
                new FutureTask<T>(
                        () -> {
                            try {
                                return question.get();
                            } catch (Exception | Error expected) {
                                throw expected;
                            } catch (Throwable other) {
                                throw new IllegalStateException(other);
                            }
                        });
        Platform.runLater(task);
        return answer(task);
    }

    /** Waits until everything put on the FX thread so far has run, and one more frame. */
    public static void settle() {
        run(() -> {});
        run(() -> {});
    }

    /**
     * Shows {@code root} in a window of that size (at most 1000×1000, the headless screen), runs
     * {@code test} on the FX thread and closes the window.
     */
    public static void inWindow(Parent root, double width, double height, Step test) {
        var stage =
                call(
                        () -> {
                            var shown = new Stage();
                            shown.setScene(scene(root, width, height));
                            shown.show();
                            return shown;
                        });
        try {
            settle();
            run(test);
        } finally {
            run(stage::close);
        }
    }

    /** A scene of that size (at most 1000×1000) with styles applied and laid out. */
    public static Scene scene(Parent root, double width, double height) {
        if (width > 1000 || height > 1000) {
            throw new IllegalArgumentException("the headless screen is 1000×1000");
        }
        var scene = root.getScene() == null ? new Scene(root, width, height) : root.getScene();
        root.applyCss();
        root.layout();
        return scene;
    }

    /** The node with that id below {@code root}; fails the test when there is none. */
    public static <T extends Node> T find(Node root, String id, Class<T> type) {
        var found = root.lookup("#" + id);
        assertNotNull(found, () -> "nothing with the id " + id);
        return assertInstanceOf(type, found);
    }

    /** The first node below {@code root}, itself included, whose text is exactly {@code text}. */
    public static Optional<Node> withText(Node root, String text) {
        return all(root).filter(node -> text.equals(textOf(node))).findFirst();
    }

    /** The texts of all visible labels, buttons and text nodes below {@code root}, in order. */
    public static List<String> texts(Node root) {
        return all(root).map(FxTest::textOf).filter(text -> !text.isEmpty()).toList();
    }

    /** Presses and releases a key on the scene's focused node, or on {@code target} itself. */
    public static void press(Node target, KeyCode key, KeyCode... held) {
        var modifiers = List.of(held);
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    target,
                    new KeyEvent(
                            type,
                            "",
                            key.getName(),
                            key,
                            modifiers.contains(KeyCode.SHIFT),
                            modifiers.contains(KeyCode.CONTROL),
                            modifiers.contains(KeyCode.ALT),
                            modifiers.contains(KeyCode.META)));
        }
    }

    private static Stream<Node> all(Node root) {
        if (!root.isVisible()) {
            return Stream.empty();
        }
        return root instanceof Parent parent
                ? Stream.concat(
                        Stream.of(root),
                        parent.getChildrenUnmodifiable().stream().flatMap(FxTest::all))
                : Stream.of(root);
    }

    private static String textOf(Node node) {
        return switch (node) {
            case javafx.scene.control.Labeled labeled ->
                    labeled.getText() == null ? "" : labeled.getText();
            case javafx.scene.text.Text text ->
                    text.getParent() instanceof javafx.scene.control.Labeled ? "" : text.getText();
            default -> "";
        };
    }

    private static <T> T answer(FutureTask<T> task) {
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case Error error -> throw error;
                case RuntimeException bug -> throw bug;
                case Throwable other -> throw new IllegalStateException(other);
            }
        } catch (TimeoutException | InterruptedException stuck) {
            throw new IllegalStateException("the FX thread does not answer", stuck);
        }
    }

    /** Starts the toolkit when the class is first used; the class loader sees to it being once. */
    private static final class Toolkit {
        static {
            try {
                Platform.startup(() -> Platform.setImplicitExit(false));
            } catch (IllegalStateException _) {
                Platform.setImplicitExit(false); // another test framework was first
            }
        }

        static void start() {}
    }
}
