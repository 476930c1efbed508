package foothold.ui.intake;

import static foothold.ui.Messages.text;

import foothold.domain.outreach.Tone;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One invitation or mail: what it says, what it would do, and the buttons. */
final class Card extends VBox {
    private final CardModel model;
    private final Button take = new Button();

    Card(CardModel model, Runnable leave) {
        this.model = model;
        getStyleClass().add("intake-card");
        getChildren().add(head());
        var body = new VBox();
        body.getStyleClass().add("intake-body");
        switch (model) {
            case InviteModel invite -> invitation(invite, body);
            case LetterModel letter -> mail(letter, body);
        }
        body.visibleProperty().bind(model.done().not());
        body.managedProperty().bind(body.visibleProperty());
        var effect = line("", "intake-effect");
        effect.setId("intake-effect");
        effect.textProperty().bind(model.effect());
        getChildren().addAll(body, effect, buttons(leave));
    }

    /** What is pressed first. */
    Button button() {
        return take;
    }

    private HBox head() {
        var icon = new FontIcon(model instanceof LetterModel ? Feather.MAIL : Feather.CALENDAR);
        var kind = new Label(model.kind());
        kind.getStyleClass().add("chip");
        kind.setMinWidth(USE_PREF_SIZE);
        var title = new Label(model.title());
        title.getStyleClass().add("strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(icon, title, kind);
        head.getStyleClass().add("intake-head");
        return head;
    }

    private static void invitation(InviteModel invite, VBox body) {
        body.getChildren().add(line(invite.when(), "intake-when"));
        body.getChildren().add(line(invite.where(), "meta"));
        invite.caveats().forEach(each -> body.getChildren().add(line(each, "hint")));
        body.getChildren().add(new WhoField(invite.who(), text("intake.with")));
    }

    private static void mail(LetterModel letter, VBox body) {
        body.getChildren().add(line(letter.when(), "intake-when"));
        if (!letter.words().isEmpty()) {
            body.getChildren().add(line(letter.words(), "intake-words"));
        }
        var side = new ComboBox<Boolean>();
        side.setId("intake-side");
        side.getItems().setAll(false, true);
        side.setConverter(named(mine -> text(mine ? "intake.side.mine" : "intake.side.theirs")));
        side.setAccessibleText(text("intake.side"));
        side.setValue(letter.mine().get());
        side.valueProperty().addListener((_, _, mine) -> letter.mine().set(mine));
        var tone = new ComboBox<Tone>();
        tone.setId("intake-tone");
        tone.getItems().add(null);
        tone.getItems().addAll(Tone.values());
        tone.setConverter(
                named(each -> text("intake.tone." + (each == null ? "none" : each.name()))));
        tone.setAccessibleText(text("intake.tone"));
        tone.valueProperty().bindBidirectional(letter.tone());
        var sounds = field(text("intake.tone"), tone);
        sounds.visibleProperty().bind(letter.mine().not());
        sounds.managedProperty().bind(sounds.visibleProperty());
        body.getChildren()
                .add(
                        new FlowPane(
                                16,
                                8,
                                new WhoField(letter.who(), text("intake.contact")),
                                field(text("intake.side"), side),
                                sounds));
    }

    private static VBox field(String label, Node control) {
        var title = new Label(label);
        title.getStyleClass().add("field-label");
        title.setLabelFor(control);
        var field = new VBox(title, control);
        field.getStyleClass().add("field");
        return field;
    }

    private FlowPane buttons(Runnable leave) {
        take.setId("intake-take");
        take.getStyleClass().add("accent");
        take.textProperty().bind(model.button());
        take.disableProperty().bind(model.useful().not());
        take.visibleProperty().bind(model.button().isNotEmpty());
        take.managedProperty().bind(take.visibleProperty());
        take.setOnAction(_ -> model.take());
        var out = new Button();
        out.setId("intake-leave");
        out.textProperty()
                .bind(model.useful().map(useful -> text(useful ? "intake.leave" : "intake.close")));
        out.setOnAction(_ -> leave.run());
        return new FlowPane(8, 8, take, out);
    }

    private static Label line(String words, String styleClass) {
        var line = new Label(words);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static <T> StringConverter<T> named(java.util.function.Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return name.apply(value);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException("one chooses, one does not type");
            }
        };
    }
}
