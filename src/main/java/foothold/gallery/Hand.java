package foothold.gallery;

import foothold.ui.shell.MainWindow;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

import java.util.function.Consumer;

/** Does in a window what a hand would do, before a picture is taken. */
public final class Hand {
    private Hand() {}

    /** That screen, after those buttons of it were pressed in turn. */
    public static Pose pressing(String name, String screenId, String... buttons) {
        return new Pose(
                name,
                window -> {
                    window.show(screenId);
                    for (var button : buttons) {
                        press(window, button);
                    }
                });
    }

    /** Presses the button of that id, if it shows. */
    public static void press(MainWindow window, String button) {
        if (window.root().lookup("#" + button) instanceof ButtonBase found) {
            found.fire();
        }
    }

    /** Types into the field of that id, if it shows. */
    public static void type(MainWindow window, String field, String text) {
        if (window.root().lookup("#" + field) instanceof TextInputControl found) {
            found.setText(text);
        }
    }

    /** Scrolls every pane of that style so far: 0 to its top, 1 to its end. */
    public static Consumer<MainWindow> scrolled(String styleClass, double how) {
        return window ->
                window.root()
                        .lookupAll("." + styleClass)
                        .forEach(
                                each -> {
                                    if (each instanceof ScrollPane pane) {
                                        pane.setVvalue(how);
                                    }
                                });
    }
}
