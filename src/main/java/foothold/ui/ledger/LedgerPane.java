package foothold.ui.ledger;

import static foothold.ui.Messages.text;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The line to type in, and below it what I promised, what they promised, and the actions. */
final class LedgerPane extends VBox {
    private final LedgerModel model;
    private final EntryLine entry;
    private final VBox sections = new VBox();
    private final ToggleButton kept = new ToggleButton(text("ledger.kept"));

    LedgerPane(LedgerModel model) {
        this.model = model;
        this.entry = new EntryLine(model);
        setId("ledger");
        getStyleClass().addAll("screen", "ledger");
        var title = new Label(text("ledger.title"));
        title.getStyleClass().add("screen-title");
        var hint = new Label(text("ledger.hint"));
        hint.getStyleClass().add("reason");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        kept.setId("ledger-kept");
        kept.getStyleClass().add("chip");
        kept.selectedProperty().addListener(_ -> show(model.page().get()));
        sections.getStyleClass().add("ledger-sections");
        var scroll = new ScrollPane(sections);
        scroll.getStyleClass().add("ledger-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, hint, entry, kept, scroll);
        model.page().subscribe(this::show);
    }

    private void show(LedgerModel.Page page) {
        var place = place();
        sections.getChildren().clear();
        if (page == null) {
            return;
        }
        for (var sort : Item.Sort.values()) {
            var heading = new Label(text("ledger.heading." + sort));
            heading.getStyleClass().add("section-title");
            var box = new VBox(heading);
            page.of(sort).stream()
                    .filter(each -> kept.isSelected() || each.doneAt() == null)
                    .forEach(each -> box.getChildren().add(new ItemRow(model, each, entry::edit)));
            if (box.getChildren().size() == 1) {
                var none = new Label(text("ledger.none." + sort));
                none.getStyleClass().add("reason");
                none.setWrapText(true);
                box.getChildren().add(none);
            }
            box.getStyleClass().add("ledger-section");
            sections.getChildren().add(box);
        }
        if (place != null) {
            goTo(place);
        }
    }

    /** A row, counted from 0 under its heading, and the button of it that has the focus. */
    private record Place(Item item, int row, int button) {}

    /** Where the focus is; null for in no row. */
    private Place place() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner == null || !(owner.getParent() instanceof ItemRow row)) {
            return null;
        }
        int at = row.getParent().getChildrenUnmodifiable().indexOf(row) - 1; // after the heading
        return new Place(row.item(), at, row.getChildren().indexOf(owner));
    }

    /** To the same button of the same line; where that is gone, to the line in its place. */
    private void goTo(Place before) {
        var rows =
                sections.lookupAll(".ledger-row").stream()
                        .map(ItemRow.class::cast)
                        .filter(each -> each.item().sort() == before.item().sort())
                        .toList();
        for (var row : rows) {
            if (row.item().id().equals(before.item().id())) {
                row.takeFocus(before.button());
                return;
            }
        }
        if (rows.isEmpty()) {
            entry.takeFocus();
        } else {
            rows.get(Math.min(before.row(), rows.size() - 1)).takeFocus(before.button());
        }
    }

    void takeFocus() {
        entry.takeFocus();
    }
}
