package foothold.ui.duplicates;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Contact;
import foothold.service.duplicates.MergeSheet;
import foothold.ui.Disc;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The two side by side: where they differ one chooses, everything else is kept of both. */
final class Comparison extends VBox {
    private static final double LABELS = 96;
    private static final double DISC = 40;

    private final DuplicatesModel model;
    private final GridPane grid = new GridPane();
    private final Label why = new Label();
    private final Label note = new Label();
    private final Button merge = new Button(text("duplicates.merge"));

    Comparison(DuplicatesModel model) {
        this.model = model;
        getStyleClass().add("duplicates-pane");
        why.setId("duplicates-why");
        why.getStyleClass().add("reason");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        grid.getStyleClass().add("duplicates-grid");
        grid.getColumnConstraints().addAll(labels(), side(), side());
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        var scroll = new ScrollPane(new VBox(grid));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("duplicates-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(why, scroll, note, buttons());
        model.sheet().subscribe(this::show);
    }

    private static ColumnConstraints labels() {
        var column = new ColumnConstraints(LABELS);
        column.setHalignment(HPos.LEFT);
        return column;
    }

    private static ColumnConstraints side() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        column.setMinWidth(120);
        column.setPrefWidth(200);
        return column;
    }

    private Node buttons() {
        merge.setId("duplicates-merge");
        merge.getStyleClass().add("accent");
        merge.setOnAction(_ -> model.merge());
        var apart = new Button(text("duplicates.apart"));
        apart.setId("duplicates-apart");
        apart.setOnAction(_ -> model.keepApart());
        var turn = new Button(text("duplicates.turn"));
        turn.setId("duplicates-turn");
        turn.setOnAction(_ -> model.turn());
        var row = new FlowPane(merge, apart, turn);
        row.getStyleClass().add("duplicates-buttons");
        return row;
    }

    private void show(MergeSheet sheet) {
        setVisible(sheet != null);
        if (sheet == null) {
            return;
        }
        why.setText(model.why(model.pair()));
        grid.getChildren().clear();
        grid.addRow(
                0,
                new Label(),
                head(sheet.kept(), text("duplicates.stays")),
                head(sheet.other(), text("duplicates.goes")));
        sheet.rows().forEach(this::choice);
        lists(sheet);
        note.setText(text("duplicates.note", sheet.other().name()));
    }

    private Node head(Contact contact, String role) {
        var name = new Hyperlink(contact.name());
        name.setOnAction(_ -> model.open(contact));
        name.setWrapText(true);
        var work = new Label(model.work(contact));
        work.getStyleClass().add("meta");
        work.setWrapText(true);
        var what = new Label(role);
        what.getStyleClass().add("chip");
        var box = new VBox(new Disc(contact.id(), contact.name(), DISC), name, work, what);
        box.getStyleClass().add("duplicates-head");
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    private void choice(MergeSheet.Row row) {
        var group = new ToggleGroup();
        var kept = radio(row.field(), row.kept(), group);
        var other = radio(row.field(), row.other(), group);
        kept.setId("duplicates-kept-" + row.field());
        other.setId("duplicates-other-" + row.field());
        (model.takesOther(row.field()) ? other : kept).setSelected(true);
        group.selectedToggleProperty()
                .addListener((_, _, now) -> model.take(row.field(), now == other));
        add(row.field(), kept, other);
    }

    private RadioButton radio(String field, Object value, ToggleGroup group) {
        var button = new RadioButton(model.shown(field, value));
        button.setAccessibleText(label(field) + ": " + button.getText());
        button.setToggleGroup(group);
        button.setWrapText(true);
        return button;
    }

    private void lists(MergeSheet sheet) {
        var mine = sheet.kept().reach();
        var theirs = sheet.other().reach();
        list("emails", mine.emails(), theirs.emails());
        list("phones", mine.phones(), theirs.phones());
        list("links", mine.links(), theirs.links());
        list(
                "tags",
                sheet.kept().standing().filing().tags(),
                sheet.other().standing().filing().tags());
        list(
                "research",
                Stream.ofNullable(sheet.kept().profile().research()).toList(),
                Stream.ofNullable(sheet.other().profile().research()).toList());
    }

    private void list(String field, List<String> mine, List<String> theirs) {
        if (!mine.isEmpty() || !theirs.isEmpty()) {
            add(field, values(mine), values(theirs));
        }
    }

    private static Label values(List<String> values) {
        var label = new Label(String.join("\n", values));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void add(String field, Node mine, Node theirs) {
        var label = new Label(label(field));
        label.getStyleClass().add("meta");
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        GridPane.setValignment(mine, javafx.geometry.VPos.TOP);
        GridPane.setValignment(theirs, javafx.geometry.VPos.TOP);
        grid.addRow(grid.getRowCount(), label, mine, theirs);
    }

    private static String label(String field) {
        return text("duplicates.field." + Objects.requireNonNull(field));
    }
}
