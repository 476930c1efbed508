package foothold.ui.importing;

import static foothold.ui.Messages.text;

import foothold.service.imports.Table;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.List;

/** What each column of a list holds: guessed, and the user's to change. */
final class Columns extends VBox {
    private final ImportModel model;
    private final HBox columns = new HBox();
    private final List<ComboBox<String>> boxes = new ArrayList<>();
    private boolean showing;

    Columns(ImportModel model) {
        this.model = model;
        setId("import-columns");
        getStyleClass().add("import-columns");
        var title = new Label(text("import.columns"));
        title.getStyleClass().add("group-title");
        var hint = new Label(text("import.columns.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        columns.getStyleClass().add("columns");
        var scroll = new ScrollPane(columns);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(title, hint, scroll);
        setMinHeight(USE_PREF_SIZE);
    }

    /** Shows the columns of that table; nothing for none, or for one that needs no telling. */
    void show(Table table) {
        boolean told = table == null || table.own();
        setVisible(!told);
        setManaged(!told);
        if (told) {
            return;
        }
        var now = table.columns();
        if (boxes.size() != now.size()) {
            boxes.clear();
            columns.getChildren().clear();
            for (int i = 0; i < now.size(); i++) {
                columns.getChildren().add(column(i, now.get(i)));
            }
        }
        showing = true;
        for (int i = 0; i < now.size(); i++) {
            boxes.get(i).setValue(now.get(i).meaning());
        }
        showing = false;
    }

    private Node column(int index, Table.Column column) {
        var name = column.name().isEmpty() ? text("import.column", index + 1) : column.name();
        var title = new Label(name);
        title.getStyleClass().add("strong");
        title.setTooltip(new Tooltip(name));
        var box = new ComboBox<String>();
        box.setId("import-column-" + index);
        box.getItems().setAll(Table.choices());
        box.setConverter(new Words());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(name);
        box.valueProperty().addListener((_, _, meaning) -> chosen(index, meaning));
        boxes.add(box);
        var sample = new Label(String.join(", ", column.samples()));
        sample.getStyleClass().add("meta");
        sample.setTooltip(new Tooltip(String.join("\n", column.samples())));
        var all = new VBox(title, box, sample);
        all.getStyleClass().add("column");
        return all;
    }

    private void chosen(int index, String meaning) {
        if (!showing && meaning != null) {
            model.explain(index, meaning);
        }
    }

    /** A meaning as people call it. */
    private static final class Words extends StringConverter<String> {
        @Override
        public String toString(String meaning) {
            return meaning == null ? "" : text("import.meaning." + meaning);
        }

        @Override
        public String fromString(String words) {
            throw new UnsupportedOperationException("one chooses, one does not type");
        }
    }
}
