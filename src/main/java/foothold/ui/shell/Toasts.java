package foothold.ui.shell;

import static foothold.ui.Messages.text;

import foothold.ui.Motion;
import foothold.ui.Tasks;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Duration;
import java.util.List;

/**
 * What was just done, or went wrong, at the bottom of the window. It takes a strip of its own there
 * while it is shown, so that it hides nothing, and waits while the pointer or the focus is on it.
 */
final class Toasts extends StackPane {
    private static final double READING_WIDTH = 560;
    private static final Duration SHOWN = Duration.ofSeconds(6);

    private final Tasks tasks;
    private Tasks.Running hiding = () -> {};

    /**
     * Something one can do about it.
     *
     * @param label what the button says
     */
    record Option(String label, Runnable run) {}

    /**
     * One toast.
     *
     * @param advice what to do, in a second line; empty for none
     * @param stays whether it stays until it is closed, as a failure does
     */
    record Toast(String title, String advice, List<Option> options, boolean stays) {
        Toast {
            options = List.copyOf(options);
        }

        /** Something offered, until it is taken or closed. */
        static Toast offer(String title, String choice, Runnable run) {
            return new Toast(title, "", List.of(new Option(choice, run)), true);
        }
    }

    Toasts(Tasks tasks) {
        this.tasks = tasks;
        getStyleClass().add("toasts");
        setAlignment(Pos.CENTER);
        hide();
    }

    /** Shows it in place of what was shown. */
    void show(Toast toast) {
        hiding.cancel();
        var box = box(toast);
        getChildren().setAll(box);
        setVisible(true);
        setManaged(true);
        Motion.fadeIn(box);
        if (!toast.stays()) {
            hideLater();
        }
    }

    /** Takes it away. */
    void hide() {
        hiding.cancel();
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }

    private void hideLater() {
        hiding =
                tasks.after(
                        SHOWN,
                        () -> {
                            if (isHover() || isFocusWithin()) {
                                hideLater();
                            } else {
                                hide();
                            }
                        });
    }

    private HBox box(Toast toast) {
        var box = new HBox(words(toast));
        box.getStyleClass().addAll("toast", toast.stays() ? "trouble" : "done");
        box.setId("toast");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        toast.options().forEach(option -> box.getChildren().add(button(option)));
        if (toast.stays()) {
            box.getChildren().add(close());
        }
        return box;
    }

    private static VBox words(Toast toast) {
        var title = new Label(toast.title());
        title.getStyleClass().add("title");
        title.setWrapText(true);
        var words = new VBox(title);
        words.setMaxWidth(READING_WIDTH);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setAlignment(Pos.CENTER_LEFT);
        if (!toast.advice().isEmpty()) {
            var advice = new Label(toast.advice());
            advice.getStyleClass().add("advice");
            advice.setWrapText(true);
            words.getChildren().add(advice);
        }
        return words;
    }

    private Button button(Option option) {
        var button = new Button(option.label());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    hide();
                    option.run().run();
                });
        return button;
    }

    private Button close() {
        var button = new Button(null, new FontIcon(Feather.X));
        button.getStyleClass().add("icon-only");
        button.setAccessibleText(text("common.close"));
        button.setOnAction(_ -> hide());
        return button;
    }
}
