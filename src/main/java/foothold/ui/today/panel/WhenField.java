package foothold.ui.today.panel;

import foothold.domain.dates.DateWords.Lean;
import foothold.ui.today.act.PanelModel;
import foothold.ui.today.act.Subject;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A time in words, and below it how it is understood. */
final class WhenField extends VBox {
    private final TextField words = new TextField();

    WhenField(PanelModel model, Subject subject, Lean lean, String prompt) {
        getStyleClass().add("when-field");
        words.setId("today-when");
        words.setPromptText(prompt);
        words.textProperty().bindBidirectional(subject.draft().when());
        var reading = new Label();
        reading.getStyleClass().add("hint");
        reading.managedProperty().bind(reading.textProperty().isNotEmpty());
        words.textProperty()
                .subscribe(_ -> reading.setText(model.actions().reading(subject, lean)));
        getChildren().addAll(words, reading);
    }

    @Override
    public void requestFocus() {
        words.requestFocus();
    }

    TextField words() {
        return words;
    }
}
