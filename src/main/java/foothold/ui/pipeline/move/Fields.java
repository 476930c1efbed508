package foothold.ui.pipeline.move;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.ui.pipeline.model.MoveForm;
import foothold.ui.pipeline.model.MoveForm.Ending;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** The inputs of a question, each below its label. */
record Fields(MoveForm form) {

    VBox when(String prompt) {
        return field("when", form.when(), text("log.field.when." + prompt), 11);
    }

    /** When they declined; only while that is the reason. */
    VBox whenDeclined() {
        var when = when("now");
        shown(when, form.ending().map(ending -> ending == Ending.DECLINED));
        return when;
    }

    VBox minutes() {
        return field("minutes", form.minutes(), "", 3);
    }

    /** The day they named; only while {@code asked}. */
    VBox until(ObservableValue<Boolean> asked) {
        var until = field("until", form.until(), text("log.field.until.prompt"), 8);
        shown(until, asked);
        return until;
    }

    VBox channel() {
        var channels = new ArrayList<Message.Channel>();
        channels.add(null);
        channels.addAll(List.of(Message.Channel.values()));
        return choice(
                "channel",
                form.channel(),
                channels,
                channel -> text("log.channel." + (channel == null ? "usual" : channel)));
    }

    VBox medium() {
        return choice(
                "medium",
                form.medium(),
                List.of(Slot.Medium.values()),
                medium -> text("log.medium." + medium));
    }

    /** How they sound; a notice is no reply. */
    VBox tone() {
        var tones = new ArrayList<Tone>();
        tones.add(null);
        tones.addAll(List.of(Tone.POSITIVE, Tone.LATER, Tone.REFERRAL_ONLY, Tone.DECLINED));
        return choice(
                "tone",
                form.tone(),
                tones,
                tone -> text("log.tone." + (tone == null ? "none" : tone)));
    }

    private static void shown(VBox field, ObservableValue<Boolean> when) {
        field.visibleProperty().bind(when);
        field.managedProperty().bind(when);
    }

    private VBox field(String name, StringProperty value, String prompt, int columns) {
        var input = new TextField();
        input.setPromptText(prompt);
        input.setPrefColumnCount(columns);
        input.textProperty().bindBidirectional(value);
        return labelled(name, input);
    }

    <T> VBox choice(
            String name, ObjectProperty<T> value, List<T> values, Function<T, String> words) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setConverter(new Said<>(words));
        if (values.stream().anyMatch(Objects::isNull)) {
            box.setPromptText(words.apply(null));
        }
        box.valueProperty().bindBidirectional(value);
        return labelled(name, box);
    }

    private static VBox labelled(String name, Control input) {
        var label = new Label(text("pipeline.field." + name));
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        input.setId("pipeline-" + name.toLowerCase(Locale.ROOT));
        input.setAccessibleText(label.getText());
        var box = new VBox(label, input);
        box.getStyleClass().add("field");
        return box;
    }

    /** A choice in words; null is one, too. */
    private static final class Said<T> extends StringConverter<T> {
        private final Function<T, String> words;

        Said(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(T value) {
            return words.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("one chooses, one does not type");
        }
    }
}
