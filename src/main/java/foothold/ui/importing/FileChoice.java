package foothold.ui.importing;

import static foothold.ui.Messages.text;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a file is dropped or chosen, and how one gets it. */
final class FileChoice extends VBox {
    private static final int STEPS = 4;

    private final Button button = new Button(text("import.choose"));

    /** {@code trouble} says why the last file was refused; empty when none was. */
    FileChoice(ImportModel model, ExportModel export, String trouble) {
        getStyleClass().add("file-choice");
        button.setId("import-choose");
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> model.choose());
        getChildren().addAll(zone(trouble), below(steps(model), new ExportBox(export)));
    }

    /** What is pressed first. */
    Button button() {
        return button;
    }

    private Node zone(String trouble) {
        var icon = new FontIcon(trouble.isEmpty() ? Feather.DOWNLOAD : Feather.ALERT_CIRCLE);
        var title = new Label(text(trouble.isEmpty() ? "import.drop" : "import.refused"));
        title.getStyleClass().add("section-title");
        var said = new Label(trouble.isEmpty() ? text("import.drop.text") : trouble);
        said.setId("import-said");
        said.getStyleClass().add("reason");
        said.setMaxWidth(560);
        said.setMinHeight(Region.USE_PREF_SIZE); // the sentence is the whole point
        var zone = new VBox(icon, title, said, button);
        zone.getStyleClass().add("drop-zone");
        if (!trouble.isEmpty()) {
            zone.getStyleClass().add("trouble");
        }
        zone.setAlignment(Pos.CENTER);
        return zone;
    }

    private static Node below(Node steps, Node export) {
        HBox.setHgrow(steps, Priority.ALWAYS);
        var row = new HBox(steps, export);
        row.getStyleClass().add("ways");
        return row;
    }

    private static Node steps(ImportModel model) {
        var grid = new GridPane();
        grid.getStyleClass().add("steps");
        for (int step = 1; step <= STEPS; step++) {
            var number = new Label(Integer.toString(step));
            number.getStyleClass().add("chip");
            var words = new Label(text("import.step." + step));
            words.setWrapText(true);
            grid.addRow(step, number, words);
        }
        var title = new Label(text("import.how"));
        title.getStyleClass().add("group-title");
        var link = new Hyperlink(text("import.link"));
        link.setId("import-link");
        link.setOnAction(_ -> model.openLinkedIn());
        var box = new VBox(title, grid, link);
        box.getStyleClass().add("how-to");
        return box;
    }
}
