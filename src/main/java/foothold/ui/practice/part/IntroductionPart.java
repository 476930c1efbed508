package foothold.ui.practice.part;

import static foothold.ui.Messages.text;

import foothold.domain.practice.Pace;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.service.prepare.Preparation;
import foothold.ui.control.TabLeaves;
import foothold.ui.practice.act.Drilling;
import foothold.ui.practice.act.PracticeModel;
import foothold.ui.practice.act.TimedModel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** The user's 60 seconds: written, said by the clock, and judged. */
public final class IntroductionPart implements Part {
    private static final int ROWS = 7;

    private final PracticeModel model;
    private final TimedModel run;
    private final ClockBox clock;
    private final Label count = Pieces.words("", "hint");
    private final ScrollPane page;

    public IntroductionPart(PracticeModel model) {
        this.model = model;
        this.run = model.introductionRun();
        this.clock = new ClockBox(run, run);
        var words = new TextArea();
        words.setId("practice-introduction");
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        words.setPromptText(text("practice.introduction.prompt"));
        words.textProperty().bindBidirectional(model.introduction().text());
        TabLeaves.install(words);
        words.textProperty().subscribe(_ -> count());
        words.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                model.flush();
                            }
                        });
        count.setId("practice-count");
        var writing = Pieces.field(text("practice.introduction"), words);
        writing.getChildren().add(count);
        var main = new VBox(writing, clock, new JudgeBox(run));
        page = Pieces.page(main, new HistoryBox(model, Drill.INTRODUCTION));
    }

    private void count() {
        int said = model.said();
        long seconds = Math.round((double) said * Pace.MINUTE / Preparation.WORDS_A_MINUTE);
        count.setText(
                said == 0
                        ? text("practice.introduction.none")
                        : text(
                                "practice.introduction.count",
                                said,
                                seconds,
                                Preparation.WORDS_A_MINUTE));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Drilling drilling() {
        return run;
    }

    @Override
    public void shown() {
        clock.takeFocus();
    }

    @Override
    public void leave() {
        model.flush();
        run.leave();
    }
}
