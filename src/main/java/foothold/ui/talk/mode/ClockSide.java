package foothold.ui.talk.mode;

import static foothold.ui.Messages.text;

import foothold.domain.talk.Phase;
import foothold.domain.talk.PhaseClock;
import foothold.domain.talk.PhaseClock.Signal;
import foothold.domain.talk.PhasePlan;
import foothold.ui.Action;
import foothold.ui.talk.act.TalkModel;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Duration;
import java.util.List;

/** The dark side: with whom, the clock and its phases, and what can be done with the time. */
final class ClockSide extends VBox {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final TalkModel model;
    private final Label who = new Label();
    private final Label when = new Label();
    private final ClockRing ring = new ClockRing();
    private final VBox phases = new VBox();
    private final Label signal = new Label();

    ClockSide(TalkModel model, List<Action> offered) {
        this.model = model;
        getStyleClass().add("talk-side");
        who.getStyleClass().add("talk-who");
        who.setWrapText(true);
        when.getStyleClass().add("talk-when");
        phases.getStyleClass().add("talk-phases");
        signal.getStyleClass().add("talk-signal");
        signal.setId("talk-signal");
        signal.setWrapText(true);
        signal.setMinHeight(USE_PREF_SIZE);
        signal.managedProperty().bind(signal.textProperty().isNotEmpty());
        signal.visibleProperty().bind(signal.managedProperty());
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(new VBox(who, when), ring, signal, phases, space);
        var buttons = new VBox();
        offered.stream().map(ClockSide::button).forEach(buttons.getChildren()::add);
        buttons.setMinHeight(USE_PREF_SIZE);
        getChildren().add(buttons);
    }

    private static Button button(Action action) {
        var keys = new Label(action.keys().getDisplayText());
        keys.getStyleClass().add("talk-key");
        var icon = new FontIcon(action.icon());
        var name = new Label(action.label());
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var face = new HBox(icon, name, keys);
        face.getStyleClass().add("talk-face");
        var button = new Button(null, face);
        button.setAccessibleText(action.label());
        if (action.keys() instanceof KeyCodeCombination key) {
            button.setId("talk-do-" + key.getCode().getName());
        }
        button.getStyleClass().add("talk-button");
        button.setFocusTraversable(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run().run());
        return button;
    }

    /** Shows the meeting as it is. */
    void update() {
        var talk = model.talk().get();
        var dates = model.services().dates();
        var slot = talk.meeting().slot();
        who.setText(talk.contact().name());
        when.setText(
                text(
                        "talk.when",
                        dates.time(slot.start()),
                        dates.time(slot.end()),
                        slot.minutes()));
        tick();
    }

    /** Shows the time as it is. */
    void tick() {
        var clock = model.clock().get();
        var plan = model.plan();
        ring.show(clock, plan);
        signal.setText(signal(clock));
        phases.getChildren()
                .setAll(
                        line(Phase.OPENING, plan.opening(), clock),
                        line(Phase.QUESTIONS, plan.questions(), clock),
                        line(Phase.CLOSING, plan.closing(), clock));
    }

    private static String signal(PhaseClock clock) {
        return clock.signal() == Signal.NONE
                ? ""
                : text(clock.signal() == Signal.SOON ? "talk.signal.soon" : "talk.signal.over");
    }

    private HBox line(Phase phase, Duration length, PhaseClock clock) {
        var key =
                model.preset() == PhasePlan.Preset.TIARA && phase == Phase.QUESTIONS
                        ? "talk.phase.tiara"
                        : "talk.phase." + phase.name();
        var name = new Label(text(key));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var minutes = new Label(text("talk.minutes", Math.round(length.toSeconds() / 60.0)));
        var line = new HBox(name, minutes);
        line.getStyleClass().add("talk-line");
        line.pseudoClassStateChanged(NOW, clock.phase() == phase);
        return line;
    }
}
