package foothold.ui.people.list;

import static foothold.ui.Messages.text;

import foothold.ui.EmptyState;
import foothold.ui.control.bulk.Bulk;
import foothold.ui.control.bulk.BulkBar;
import foothold.ui.people.act.Words;
import foothold.ui.people.add.QuickAddModel;
import foothold.ui.people.add.QuickAddPanel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;

/** The list of people with all that belongs to it. */
public final class ListPane extends VBox {
    private final PeopleModel model;
    private final QuickAddModel adding;
    private final PeopleTable table;
    private final FilterBar filter;
    private final BulkBar bulkBar;
    private final Label count = new Label();
    private final EmptyState nobody;
    private final EmptyState noMatch;
    private final Label loading = new Label(text("people.loading"));

    public ListPane(PeopleModel model, QuickAddModel adding, Bulk bulk, PeopleStart start) {
        this.model = model;
        this.adding = adding;
        getStyleClass().add("people-list");
        table = new PeopleTable(model);
        filter = new FilterBar(model, this::focusTable);
        bulkBar =
                new BulkBar(
                        bulk,
                        new SelectedRows(model),
                        () -> table.getSelectionModel().clearSelection());
        nobody = nobody(start);
        noMatch = noMatch();
        table.onTyped(filter::type);
        table.selection().subscribe(bulkBar::show);
        loading.getStyleClass().add("meta");
        var shown = new StackPane(table, nobody, noMatch, loading);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().addAll(head(), new QuickAddPanel(adding), filter, shown, bulkBar);
        model.shown().subscribe(this::show);
    }

    /** The ids of the selected people. */
    public ReadOnlyObjectProperty<List<String>> selection() {
        return table.selection();
    }

    /** Calls {@code listener} with the id of whoever is to be shown in full. */
    public void onOpened(Consumer<String> listener) {
        table.onOpened(listener);
    }

    /** Selects that person alone, if the list shows them. */
    public void select(String id) {
        table.select(id);
    }

    /** Selects everybody the list shows. */
    public void selectAll() {
        table.getSelectionModel().selectAll();
        table.requestFocus();
    }

    public void focusFilter() {
        filter.focusField();
    }

    /** Puts the focus on the list, on its first row when none has it. */
    public void focusTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
            table.scrollTo(0);
        }
    }

    private HBox head() {
        var title = new Label(text("people.title"));
        title.getStyleClass().add("screen-title");
        count.setId("people-count");
        count.getStyleClass().add("people-count");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var add = new Button(text("people.add"), new FontIcon(Feather.USER_PLUS));
        add.setId("people-add-open");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> adding.open().set(true));
        var head = new HBox(title, count, space, add);
        head.getStyleClass().add("people-head");
        return head;
    }

    private EmptyState nobody(PeopleStart start) {
        return new EmptyState(
                text("people.empty.title"),
                text("people.empty.text"),
                button("people.empty.import", start.importConnections()),
                button("people.empty.add", () -> adding.open().set(true)),
                button("people.empty.sample", start.exploreSample()));
    }

    private EmptyState noMatch() {
        return new EmptyState(
                text("people.noMatch.title"),
                text("people.noMatch.text"),
                button("people.noMatch.clear", this::clearFilter));
    }

    private void clearFilter() {
        model.clearFilter();
        filter.focusField();
    }

    private static Button button(String key, Runnable run) {
        var button = new Button(text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void show(PeopleModel.Shown shown) {
        var state = model.state();
        visible(loading, state == PeopleModel.State.LOADING);
        visible(nobody, state == PeopleModel.State.NOBODY);
        visible(noMatch, state == PeopleModel.State.NO_MATCH);
        visible(table, state == PeopleModel.State.SOME);
        boolean somebody = state == PeopleModel.State.SOME || state == PeopleModel.State.NO_MATCH;
        filter.setVisible(somebody);
        filter.setManaged(somebody);
        count.setText(somebody ? counted(shown) : "");
    }

    private String counted(PeopleModel.Shown shown) {
        var all = Words.number(shown.index().size());
        return model.narrowed()
                ? text("people.count.some", Words.number(shown.rows().size()), all)
                : Words.number(shown.rows().size());
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
