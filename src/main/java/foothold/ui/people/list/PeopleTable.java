package foothold.ui.people.list;

import static foothold.ui.Messages.text;

import foothold.service.agenda.Outlook;
import foothold.service.people.list.PeopleOrder;
import foothold.service.people.list.PeopleOrder.Column;
import foothold.service.people.list.PeopleRow;
import foothold.ui.people.cell.LastTouchCell;
import foothold.ui.people.cell.NameCell;
import foothold.ui.people.cell.NextStepCell;
import foothold.ui.people.cell.StageCell;
import foothold.ui.people.cell.TextCell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Everybody the filter lets through; keeps what is selected when the list differs. */
final class PeopleTable extends TableView<PeopleRow> {
    /** Below this width role and organization stand below the name. */
    private static final double ROOMY = 840;

    /** Below this width the last touch is left out. */
    private static final double TIGHT = 640;

    private static final double ROW = 48;
    private static final double SCROLL_BAR = 16;

    private final PeopleModel model;
    private final Map<Column, TableColumn<PeopleRow, PeopleRow>> columns =
            new EnumMap<>(Column.class);
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
        addColumns();
        setSortPolicy(_ -> sort(model));
        showOrder();
        setRowFactory(_ -> row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<PeopleRow>) _ -> selected());
        widthProperty().subscribe(width -> arrange(width.doubleValue()));
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

    private void addColumns() {
        add(Column.NAME, 220, () -> new NameCell(this::isRoomy));
        add(Column.ROLE, 150, () -> new TextCell(PeopleRow::role));
        add(Column.ORGANIZATION, 140, () -> new TextCell(PeopleRow::organization));
        add(Column.STAGE, 120, StageCell::new);
        add(Column.NEXT_STEP, 220, () -> new NextStepCell(this::outlook));
        add(Column.LAST_TOUCH, 110, () -> new LastTouchCell(this::outlook));
    }

    private void add(Column column, double width, Supplier<TableCell<PeopleRow, PeopleRow>> cell) {
        var shown = new TableColumn<PeopleRow, PeopleRow>(text("people.column." + column));
        shown.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        shown.setCellFactory(_ -> cell.get());
        shown.setPrefWidth(width);
        shown.setMinWidth(64);
        shown.setReorderable(false);
        columns.put(column, shown);
        getColumns().add(shown);
    }

    private Outlook outlook() {
        return model.shown().get().outlook();
    }

    private boolean isRoomy() {
        return columns.get(Column.ROLE).isVisible();
    }

    private void arrange(double width) {
        boolean roomy = width >= ROOMY;
        if (roomy != isRoomy()) {
            columns.get(Column.ROLE).setVisible(roomy);
            columns.get(Column.ORGANIZATION).setVisible(roomy);
            refresh();
        }
        columns.get(Column.LAST_TOUCH).setVisible(width >= TIGHT);
        share(width - SCROLL_BAR);
    }

    /** Shares the room among the visible columns, each by its usual width. */
    private void share(double room) {
        var visible = getVisibleLeafColumns();
        double wanted = visible.stream().mapToDouble(TableColumn::getPrefWidth).sum();
        if (room > 0) {
            visible.forEach(
                    column ->
                            column.setPrefWidth(Math.floor(column.getPrefWidth() * room / wanted)));
        }
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
    private boolean sort(PeopleModel sorted) {
        if (!getSortOrder().isEmpty()) {
            var column = getSortOrder().getFirst();
            columns.entrySet().stream()
                    .filter(entry -> entry.getValue() == column)
                    .map(
                            entry ->
                                    new PeopleOrder(
                                            entry.getKey(),
                                            column.getSortType()
                                                    == TableColumn.SortType.DESCENDING))
                    .forEach(sorted.order()::set);
        }
        return true;
    }

    private void showOrder() {
        var order = model.order().get();
        var column = columns.get(order.column());
        column.setSortType(
                order.descending()
                        ? TableColumn.SortType.DESCENDING
                        : TableColumn.SortType.ASCENDING);
        getSortOrder().setAll(List.of(column));
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
