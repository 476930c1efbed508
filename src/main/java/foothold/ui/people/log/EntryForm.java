package foothold.ui.people.log;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.ui.control.TabLeaves;
import foothold.ui.people.act.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The fields of one entry, labels above; which ones depends on its sort. */
public final class EntryForm extends VBox {
    private static final int LINES = 3;

    private final Draft draft;
    private final FlowPane fields = new FlowPane();
    private final TextArea words = new TextArea();
    private final HBox buttons = new HBox();

    public EntryForm(Draft draft) {
        this.draft = draft;
        getStyleClass().add("log-form");
        fields.getStyleClass().add("fields");
        buttons.getStyleClass().add("buttons");
        words.setId("log-text");
        words.setPrefRowCount(LINES);
        words.setWrapText(true);
        TabLeaves.install(words);
        words.setPromptText(text("log.field.text." + draft.sort()));
        words.setAccessibleText(text("log.field.text." + draft.sort()));
        words.textProperty().bindBidirectional(draft.text());
        addFields();
        var problem = new Label();
        problem.setId("log-problem");
        problem.getStyleClass().add("inline-error");
        problem.setWrapText(true);
        problem.textProperty().bind(draft.problem());
        problem.managedProperty().bind(draft.problem().isNotEmpty());
        problem.visibleProperty().bind(draft.problem().isNotEmpty());
        getChildren().addAll(fields, words, problem, buttons);
        fields.managedProperty().bind(Bindings.isNotEmpty(fields.getChildren()));
    }

    /** A button below the fields. */
    public void addButton(String label, String styleClass, Runnable run) {
        var button = new Button(label);
        button.setId("log-" + styleClass);
        button.getStyleClass().add(styleClass);
        button.setOnAction(_ -> run.run());
        buttons.getChildren().add(button);
    }

    /** What Enter does in a field of one line, and Ctrl/Cmd+Enter everywhere. */
    public void onEnter(Runnable run) {
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean line = event.getTarget() instanceof TextField;
                    if (event.getCode() == KeyCode.ENTER && (line || event.isShortcutDown())) {
                        event.consume();
                        run.run();
                    }
                });
    }

    /** Puts the focus where one most likely goes on. */
    public void takeFocus() {
        words.requestFocus();
        words.end();
    }

    private void addFields() {
        switch (draft.sort()) {
            case SENT -> {
                choice("kind", draft.kind(), List.of(Message.Kind.values()), Words::of);
                choice("channel", draft.channel(), channels(), EntryForm::channel);
                when("now");
            }
            case REPLIED -> {
                choice("tone", draft.tone(), tones(), Words::of);
                var until = field("until", draft.until(), text("log.field.until.prompt"));
                showWhen(until, draft.tone().map(EntryForm::isDated).orElse(false));
                when("now");
            }
            case MEETING -> {
                meeting("ahead");
                field("place", draft.place(), text("log.field.place.prompt"));
            }
            case MET -> meeting("now");
            case NOTE -> {
                if (!draft.when().get().isEmpty()) {
                    when("now");
                }
            }
            case REMINDER -> when("day");
            case DEBRIEF -> {}
        }
    }

    private void when(String prompt) {
        field("when", draft.when(), text("log.field.when." + prompt));
    }

    private void meeting(String prompt) {
        if (draft.state().get() != null) {
            choice("state", draft.state(), List.of(Meeting.State.values()), EntryForm::state);
        }
        when(prompt);
        field("minutes", draft.minutes(), Integer.toString(Slot.DEFAULT_MINUTES));
        choice("medium", draft.medium(), List.of(Slot.Medium.values()), Words::of);
    }

    private VBox field(String name, StringProperty value, String prompt) {
        var field = new TextField();
        field.setPromptText(prompt);
        field.textProperty().bindBidirectional(value);
        return labelled(name, field);
    }

    private <T> void choice(
            String name, ObjectProperty<T> value, List<T> values, Function<T, String> said) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setConverter(new Named<>(said));
        box.valueProperty().bindBidirectional(value);
        if (values.stream().anyMatch(Objects::isNull)) {
            box.setPromptText(said.apply(null));
        }
        labelled(name, box);
    }

    private VBox labelled(String name, Control control) {
        var label = new Label(text("log.field." + name));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        control.setId("log-" + name);
        var box = new VBox(label, control);
        box.getStyleClass().add("field");
        fields.getChildren().add(box);
        return box;
    }

    private static void showWhen(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private static boolean isDated(Tone tone) {
        return tone == Tone.LATER || tone == Tone.OUT_OF_OFFICE;
    }

    /** The tones, "not said" among them first. */
    private static List<Tone> tones() {
        var tones = new ArrayList<Tone>();
        tones.add(null);
        tones.addAll(Arrays.asList(Tone.values()));
        return tones;
    }

    /** The channels; in a new form also the one used last, which is said as null. */
    private List<Message.Channel> channels() {
        var channels = new ArrayList<Message.Channel>();
        if (draft.channel().get() == null) {
            channels.add(null);
        }
        channels.addAll(Arrays.asList(Message.Channel.values()));
        return channels;
    }

    private static String channel(Message.Channel channel) {
        return channel == null ? text("log.channel.usual") : Words.of(channel);
    }

    private static String state(Meeting.State state) {
        return state == null ? null : text("log.state." + state);
    }
}
