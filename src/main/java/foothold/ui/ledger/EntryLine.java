package foothold.ui.ledger;

import static foothold.ui.Messages.text;

import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The line in which one is added or typed over. */
final class EntryLine extends VBox {
    private final LedgerModel model;
    private final ChoiceBox<Item.Sort> sort = new ChoiceBox<>();
    private final TextField who = field("who", 160);
    private final TextField what = field("what", 280);
    private final TextField due = field("due", 168);
    private final Button save = new Button();
    private final Button cancel = new Button(text("ledger.cancel"));
    private final Label reading = new Label();
    private Item editing;
    private boolean tried;

    EntryLine(LedgerModel model) {
        this.model = model;
        getStyleClass().add("ledger-entry");
        sort.setId("ledger-sort");
        sort.setAccessibleText(text("ledger.sort"));
        sort.getItems().setAll(Item.Sort.values());
        sort.setConverter(new Words());
        save.setId("ledger-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> save());
        cancel.setId("ledger-cancel");
        cancel.setOnAction(_ -> leave());
        reading.setId("ledger-reading");
        reading.setWrapText(true);
        var row = new FlowPane(sort, who, what, due, save, cancel);
        row.getStyleClass().add("ledger-fields");
        getChildren().addAll(row, reading);
        sort.valueProperty().subscribe(this::read);
        clear();
    }

    private TextField field(String which, double width) {
        var field = new TextField();
        field.setId("ledger-" + which);
        field.setPromptText(text("ledger.prompt." + which));
        field.setAccessibleText(text("ledger.field." + which));
        field.setPrefWidth(width);
        field.setOnAction(_ -> save());
        field.textProperty().addListener(_ -> read());
        return field;
    }

    private static final class Words extends StringConverter<Item.Sort> {
        @Override
        public String toString(Item.Sort sort) {
            return sort == null ? "" : text("ledger.sort." + sort);
        }

        @Override
        public Item.Sort fromString(String words) {
            throw new UnsupportedOperationException("nobody types here");
        }
    }

    private LedgerModel.Line line() {
        return new LedgerModel.Line(sort.getValue(), who.getText(), what.getText(), due.getText());
    }

    /** Says who and which day is meant, or, once it was tried, what is missing. */
    private void read() {
        var problem = tried ? model.problem(line()) : "";
        reading.getStyleClass().setAll("label", problem.isEmpty() ? "hint" : "inline-error");
        var person = model.person(who.getText()).map(it -> it.name()).orElse("");
        var day = model.day(due.getText()).map(model::said).orElse("");
        var meant = person.isEmpty() || day.isEmpty() ? person + day : person + " · " + day;
        reading.setText(problem.isEmpty() ? meant : problem);
    }

    private void save() {
        tried = true;
        read();
        if (model.problem(line()).isEmpty()) {
            model.write(line(), editing);
            leave();
        }
    }

    /** Ready for the next one, in the field one begins with. */
    private void leave() {
        clear();
        takeFocus();
    }

    private void clear() {
        fill(new LedgerModel.Line(Item.Sort.MINE, "", "", ""), null);
    }

    /** Lets that one be typed over. */
    void edit(Item item) {
        fill(model.line(item), item);
        what.requestFocus();
    }

    private void fill(LedgerModel.Line line, Item item) {
        editing = item;
        tried = false;
        sort.setValue(line.sort());
        sort.setDisable(item != null);
        who.setText(line.who());
        what.setText(line.text());
        due.setText(line.due());
        save.setText(text(item == null ? "ledger.add" : "ledger.save"));
        cancel.setVisible(item != null);
        cancel.setManaged(item != null);
        read();
    }

    /** Puts the focus where one types. */
    void takeFocus() {
        who.requestFocus();
    }
}
