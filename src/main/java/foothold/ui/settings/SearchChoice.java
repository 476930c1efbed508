package foothold.ui.settings;

import static foothold.ui.Messages.text;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A choice among many: a button that says what is chosen and opens a field to search in. */
final class SearchChoice extends VBox {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int PADDING = 24;
    private static final int ROW = 36;
    private static final int ROWS = 6;

    private final Button button = new Button();
    private final Label value = new Label();
    private final TextField field = new TextField();
    private final ListView<Item> list = new ListView<>();
    private final Label nothing;
    private final Consumer<Item> choose;
    private List<Item> items = List.of();

    /**
     * One of many.
     *
     * @param value what is chosen, as the owner knows it; may be null
     * @param name what it is found by and called
     * @param detail shown behind it and searched too; may be empty
     */
    record Item(String value, String name, String detail) {}

    /**
     * A choice.
     *
     * @param id of the button; the field and the list have it with "-field" and "-list" behind
     * @param none what to say when nothing is found
     * @param choose hears what somebody chose
     */
    SearchChoice(String id, String none, Consumer<Item> choose) {
        this.choose = choose;
        getStyleClass().add("search-choice");
        button.setId(id);
        button.getStyleClass().add("choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setGraphic(face());
        button.setOnAction(_ -> open(!list.isManaged()));
        field.setId(id + "-field");
        field.setPromptText(text("settings.search"));
        field.textProperty().addListener(_ -> filter(field.getText()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        list.setId(id + "-list");
        list.getStyleClass().addAll("plain-list", "choice-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Cell(this::chosen));
        nothing = new Label(none);
        nothing.getStyleClass().add("hint");
        nothing.setWrapText(true);
        getChildren().addAll(button, field, nothing, list);
        open(false);
    }

    /** Offers these, and says which one is chosen. */
    void show(List<Item> offered, String chosen) {
        items = List.copyOf(offered);
        value.setText(chosen);
        if (list.isManaged()) {
            filter(field.getText());
        }
    }

    /** Says for whom the button is. */
    void name(String name) {
        button.accessibleTextProperty().bind(value.textProperty().map(now -> name + ": " + now));
    }

    /** Puts the focus on the button. */
    void takeFocus() {
        button.requestFocus();
    }

    /** The value at the left, the arrow at the right edge. */
    private BorderPane face() {
        var face = new BorderPane();
        var arrow = new FontIcon(Feather.CHEVRON_DOWN);
        BorderPane.setAlignment(value, Pos.CENTER_LEFT);
        BorderPane.setAlignment(arrow, Pos.CENTER);
        face.setLeft(value);
        face.setRight(arrow);
        face.prefWidthProperty().bind(button.widthProperty().subtract(PADDING));
        return face;
    }

    private void open(boolean open) {
        for (var part : List.of(field, list, nothing)) {
            part.setVisible(open);
            part.setManaged(open);
        }
        if (open) {
            field.clear();
            filter("");
            field.requestFocus();
        }
    }

    private void filter(String typed) {
        var wanted = fold(typed).strip();
        var found =
                Stream.concat(
                                items.stream().filter(item -> fold(item.name()).startsWith(wanted)),
                                items.stream().filter(item -> holds(item, wanted)))
                        .distinct()
                        .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        boolean open = field.isManaged();
        nothing.setVisible(open && found.isEmpty());
        nothing.setManaged(open && found.isEmpty());
        list.setVisible(open && !found.isEmpty());
        list.setManaged(open && !found.isEmpty());
        double height = Math.min(found.size(), ROWS) * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
    }

    private static boolean holds(Item item, String wanted) {
        var all = fold(item.name() + " " + item.detail());
        return Stream.of(wanted.split("\\s+")).allMatch(all::contains);
    }

    private static String fold(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private void keys(KeyEvent event) {
        var selection = list.getSelectionModel();
        switch (event.getCode()) {
            case DOWN -> selection.selectNext();
            case UP -> selection.selectPrevious();
            case ENTER -> chosen(selection.getSelectedItem());
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            list.scrollTo(Math.max(0, selection.getSelectedIndex() - ROWS + 2));
        }
        event.consume();
    }

    private void chosen(Item item) {
        if (item != null) {
            close();
            choose.accept(item);
        }
    }

    private void close() {
        open(false);
        button.requestFocus();
    }

    /** A line: the name, and the detail behind it. */
    private static final class Cell extends ListCell<Item> {
        private final Label detail = new Label();

        Cell(Consumer<Item> choose) {
            detail.getStyleClass().add("meta");
            setOnMouseClicked(_ -> choose.accept(getItem()));
        }

        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.name());
            detail.setText(empty || item == null ? "" : item.detail());
            setGraphic(empty || item == null || item.detail().isEmpty() ? null : detail);
            setContentDisplay(ContentDisplay.RIGHT);
        }
    }
}
