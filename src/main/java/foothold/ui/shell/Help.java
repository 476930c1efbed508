package foothold.ui.shell;

import static foothold.ui.Messages.text;

import foothold.ui.Action;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** All keys there are, under the headings of where they work. */
final class Help extends VBox {
    private static final double KEYS = 112;
    private static final double LABELS = 220;

    private final VBox groups = new VBox();
    private final ScrollPane scroll = new ScrollPane(groups);

    /**
     * Keys that work in one place.
     *
     * @param title where they work
     */
    record Group(String title, List<Action> actions) {}

    Help() {
        getStyleClass().addAll("floating", "help");
        var title = new Label(text("shell.help.title"));
        title.getStyleClass().add("section-title");
        var hint = new Label(text("shell.help.hint"));
        hint.getStyleClass().add("hint");
        groups.getStyleClass().add("groups");
        scroll.setFitToWidth(true);
        scroll.setId("help-keys");
        getChildren().addAll(title, hint, scroll);
    }

    /** Shows those groups that have a key; returns what takes the focus, so that arrows scroll. */
    ScrollPane show(List<Group> shown) {
        groups.getChildren().clear();
        for (var group : shown) {
            var keyed = group.actions().stream().filter(action -> action.keys() != null).toList();
            if (!keyed.isEmpty()) {
                var heading = new Label(group.title());
                heading.getStyleClass().add("group-title");
                groups.getChildren().addAll(heading, grid(keyed));
            }
        }
        return scroll;
    }

    /** Two actions a line, so that all keys are seen at a glance. */
    private static GridPane grid(List<Action> actions) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys");
        int half = (actions.size() + 1) / 2;
        for (int i = 0; i < actions.size(); i++) {
            var key = new Label(actions.get(i).keys().getDisplayText());
            key.getStyleClass().add("key");
            int column = i < half ? 0 : 2;
            grid.add(key, column, i % half);
            grid.add(new Label(actions.get(i).label()), column + 1, i % half);
        }
        grid.getColumnConstraints().addAll(keys(), labels(), keys(), labels());
        return grid;
    }

    private static ColumnConstraints keys() {
        return new ColumnConstraints(KEYS);
    }

    private static ColumnConstraints labels() {
        return new ColumnConstraints(LABELS);
    }
}
