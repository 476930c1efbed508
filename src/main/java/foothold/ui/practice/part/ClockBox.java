package foothold.ui.practice.part;

import static foothold.ui.Messages.text;

import foothold.domain.practice.Pace;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.ui.practice.act.Drilling;
import foothold.ui.practice.act.TimedModel;
import foothold.ui.practice.act.Wording;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The clock, what starts and stops it, and what it says of a run. */
final class ClockBox extends VBox {
    private final TimedModel run;
    private final Label time = new Label(Wording.time(0));
    private final ProgressBar bar = new ProgressBar(0);
    private final Label verdict = Pieces.words("", "reason");
    private final Button toggle;

    /** The clock of these runs; {@code keys} is who starts and stops it. */
    ClockBox(TimedModel run, Drilling keys) {
        this.run = run;
        getStyleClass().addAll("card", "practice-clock");
        time.getStyleClass().add("practice-time");
        time.setId("practice-time");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(text("practice.clock"));
        toggle = Pieces.button("practice-toggle", "", "C", keys::clock);
        toggle.getStyleClass().add("accent");
        verdict.setId("practice-verdict");
        var row = new HBox(time, toggle);
        row.getStyleClass().add("practice-clock-row");
        getChildren().addAll(row, bar, verdict);
        Pieces.show(bar, run.drill() == Drill.INTRODUCTION);
        run.runClock().seconds().subscribe(_ -> tick());
        run.runClock().running().subscribe(_ -> tick());
        run.latest().subscribe(_ -> tick());
    }

    private void tick() {
        int seconds = run.runClock().seconds().get();
        boolean running = run.runClock().running().get();
        boolean minute = run.drill() == Drill.INTRODUCTION;
        time.setText(
                minute ? text("practice.ofMinute", Wording.time(seconds)) : Wording.time(seconds));
        bar.setProgress(Math.min(1, seconds / (double) Pace.MINUTE));
        toggle.setText(text(running ? "practice.stop" : "practice.start"));
        var latest = run.latest().get();
        boolean told = minute && !running && latest != null;
        verdict.setText(told ? Wording.verdict(Pace.of(latest)) : "");
        Pieces.show(verdict, told);
    }

    void takeFocus() {
        toggle.requestFocus();
    }
}
