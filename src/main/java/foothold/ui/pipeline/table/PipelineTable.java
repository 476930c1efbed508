package foothold.ui.pipeline.table;

import static foothold.ui.Messages.text;

import foothold.service.agenda.Outlook;
import foothold.service.pipeline.Board;
import foothold.service.pipeline.Card;
import foothold.ui.pipeline.model.PipelineModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Everybody on the board, a line each; keeps who is selected when they change. */
public final class PipelineTable extends TableView<Card> {
    private static final double ROW = 48;
    private static final double SCROLL_BAR = 16;

    private final PipelineModel model;
    private final Consumer<String> open;
    private final ReadOnlyObjectWrapper<List<String>> selection =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<Card> cards = FXCollections.observableArrayList();
    private boolean showing;

    /** {@code open} shows the page of the contact with that id. */
    public PipelineTable(PipelineModel model, Consumer<String> open) {
        this.model = model;
        this.open = open;
        setId("pipeline-table");
        setAccessibleText(text("pipeline.title"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        add("NAME", 240, Cells.Name::new, Comparator.comparing(Card::name));
        add("STAGE", 140, Cells.StageOf::new, Comparator.comparing(PipelineTable::place));
        add("NEXT_STEP", 230, () -> new Cells.Next(this::outlook), byDue());
        add("LAST_TOUCH", 110, () -> new Cells.Touch(this::outlook), byTouch());
        add("SEGMENT", 110, () -> new Cells.SegmentOf(this::outlook), bySegment());
        var sorted = new SortedList<>(cards);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setRowFactory(_ -> row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Card>) _ -> selected());
        widthProperty().subscribe(width -> arrange(width.doubleValue()));
        model.shown().subscribe(_ -> show());
        model.form().subscribe(_ -> show());
    }

    /** The ids of the selected people, in the order of the table. */
    public ReadOnlyObjectProperty<List<String>> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Puts the focus on the table, on its first row when none has it. */
    public void takeFocus() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(0);
        }
    }

    private Outlook outlook() {
        return model.shown().get().board().outlook();
    }

    private void add(
            String key,
            double width,
            Supplier<TableCell<Card, Card>> cell,
            Comparator<Card> order) {
        var column = new TableColumn<Card, Card>(text("pipeline.column." + key));
        column.setId("pipeline-column-" + key);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setPrefWidth(width);
        column.setMinWidth(64);
        column.setReorderable(false);
        column.setComparator(order);
        getColumns().add(column);
    }

    private static int place(Card card) {
        return Board.STAGES.indexOf(card.stage());
    }

    private Comparator<Card> byDue() {
        return Comparator.comparing(
                card -> card.next() == null ? null : card.next().due().instant(outlook().zone()),
                Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static Comparator<Card> byTouch() {
        return Comparator.comparing(
                card -> card.situation().lastTouch(),
                Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static Comparator<Card> bySegment() {
        return Comparator.comparing(
                card -> card.judgement().segment(),
                Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** Shares the room among the columns by their usual widths. */
    private void arrange(double width) {
        double room = width - SCROLL_BAR;
        double wanted = getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
        if (room > 0) {
            getColumns()
                    .forEach(
                            each ->
                                    each.setPrefWidth(
                                            Math.floor(each.getPrefWidth() * room / wanted)));
        }
    }

    private TableRow<Card> row() {
        var row = new TableRow<Card>();
        row.setOnMouseClicked(
                event -> {
                    boolean twice =
                            event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
                    if (twice && !row.isEmpty()) {
                        open.accept(row.getItem().id());
                    }
                });
        return row;
    }

    private void show() {
        var shown = model.shown().get();
        boolean front = model.form().get() == PipelineModel.Form.TABLE;
        if (!front || model.state() != PipelineModel.State.SOME) {
            return; // shown when it comes to the front
        }
        showing = true;
        var before = new HashSet<>(selection.get());
        getSelectionModel().clearSelection();
        cards.setAll(shown.cards());
        var found =
                before.isEmpty()
                        ? new int[0]
                        : IntStream.range(0, getItems().size())
                                .filter(index -> before.contains(getItems().get(index).id()))
                                .toArray();
        if (found.length > 0) {
            getSelectionModel().selectIndices(found[0], found);
        }
        showing = false;
        selected();
    }

    private void selected() {
        if (!showing) {
            var ids =
                    getSelectionModel().getSelectedItems().stream()
                            .filter(Objects::nonNull)
                            .map(Card::id)
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
            open.accept(focused.id());
        }
    }
}
