package foothold.ui.talk.debrief;

import static foothold.ui.Messages.text;

import foothold.service.talk.Debrief.Line;
import foothold.ui.talk.act.DebriefModel;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Draws one thing they said, and what was made of it. */
final class LineCell extends ListCell<Line> {
    private final DebriefModel model;
    private final Label question = new Label();
    private final Label words = new Label();
    private final Label tag = new Label();
    private final Label insight = new Label();
    private final Label followed = new Label(text("debrief.followed"));
    private final HBox marks = new HBox(tag, insight, followed);
    private final VBox whole = new VBox(question, words, marks);

    LineCell(DebriefModel model) {
        this.model = model;
        getStyleClass().add("debrief-cell");
        question.getStyleClass().add("meta");
        question.setWrapText(true);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        tag.getStyleClass().add("chip");
        insight.getStyleClass().add("debrief-mark");
        followed.getStyleClass().add("debrief-mark");
        marks.getStyleClass().add("debrief-marks");
        whole.getStyleClass().addAll("row", "debrief-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        var read = model.debrief().get();
        if (empty || line == null || read == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        show(question, line.question() != null, line.question());
        words.setText(line.text());
        show(tag, line.tag() != null, line.tag() == null ? "" : text("talk.tag." + line.tag()));
        var made = read.insightOf(line).orElse(null);
        show(
                insight,
                made != null,
                made == null ? "" : text("debrief.insight." + made.lesson().sign()));
        show(followed, read.isFollowed(line), followed.getText());
        boolean any = tag.isVisible() || insight.isVisible() || followed.isVisible();
        marks.setVisible(any);
        marks.setManaged(any);
        setAccessibleText(line.text() + ". " + insight.getText());
        setGraphic(whole);
    }

    private static void show(Label label, boolean visible, String words) {
        label.setVisible(visible);
        label.setManaged(visible);
        label.setText(words);
    }
}
