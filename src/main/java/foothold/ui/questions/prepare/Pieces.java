package foothold.ui.questions.prepare;

import static foothold.ui.Messages.text;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small things the parts of the page are made of. */
final class Pieces {
    private Pieces() {}

    static Label title(String key) {
        var title = new Label(text(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    /** A line that wraps, and takes no room while it says nothing. */
    static Label line(String styleClass) {
        var line = new Label();
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        line.visibleProperty().bind(line.managedProperty());
        return line;
    }

    static Button button(String id, String words, Ikon icon, Runnable run) {
        var button = icon == null ? new Button(words) : new Button(words, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
