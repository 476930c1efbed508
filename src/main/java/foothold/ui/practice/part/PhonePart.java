package foothold.ui.practice.part;

import static foothold.ui.Messages.text;

import foothold.domain.practice.CallScript;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.service.practice.CallScripts;
import foothold.ui.practice.act.Drilling;
import foothold.ui.practice.act.PhoneModel;
import foothold.ui.practice.act.PracticeModel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.Locale;

/** A phone call rehearsed: whom to call, the script step by step, and the clock. */
public final class PhonePart implements Part {
    private final PhoneModel model;
    private final ClockBox clock;
    private final Label found = Pieces.words("", "hint");
    private final FlowPane choices = Pieces.buttons();
    private final Label count = Pieces.words("", "meta");
    private final Label cue = new Label();
    private final Label words = Pieces.words("", "practice-card-text");
    private final Label then = Pieces.words("", "hint");
    private final Button back;
    private final Button next;
    private final ScrollPane page;

    public PhonePart(PracticeModel practice) {
        this.model = new PhoneModel(practice);
        this.clock = new ClockBox(model.run(), model);
        back = Pieces.button("practice-back", text("practice.back"), "B", model::back);
        next = Pieces.button("practice-step", text("practice.step"), "N", model::next);
        cue.getStyleClass().add("practice-cue");
        words.setId("practice-words");
        found.setId("practice-found");
        var card = new VBox(count, cue, words, then);
        card.getStyleClass().addAll("card", "practice-card");
        var main = new VBox(whom(), choices, card, Pieces.buttons(back, next), clock);
        main.getChildren().add(new JudgeBox(model.run()));
        page = Pieces.page(main, new HistoryBox(practice, Drill.PHONE));
        model.scripts().subscribe(this::show);
        model.script().subscribe(_ -> step());
        model.step().subscribe(_ -> step());
    }

    private Node whom() {
        var who = new TextField();
        who.setId("practice-who");
        who.setPromptText(text("practice.who.prompt"));
        who.textProperty().bindBidirectional(model.who());
        var field = Pieces.field(text("practice.who"), who);
        field.getChildren().add(found);
        return field;
    }

    private void show(CallScripts.For scripts) {
        choices.getChildren().clear();
        if (scripts == null) {
            return;
        }
        found.setText(
                scripts.contact() == null
                        ? text("practice.who.nobody")
                        : text("practice.who.found", scripts.contact().name()));
        for (var each : scripts.scripts()) {
            var chip = new ToggleButton(each.name());
            chip.getStyleClass().add("chip");
            chip.setSelected(each.equals(model.script().get()));
            chip.setOnAction(
                    _ -> {
                        model.choose(each);
                        show(scripts);
                    });
            choices.getChildren().add(chip);
        }
        Pieces.show(choices, scripts.scripts().size() > 1);
        step();
    }

    private void step() {
        var steps = model.steps();
        if (steps.isEmpty()) {
            return;
        }
        int at = model.step().get();
        var now = steps.get(at);
        count.setText(text("practice.stepOf", at + 1, steps.size()));
        cue.setText(calm(now.cue()));
        Pieces.show(cue, !now.cue().isEmpty());
        words.setText(now.words());
        boolean last = at == steps.size() - 1;
        then.setText(last ? text("practice.script.end") : upcoming(steps.get(at + 1)));
        back.setDisable(at == 0);
        next.setDisable(last);
    }

    private static String upcoming(CallScript.Step step) {
        return text("practice.then", step.cue().isEmpty() ? step.words() : calm(step.cue()));
    }

    /** The script cries its cues, "IF NOT"; the card need not. */
    private static String calm(String cue) {
        return cue.isEmpty() ? cue : cue.charAt(0) + cue.substring(1).toLowerCase(Locale.ENGLISH);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Drilling drilling() {
        return model;
    }

    @Override
    public void shown() {
        model.load();
        clock.takeFocus();
    }

    @Override
    public void leave() {
        model.run().leave();
    }
}
