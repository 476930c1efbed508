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

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The columns of the table of people: which of them there is room for, and how wide. */
final class PeopleColumns {
    /** Below this width role and organization stand below the name. */
    private static final double ROOMY = 840;

    /** Below this width the last touch is left out. */
    private static final double TIGHT = 640;

    private static final double SCROLL_BAR = 16;

    private final Map<Column, TableColumn<PeopleRow, PeopleRow>> columns =
            new EnumMap<>(Column.class);

    /** {@code outlook} is the one shown now. */
    PeopleColumns(Supplier<Outlook> outlook) {
        add(Column.NAME, 220, this::name);
        add(Column.ROLE, 150, () -> new TextCell(PeopleRow::role));
        add(Column.ORGANIZATION, 140, () -> new TextCell(PeopleRow::organization));
        add(Column.STAGE, 120, StageCell::new);
        add(Column.NEXT_STEP, 220, () -> new NextStepCell(outlook));
        add(Column.LAST_TOUCH, 110, () -> new LastTouchCell(outlook));
    }

    private NameCell name() {
        return new NameCell(columns.get(Column.ROLE).visibleProperty());
    }

    private void add(Column column, double width, Supplier<TableCell<PeopleRow, PeopleRow>> cell) {
        var shown = new TableColumn<PeopleRow, PeopleRow>(text("people.column." + column));
        shown.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        shown.setCellFactory(_ -> cell.get());
        shown.setPrefWidth(width);
        shown.setMinWidth(64);
        shown.setReorderable(false);
        columns.put(column, shown);
    }

    /** All of them, in order. */
    Collection<TableColumn<PeopleRow, PeopleRow>> all() {
        return columns.values();
    }

    /** Shows those there is room for, and shares the room among them by their usual widths. */
    void arrange(double width) {
        boolean roomy = width >= ROOMY;
        columns.get(Column.ROLE).setVisible(roomy);
        columns.get(Column.ORGANIZATION).setVisible(roomy);
        columns.get(Column.LAST_TOUCH).setVisible(width >= TIGHT);
        double room = width - SCROLL_BAR;
        var visible = columns.values().stream().filter(TableColumn::isVisible).toList();
        double wanted = visible.stream().mapToDouble(TableColumn::getPrefWidth).sum();
        if (room > 0) {
            visible.forEach(
                    column ->
                            column.setPrefWidth(Math.floor(column.getPrefWidth() * room / wanted)));
        }
    }

    /** The column that order goes by, with its arrow set. */
    TableColumn<PeopleRow, PeopleRow> sorted(PeopleOrder order) {
        var column = columns.get(order.column());
        column.setSortType(order.descending() ? SortType.DESCENDING : SortType.ASCENDING);
        return column;
    }

    /** The order the first of these columns asks for; empty for none. */
    Optional<PeopleOrder> order(List<? extends TableColumn<PeopleRow, ?>> by) {
        return by.isEmpty()
                ? Optional.empty()
                : columns.entrySet().stream()
                        .filter(entry -> entry.getValue() == by.getFirst())
                        .map(
                                entry ->
                                        new PeopleOrder(
                                                entry.getKey(),
                                                by.getFirst().getSortType() == SortType.DESCENDING))
                        .findFirst();
    }
}
