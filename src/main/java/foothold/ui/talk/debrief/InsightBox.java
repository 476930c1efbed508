package foothold.ui.talk.debrief;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Insight;
import foothold.domain.plan.Path;
import foothold.service.talk.Debrief;
import foothold.ui.talk.act.InsightModel;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/** The insight of the line chosen: in other words, about another path, or on a row of its own. */
final class InsightBox extends VBox {
    private final InsightModel model;
    private final TextField words = new TextField();
    private final ComboBox<Path> path = PathWords.choice("debrief-path");
    private final RowChoice row = new RowChoice(this::under);
    private Insight insight;
    private boolean showing;

    /** {@code leave} puts the focus back on the lines. */
    InsightBox(InsightModel model, Runnable leave) {
        this.model = model;
        getStyleClass().add("field");
        words.setId("debrief-insight-words");
        words.setPromptText(text("debrief.insight.words"));
        words.setAccessibleText(text("debrief.insight.words"));
        words.textProperty().bindBidirectional(model.words().text());
        words.setOnAction(_ -> leave.run());
        path.setPromptText(text("debrief.path"));
        path.setAccessibleText(text("debrief.path"));
        path.managedProperty().bind(path.visibleProperty());
        path.setOnAction(_ -> about());
        managedProperty().bind(visibleProperty());
        setVisible(false);
        var filed = new FlowPane(8, 8, path, row);
        getChildren().addAll(words, filed);
    }

    private void under(String criterionId) {
        if (insight != null) {
            model.under(insight, criterionId);
        }
    }

    private void about() {
        var chosen = path.getValue();
        if (!showing && chosen != null && insight != null) {
            model.about(insight, chosen.id());
        }
    }

    void show(Debrief read, Optional<Insight> chosen) {
        insight = chosen.orElse(null);
        model.show(chosen);
        setVisible(insight != null);
        boolean choice = insight != null && read.paths().size() > 1;
        path.setVisible(choice);
        showing = true;
        if (choice) {
            PathWords.show(path, read.paths(), insight.pathId());
        }
        showing = false;
        if (insight != null) {
            row.show(read.around().criteria(), insight.lesson().criterionId());
        }
    }

    /** Puts the focus into the words. */
    void takeFocus() {
        if (isVisible()) {
            words.requestFocus();
            words.end();
        }
    }

    /** Puts the focus on the row of the board. */
    void chooseRow() {
        if (isVisible()) {
            row.requestFocus();
        }
    }
}
