package foothold.ui.talk.mode;

import foothold.ui.Action;
import foothold.ui.talk.act.TalkModel;

import javafx.css.PseudoClass;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** Meeting mode: the clock on dark ground, questions and captured lines on paper, nothing else. */
public final class ModeView extends HBox {
    private static final double LOW = 680;
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");

    private final TalkModel model;
    private final List<Action> keys;
    private final ClockSide side;
    private final QuestionSheet questions;
    private final CaptureSheet capture;

    /**
     * The mode over that model.
     *
     * @param keys what can be done by key; they go before what a field would do with them
     */
    public ModeView(TalkModel model, ModeActions keys) {
        this.model = model;
        this.keys = keys.all();
        this.side = new ClockSide(model, keys.time());
        this.questions = new QuestionSheet(model, keys.asked(), keys.skip());
        this.capture = new CaptureSheet(model);
        getStyleClass().add("talk");
        setId("talk");
        var paper = new VBox(questions, capture);
        paper.getStyleClass().add("talk-paper");
        HBox.setHgrow(paper, Priority.ALWAYS);
        paper.setMinWidth(0);
        setMinHeight(0);
        heightProperty().subscribe(_ -> fit());
        getChildren().addAll(side, paper);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.revision().subscribe(_ -> update());
        model.questions().current().subscribe(_ -> update());
        model.clock()
                .subscribe(
                        _ -> {
                            if (model.talk().get() != null) {
                                side.tick();
                                questions.tick();
                            }
                        });
    }

    /** In a low window there is less of what comes later, so that the line stays in view. */
    private void fit() {
        boolean low = getHeight() < LOW;
        pseudoClassStateChanged(SHORT, low);
        questions.keepShort(low);
        if (model.talk().get() != null) {
            questions.update();
        }
    }

    private void key(KeyEvent event) {
        if (model.talk().get() == null) {
            return;
        }
        keys.stream()
                .filter(each -> each.keys() != null && each.keys().match(event))
                .findFirst()
                .ifPresent(
                        each -> {
                            event.consume();
                            each.run().run();
                        });
    }

    private void update() {
        boolean open = model.talk().get() != null;
        setVisible(open);
        if (open) {
            side.update();
            questions.update();
            capture.update();
        }
    }

    /** Puts the focus where one writes: into the answer, or into the line. */
    public void takeFocus() {
        capture.takeFocus();
    }

    /** From the line to the answer, and back. */
    public void otherField() {
        if (questions.isAnswering() || !questions.takeFocus()) {
            capture.takeFocus();
        }
    }
}
