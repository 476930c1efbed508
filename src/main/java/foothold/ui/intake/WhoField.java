package foothold.ui.intake;

import static foothold.ui.Messages.text;

import foothold.service.Store.PersonRow;
import foothold.service.log.Incoming.Whom;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** With whom: one of those the file names, somebody new, or anybody one finds. */
final class WhoField extends VBox {
    private static final double WIDE = 360;

    private final WhoModel model;
    private final TextField search = new TextField();
    private final FlowPane found = new FlowPane(8, 8);

    WhoField(WhoModel model, String label) {
        this.model = model;
        getStyleClass().add("field");
        var title = new Label(label);
        title.getStyleClass().add("field-label");
        var choice = choice();
        choice.setAccessibleText(label);
        title.setLabelFor(choice);
        var other = new Button(text("intake.who.other"));
        other.setId("intake-other");
        other.getStyleClass().add("quiet");
        other.setOnAction(_ -> search());
        search.setId("intake-search");
        search.setPromptText(text("intake.who.search"));
        search.setAccessibleText(text("intake.who.search"));
        search.setMaxWidth(WIDE);
        search.textProperty().subscribe(this::find);
        show(false);
        getChildren().addAll(title, new HBox(8, choice, other), search, found);
    }

    private ComboBox<Whom> choice() {
        var choice = new ComboBox<Whom>(model.proposed());
        choice.setId("intake-who");
        choice.setPromptText(text("intake.who.prompt"));
        choice.setMaxWidth(WIDE);
        choice.setConverter(new Names());
        choice.valueProperty().bindBidirectional(model.chosen());
        return choice;
    }

    private void search() {
        show(true);
        search.requestFocus();
        model.prepare(() -> find(search.getText()));
    }

    private void find(String typed) {
        found.getChildren().clear();
        for (var row : model.find(typed)) {
            found.getChildren().add(person(row));
        }
        boolean nobody = !typed.isBlank() && found.getChildren().isEmpty();
        if (nobody) {
            found.getChildren().add(new Label(text("intake.who.nobody")));
        }
    }

    private Button person(PersonRow row) {
        var at = row.job().organization();
        var button = new Button(at == null ? row.name() : row.name() + " · " + at);
        button.setOnAction(
                _ -> {
                    model.choose(row);
                    search.clear();
                    show(false);
                });
        return button;
    }

    private void show(boolean searching) {
        search.setVisible(searching);
        search.setManaged(searching);
        found.setVisible(searching);
        found.setManaged(searching);
    }

    /** A person as the choice calls them. */
    private static final class Names extends StringConverter<Whom> {
        @Override
        public String toString(Whom whom) {
            if (whom == null) {
                return "";
            }
            var name = whom.contact().name();
            return whom.fresh() ? text("intake.who.add", name) : name;
        }

        @Override
        public Whom fromString(String words) {
            throw new UnsupportedOperationException("one chooses, one does not type");
        }
    }
}
