package foothold.ui.practice.part;

import static foothold.ui.Messages.text;

import foothold.domain.practice.Ladder;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.domain.practice.Rehearsal.Rung;
import foothold.ui.StateMark;
import foothold.ui.practice.act.Drilling;
import foothold.ui.practice.act.FriendModel;
import foothold.ui.practice.act.PracticeModel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.Map;

/** Practice calls with a friend, and the ladder they lead up. */
public final class FriendPart implements Part {
    private final FriendModel model;
    private final ClockBox clock;
    private final VBox steps = new VBox();
    private final Label next = Pieces.words("", "practice-advice");
    private final Map<Rung, ToggleButton> rungs = new EnumMap<>(Rung.class);
    private final ScrollPane page;

    public FriendPart(PracticeModel practice) {
        this.model = new FriendModel(practice);
        this.clock = new ClockBox(model.run(), model.run());
        steps.getStyleClass().add("practice-ladder");
        steps.setId("practice-ladder");
        next.setId("practice-try");
        var untimed =
                Pieces.button(
                        "practice-log", text("practice.friend.log"), "", model.run()::logUntimed);
        var main =
                new VBox(
                        Pieces.words(text("practice.friend.hint"), "reason"),
                        steps,
                        next,
                        fields(),
                        clock,
                        Pieces.buttons(untimed),
                        new JudgeBox(model.run()));
        page = Pieces.page(main, new HistoryBox(practice, Drill.FRIEND));
        model.ladder().subscribe(this::show);
        model.rung().subscribe(now -> rungs.forEach((rung, chip) -> chip.setSelected(rung == now)));
    }

    private Node fields() {
        var name = new TextField();
        name.setId("practice-friend");
        name.setPromptText(text("practice.friend.prompt"));
        name.textProperty().bindBidirectional(model.name());
        var chips = Pieces.buttons();
        for (var rung : Rung.values()) {
            var chip = new ToggleButton(text("practice.rung." + rung));
            chip.setId("practice-rung-" + rung);
            chip.getStyleClass().add("chip");
            chip.setOnAction(
                    _ -> {
                        chip.setSelected(true); // pressing the chosen one changes nothing
                        model.rung().set(rung);
                    });
            rungs.put(rung, chip);
            chips.getChildren().add(chip);
        }
        var fields =
                new VBox(
                        Pieces.field(text("practice.friend.name"), name),
                        Pieces.field(text("practice.friend.rung"), chips));
        fields.getStyleClass().add("practice-fields");
        return fields;
    }

    private void show(Ladder ladder) {
        steps.getChildren().clear();
        if (ladder == null) {
            return;
        }
        ladder.steps().reversed().forEach(step -> steps.getChildren().add(row(step)));
        next.setText(
                ladder.next()
                        .map(rung -> text("practice.try." + rung))
                        .orElseGet(() -> text("practice.try.done")));
    }

    private static Node row(Ladder.Step step) {
        var mark = new StateMark(state(step));
        var name = Pieces.words(text("practice.rung." + step.rung()), "row-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        var said =
                step.latest() == null
                        ? text("practice.calls", step.calls())
                        : text("practice.calls.rated", step.calls(), step.latest());
        var calls = new Label(said);
        calls.getStyleClass().add("meta");
        calls.setMinWidth(Label.USE_PREF_SIZE);
        var row = new HBox(mark, name, calls);
        row.getStyleClass().add("practice-step");
        return row;
    }

    private static StateMark.State state(Ladder.Step step) {
        if (step.firm()) {
            return StateMark.State.DONE;
        }
        return step.calls() > 0 ? StateMark.State.DUE : StateMark.State.WAITING;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Drilling drilling() {
        return model.run();
    }

    @Override
    public void shown() {
        clock.takeFocus();
    }

    @Override
    public void leave() {
        model.run().leave();
    }
}
