package foothold.ui.review;

import static foothold.ui.Messages.text;

import foothold.service.review.WeekLines;
import foothold.service.review.WeekLines.Line;
import foothold.ui.control.TabLeaves;
import foothold.ui.control.saved.SavedText;
import foothold.ui.review.act.ReviewModel;
import foothold.ui.review.act.Step;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One step: a question, the facts, and the place to write. */
final class StepPane extends VBox {
    /** More than anybody reads in two minutes. */
    private static final int SHOWN = 100;

    private static final int ROWS = 5;

    private final ReviewModel model;
    private final Label title = words("", "section-title");
    private final Label ask = words("", "reason");
    private final VBox facts = new VBox();
    private final ScrollPane scroll = new ScrollPane(facts);
    private final TextArea words;
    private final TextArea plan;
    private final Label label = words("", "field-label");
    private Step shown;

    StepPane(ReviewModel model) {
        this.model = model;
        getStyleClass().add("review-step");
        facts.getStyleClass().add("review-facts");
        facts.setId("review-facts");
        scroll.getStyleClass().add("practice-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        words = area("review-words", model.words(), "review.words.prompt");
        plan = area("review-plan", model.plan(), "review.plan.prompt");
        getChildren().addAll(title, ask, scroll, label, words, plan);
    }

    private static TextArea area(String id, SavedText saved, String prompt) {
        var area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.setMinHeight(USE_PREF_SIZE);
        area.setPromptText(text(prompt));
        area.textProperty().bindBidirectional(saved.text());
        area.managedProperty().bind(area.visibleProperty());
        TabLeaves.install(area);
        area.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                saved.flush();
                            }
                        });
        return area;
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** Shows that step of that week. */
    void show(Step step, WeekLines lines) {
        title.setText(text("review.step." + step));
        ask.setText(text("review.ask." + step));
        boolean last = step == Step.PLAN;
        words.setVisible(!last);
        plan.setVisible(last);
        label.setText(text(last ? "review.plan" : "review.words"));
        label.setLabelFor(last ? plan : words);
        var all = step.of(lines);
        facts.getChildren().clear();
        all.stream().limit(SHOWN).map(this::row).forEach(facts.getChildren()::add);
        if (all.isEmpty()) {
            facts.getChildren().add(words(text("review.none." + step), "reason"));
        }
        if (all.size() > SHOWN) {
            facts.getChildren().add(words(text("review.more", all.size() - SHOWN), "meta"));
        }
        if (step != shown) {
            scroll.setVvalue(0);
            shown = step;
        }
    }

    private Node row(Line line) {
        var said = words(line.text(), "review-fact");
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(said);
        row.getStyleClass().add("review-row");
        if (line.contactId() != null) {
            var open = new Button(text("review.person"));
            open.getStyleClass().add("quiet");
            open.setMinWidth(USE_PREF_SIZE);
            open.setAccessibleText(text("review.person") + ": " + line.text());
            open.setOnAction(_ -> model.shell().openPerson(line.contactId()));
            row.getChildren().add(open);
        }
        return row;
    }
}
