package foothold.ui.people.facts;

import static foothold.ui.Messages.text;

import foothold.service.people.ContactField;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The facts, folded to one line until one opens them. */
public final class FactsPane extends VBox {
    private static final int RESEARCH_LINES = 3;
    private static final double HALF = 50;

    private final FactsModel model;
    private final TieBox tie;
    private final Button fold = new Button(text("person.facts"));
    private final Label summary = new Label();
    private final VBox all = new VBox();

    public FactsPane(FactsModel model) {
        this.model = model;
        getStyleClass().add("facts");
        tie = new TieBox(model);
        all.getStyleClass().add("facts-all");
        all.getChildren()
                .addAll(
                        pair(box(ContactField.NAME), box(ContactField.PRONUNCIATION)),
                        pair(box(ContactField.ROLE), organization()),
                        pair(box(ContactField.LOCATION), zone()),
                        FactBox.lines(model.field(ContactField.EMAILS), 1),
                        FactBox.lines(model.field(ContactField.PHONES), 1),
                        FactBox.lines(model.field(ContactField.LINKS), 1),
                        tie,
                        box(ContactField.TIE_TEXT),
                        box(ContactField.TAGS),
                        FactBox.lines(model.field(ContactField.RESEARCH), RESEARCH_LINES));
        getChildren().addAll(head(), all);
        model.open().subscribe(this::unfold);
    }

    /** Shows the person the model now has. */
    public void refresh() {
        tie.show(model.tie());
    }

    private HBox head() {
        fold.setId("person-facts");
        fold.getStyleClass().addAll("quiet", "facts-fold");
        fold.setMinWidth(USE_PREF_SIZE);
        fold.setOnAction(_ -> model.open().set(!model.open().get()));
        summary.getStyleClass().add("meta");
        summary.textProperty().bind(model.summary());
        summary.visibleProperty().bind(model.open().not());
        summary.setMinWidth(0);
        HBox.setHgrow(summary, Priority.ALWAYS);
        var head = new HBox(fold, summary);
        head.getStyleClass().add("facts-head");
        return head;
    }

    private void unfold(boolean open) {
        fold.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        all.setVisible(open);
        all.setManaged(open);
        if (!open) {
            model.flush();
        }
    }

    private FactBox box(ContactField field) {
        return FactBox.line(model.field(field));
    }

    private VBox zone() {
        var box = box(ContactField.TIME_ZONE);
        var time = new Label();
        time.getStyleClass().add("hint");
        time.textProperty().bind(model.theirTime());
        time.managedProperty().bind(model.theirTime().isNotEmpty());
        time.visibleProperty().bind(model.theirTime().isNotEmpty());
        box.getChildren().add(time);
        return box;
    }

    /** Taken over when it is left or confirmed: half a name is no organization. */
    private VBox organization() {
        var label = new Label(text("person.field.ORGANIZATION"));
        label.getStyleClass().add("field-label");
        var input = new TextField();
        input.setId("fact-ORGANIZATION");
        input.setPromptText(text("person.field.ORGANIZATION.prompt"));
        input.textProperty().bindBidirectional(model.organization());
        input.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        model.moveTo();
                    }
                });
        input.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                model.moveTo();
                            }
                        });
        label.setLabelFor(input);
        var box = new VBox(label, input);
        box.getStyleClass().add("field");
        return box;
    }

    private static GridPane pair(VBox left, VBox right) {
        var pair = new GridPane();
        pair.getStyleClass().add("pair");
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        pair.getColumnConstraints().addAll(half, half);
        pair.addRow(0, left, right);
        return pair;
    }
}
