package foothold.ui.shell;

import static foothold.ui.Messages.text;

import foothold.ui.Action;
import foothold.ui.Screen;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The screens at the left, each an icon with its name. Tab goes to the current one, the arrow keys
 * go through them.
 */
final class Rail extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final String LAST = "settings";

    /** As much height as an item has where there is enough of it. */
    private static final double ROOMY = 62;

    private final Map<String, Button> items = new LinkedHashMap<>();
    private final VBox upper = new VBox();
    private final VBox lower = new VBox();
    private final Consumer<String> choose;

    /** {@code choose} hears the id of the screen somebody wants to see. */
    Rail(Consumer<String> choose) {
        this.choose = choose;
        getStyleClass().add("rail");
        upper.getStyleClass().add("items");
        lower.getStyleClass().add("items");
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(upper, space, lower);
        setMinHeight(0);
        heightProperty().subscribe(_ -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    }

    /** Items move closer together in a window too low for all of them. */
    private void fit() {
        int count = upper.getChildren().size() + lower.getChildren().size();
        pseudoClassStateChanged(LOW, getHeight() > 0 && getHeight() < count * ROOMY);
    }

    /** Puts an action above the screens, or below them. */
    void tool(Action action, String title, boolean above) {
        var item = item(action.icon(), title);
        item.getStyleClass().add("tool");
        item.setId("rail-" + action.icon().getDescription());
        item.setOnAction(_ -> action.run().run());
        item.setTooltip(new Tooltip(action.label() + "  " + action.keys().getDisplayText()));
        (above ? upper : lower).getChildren().add(item);
    }

    /** Puts a screen under those there are; settings go to the bottom. */
    void add(Screen screen) {
        var item = item(screen.icon(), screen.title());
        item.setId("rail-" + screen.id());
        item.setOnAction(_ -> choose.accept(screen.id()));
        item.setFocusTraversable(false);
        items.put(screen.id(), item);
        if (screen.waiting() != null) {
            Badge.show(screen.waiting(), item);
        }
        if (screen.id().equals(LAST)) {
            lower.getChildren().addFirst(item);
        } else {
            upper.getChildren().add(item);
        }
    }

    /** Marks the screen that is in front. */
    void current(String screenId) {
        items.forEach(
                (id, item) -> {
                    boolean here = id.equals(screenId);
                    item.pseudoClassStateChanged(CURRENT, here);
                    item.setFocusTraversable(here);
                    item.setAccessibleText(here ? text("shell.current", item.getText()) : null);
                });
    }

    private void arrows(KeyEvent event) {
        int step = step(event.getCode());
        var all = List.copyOf(items.values());
        int at = all.indexOf(event.getTarget());
        if (step != 0 && at >= 0) {
            all.get(Math.floorMod(at + step, all.size())).requestFocus();
            event.consume();
        }
    }

    private static int step(KeyCode code) {
        return switch (code) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
    }

    private static Button item(Ikon icon, String title) {
        var item = new Button(title, new FontIcon(icon));
        item.getStyleClass().add("rail-item");
        item.setContentDisplay(ContentDisplay.TOP);
        item.setAccessibleRole(AccessibleRole.BUTTON);
        return item;
    }
}
