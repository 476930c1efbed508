package foothold.ui.importing;

import static foothold.ui.Messages.text;

import foothold.service.imports.plan.PlannedRow;
import foothold.service.imports.plan.PlannedRow.Fate;
import foothold.service.imports.plan.PlannedRow.Field;
import foothold.service.imports.plan.PlannedRow.Proposal;
import foothold.service.imports.plan.PlannedRow.Who;
import foothold.ui.Disc;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row of the preview: whom it names, what it tells, what becomes of it. */
final class RowCell extends ListCell<PlannedRow> {
    private static final double DISC = 32;
    private static final double WHO = 260;

    private final ImportModel model;
    private final Disc disc = new Disc("", "", DISC);
    private final Label name = new Label();
    private final Label job = new Label();
    private final VBox told = new VBox();
    private final Label fate = new Label();
    private final Label line = new Label();
    private final VBox who = new VBox(name, job);
    private final HBox row;

    RowCell(ImportModel model) {
        this.model = model;
        name.getStyleClass().add("strong");
        job.getStyleClass().add("meta");
        line.getStyleClass().add("meta");
        fate.getStyleClass().add("fate");
        told.getStyleClass().add("told");
        who.getStyleClass().add("who");
        var what = new VBox(fate, line);
        what.getStyleClass().add("what");
        who.setMinWidth(WHO);
        who.setPrefWidth(WHO);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox.setHgrow(told, Priority.ALWAYS);
        row = new HBox(disc, who, told, what);
        row.getStyleClass().add("import-row");
        setPrefWidth(0); // as wide as the list, whatever is in it
    }

    @Override
    protected void updateItem(PlannedRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        disc.setVisible(item.fate() != Fate.SKIPPED);
        showWho(item.who());
        fate.setText(text("import.fate." + item.fate()));
        line.setText(text("import.line", item.line()));
        told.getChildren().setAll(told(item));
        boolean silent = told.getChildren().isEmpty();
        told.setManaged(!silent);
        who.setMaxWidth(silent ? Double.MAX_VALUE : WHO);
        setGraphic(row);
    }

    private void showWho(Who person) {
        disc.show(person.contactId() == null ? person.name() : person.contactId(), person.name());
        name.setText(person.name().isEmpty() ? text("import.nobody") : person.name());
        job.setText(
                Stream.of(person.role(), person.organization())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        job.setManaged(!job.getText().isEmpty());
    }

    private List<Node> told(PlannedRow item) {
        var nodes = new ArrayList<Node>();
        item.news().proposals().forEach(proposal -> nodes.add(box(proposal)));
        if (!item.news().fills().isEmpty()) {
            var fields =
                    item.news().fills().stream()
                            .sorted()
                            .map(RowCell::word)
                            .collect(Collectors.joining(", "));
            nodes.add(note(text("import.fills", fields)));
        }
        item.notes().forEach(note -> nodes.add(note(sentence(note))));
        return nodes;
    }

    private CheckBox box(Proposal proposal) {
        var said =
                text(
                        "import.proposal",
                        sentence(word(proposal.field())),
                        proposal.before(),
                        proposal.after());
        var box = new CheckBox(said);
        box.setTooltip(new Tooltip(said));
        box.setSelected(model.isTicked(proposal));
        box.setOnAction(_ -> model.tick(proposal, box.isSelected()));
        return box;
    }

    private static String word(Field field) {
        return text("import.field." + field);
    }

    private static Label note(String said) {
        var note = new Label(said);
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        return note;
    }

    private static String sentence(String note) {
        return note.isEmpty()
                ? note
                : note.substring(0, 1).toUpperCase(Locale.ROOT) + note.substring(1);
    }
}
