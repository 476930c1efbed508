package foothold.ui.review;

import static foothold.ui.Messages.text;

import foothold.service.review.WeekLines;
import foothold.service.review.WeekSheet;
import foothold.ui.review.act.ReviewModel;
import foothold.ui.review.act.Step;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * The week on top, its steps below, and what there is to look at and to write in the one in front.
 */
final class ReviewView extends BorderPane {
    private static final long TEN = 10;

    private final ReviewModel model;
    private final ComboBox<LocalDate> weeks = new ComboBox<>();
    private final Label clock = new Label();
    private final Map<Step, ToggleButton> tabs = new EnumMap<>(Step.class);
    private final StepPane pane;
    private final Button back = new Button(text("review.back"));
    private final Button next = new Button();
    private boolean showing;

    ReviewView(ReviewModel model) {
        this.model = model;
        this.pane = new StepPane(model);
        setId("review");
        getStyleClass().addAll("screen", "review");
        setTop(head());
        setCenter(pane);
        setAlignment(pane, Pos.TOP_LEFT);
        setBottom(foot());
        model.sheet().subscribe(this::show);
        model.step().subscribe(this::step);
    }

    private Node head() {
        var title = new Label(text("review.title"));
        title.getStyleClass().add("screen-title");
        weeks.setId("review-weeks");
        weeks.setAccessibleText(text("review.weeks"));
        weeks.setConverter(new Names());
        weeks.setOnAction(_ -> chosen());
        clock.getStyleClass().add("meta");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(title, space, weeks, export("pdf"), export("html"));
        line.getStyleClass().add("review-line");
        var steps = new FlowPane();
        steps.getStyleClass().add("practice-buttons");
        for (var step : Step.values()) {
            var tab = new ToggleButton(text("review.step." + step));
            tab.setId("review-step-" + step);
            tab.getStyleClass().add("chip");
            tab.setOnAction(
                    _ -> {
                        tab.setSelected(true); // pressing the one in front changes nothing
                        model.go(step);
                    });
            tabs.put(step, tab);
            steps.getChildren().add(tab);
        }
        var head = new VBox(line, steps, clock);
        head.getStyleClass().add("review-head");
        return head;
    }

    private Button export(String ending) {
        var button = new Button(text("review.save." + ending));
        button.setId("review-save-" + ending);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(text("review.export." + ending));
        button.setOnAction(_ -> model.export(ending));
        return button;
    }

    private Node foot() {
        back.setId("review-back");
        back.setOnAction(_ -> model.move(-1));
        next.setId("review-next");
        next.getStyleClass().add("accent");
        next.setOnAction(_ -> forth());
        var foot = new HBox(back, next);
        foot.getStyleClass().add("review-foot");
        return foot;
    }

    /** Goes on to the next step; from the last one it finishes, or opens a finished one again. */
    private void forth() {
        if (model.step().get() != Step.PLAN) {
            model.move(1);
        } else if (model.finished()) {
            model.reopen();
        } else {
            model.finish();
        }
    }

    private void chosen() {
        if (!showing && weeks.getValue() != null) {
            model.open(weeks.getValue());
        }
    }

    private void show(WeekSheet sheet) {
        if (sheet == null) {
            return;
        }
        showing = true;
        weeks.setValue(null); // so that its name is asked for again
        weeks.getItems().setAll(Weeks.of(sheet));
        weeks.setValue(sheet.look().week().monday());
        showing = false;
        step();
    }

    private void step() {
        var step = model.step().get();
        tabs.forEach((each, tab) -> tab.setSelected(each == step));
        back.setDisable(step == Step.DONE);
        next.setText(text(word(step)));
        var sheet = model.sheet().get();
        if (sheet != null) {
            clock.setText(
                    model.minutes() > TEN
                            ? text("review.clock.over")
                            : text("review.clock", model.minutes()));
            pane.show(step, new WeekLines(sheet));
        }
    }

    private String word(Step step) {
        if (step != Step.PLAN) {
            return "review.next";
        }
        return model.finished() ? "review.reopen" : "review.finish";
    }

    /** Puts the focus on what goes on. */
    void takeFocus() {
        next.requestFocus();
    }

    /** A week by its days. */
    private final class Names extends StringConverter<LocalDate> {
        @Override
        public String toString(LocalDate monday) {
            var sheet = model.sheet().get();
            return monday == null || sheet == null ? "" : Weeks.name(monday, sheet);
        }

        @Override
        public LocalDate fromString(String name) {
            throw new UnsupportedOperationException("weeks are chosen, not typed");
        }
    }
}
