package foothold.ui.people.list;

import static foothold.ui.Messages.text;

import foothold.service.agenda.Outlook;
import foothold.service.people.list.PeopleRow;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Everybody the filter lets through; keeps what is selected when the list differs. */
final class PeopleTable extends TableView<PeopleRow> {
    private static final double ROW = 48;

    private final PeopleModel model;
    private final PeopleColumns columns = new PeopleColumns(this::outlook);
    private final ReadOnlyObjectWrapper<List<String>> selection =
            new ReadOnlyObjectWrapper<>(List.of());
    private boolean showing;
    private Consumer<String> opened = _ -> {};
    private Consumer<String> typed = _ -> {};

    PeopleTable(PeopleModel model) {
        this.model = model;
        setId("people-table");
        setAccessibleText(text("people.title"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getColumns().addAll(columns.all());
        setSortPolicy(_ -> sortModel());
        getSortOrder().add(columns.sorted(model.order().get()));
        setRowFactory(_ -> row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<PeopleRow>) _ -> selected());
        widthProperty().subscribe(width -> columns.arrange(width.doubleValue()));
        model.shown().subscribe(this::show);
    }

    /** Calls {@code listener} with the id of whoever is opened by Enter or a double click. */
    void onOpened(Consumer<String> listener) {
        opened = listener;
    }

    /** Calls {@code listener} with a character typed while the table has the focus. */
    void onTyped(Consumer<String> listener) {
        typed = listener;
    }

    /** The ids of the selected people, in the order of the list. */
    ReadOnlyObjectProperty<List<String>> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Selects that person alone, if the list shows them, and brings them into view. */
    void select(String id) {
        for (int index = 0; index < getItems().size(); index++) {
            if (getItems().get(index).id().equals(id)) {
                getSelectionModel().clearAndSelect(index);
                scrollTo(Math.max(0, index - 3));
                return;
            }
        }
        getSelectionModel().clearSelection();
    }

    private Outlook outlook() {
        return model.shown().get().outlook();
    }

    private TableRow<PeopleRow> row() {
        var row = new TableRow<PeopleRow>();
        row.setOnMouseClicked(
                event -> {
                    boolean twice =
                            event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
                    if (twice && !row.isEmpty()) {
                        opened.accept(row.getItem().id());
                    }
                });
        return row;
    }

    /** The model sorts, since it shows only a part of what it knows. */
    private boolean sortModel() {
        columns.order(getSortOrder()).ifPresent(model.order()::set);
        return true;
    }

    private void show(PeopleModel.Shown shown) {
        showing = true;
        var before = selection.get();
        if (isSame(shown.rows())) {
            refresh();
        } else {
            getSelectionModel().clearSelection();
            getItems().setAll(shown.rows());
            reselect(before);
        }
        showing = false;
        selected();
    }

    /** Whether exactly these rows are shown, so that only what depends on the time differs. */
    private boolean isSame(List<PeopleRow> rows) {
        if (rows.size() != getItems().size()) {
            return false;
        }
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index) != getItems().get(index)) {
                return false;
            }
        }
        return true;
    }

    private void reselect(List<String> ids) {
        var wanted = new HashSet<>(ids);
        var found = new ArrayList<Integer>();
        for (int index = 0; index < getItems().size() && found.size() < wanted.size(); index++) {
            if (wanted.contains(getItems().get(index).id())) {
                found.add(index);
            }
        }
        if (!found.isEmpty()) {
            var rest = found.subList(1, found.size()).stream().mapToInt(index -> index).toArray();
            getSelectionModel().selectIndices(found.getFirst(), rest);
        }
    }

    private void selected() {
        if (!showing) {
            var ids =
                    getSelectionModel().getSelectedItems().stream()
                            .filter(Objects::nonNull)
                            .map(PeopleRow::id)
                            .toList();
            if (!ids.equals(selection.get())) {
                selection.set(ids);
            }
        }
    }

    private void pressed(KeyEvent event) {
        var focused = getFocusModel().getFocusedItem();
        if (event.getCode() == KeyCode.ENTER && focused != null && !event.isShortcutDown()) {
            event.consume();
            opened.accept(focused.id());
        }
    }

    private void typed(KeyEvent event) {
        var character = event.getCharacter();
        boolean held = event.isControlDown() || event.isMetaDown() || event.isAltDown();
        boolean letter =
                !character.isBlank() && Character.isLetterOrDigit(character.codePointAt(0));
        if (letter && !held) {
            event.consume();
            typed.accept(character);
        }
    }
}
