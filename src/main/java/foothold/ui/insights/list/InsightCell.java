package foothold.ui.insights.list;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Insight.Sign;
import foothold.service.insights.InsightRow;
import foothold.ui.Disc;
import foothold.ui.insights.model.InsightsModel;
import foothold.ui.insights.model.Words;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Locale;

/** One insight: its words in two lines at most, and below them who said it and when. */
final class InsightCell extends ListCell<InsightRow> {
    /** So high is every row: two lines of words and one below them. */
    static final double HEIGHT = 84;

    private static final double WORDS = 42;
    private static final double DISC = 28;

    private final InsightsModel model;
    private final Disc disc = new Disc("", "", DISC);
    private final Label words = new Label();
    private final Label source = new Label();
    private final Label tag = new Label();
    private final Label sign = new Label();
    private final Label path = new Label();
    private final Label acted = new Label(text("insights.acted"));
    private final HBox row;

    InsightCell(InsightsModel model) {
        this.model = model;
        getStyleClass().add("insight-cell");
        words.setWrapText(true);
        words.setMaxHeight(WORDS);
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        source.getStyleClass().add("meta");
        source.setMinWidth(USE_PREF_SIZE);
        tag.getStyleClass().add("insight-tag");
        tag.setMinWidth(USE_PREF_SIZE);
        sign.getStyleClass().add("insight-sign");
        sign.setMinWidth(USE_PREF_SIZE);
        path.getStyleClass().add("meta");
        path.setMinWidth(0);
        acted.getStyleClass().add("meta");
        acted.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(path, Priority.SOMETIMES);
        var below = new HBox(tag, sign, source, path, acted);
        below.getStyleClass().add("insight-below");
        var column = new VBox(words, below);
        column.getStyleClass().add("insight-column");
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        row = new HBox(disc, column);
        row.getStyleClass().addAll("row", "insight-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(InsightRow item, boolean empty) {
        super.updateItem(item, empty);
        var now = model.shown().get();
        if (empty || item == null || !now.read()) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var lesson = item.insight().lesson();
        var contact = item.speaker().id();
        disc.show(contact == null ? "" : contact, Words.who(item));
        words.setText(lesson.text().replace('\n', ' '));
        source.setText(Words.who(item) + " · " + Words.day(item, now.dates()));
        tag.setText(Words.of(lesson.tag()));
        show(sign, lesson.sign() != Sign.NEUTRAL);
        sign.setText(text("insights.mark." + lesson.sign()));
        sign.getStyleClass().removeAll("pro", "con");
        sign.getStyleClass().add(lesson.sign().name().toLowerCase(Locale.ROOT));
        path.setText(around(item));
        show(path, !path.getText().isEmpty());
        show(acted, now.around().acted().contains(item.id()));
        setAccessibleText(lesson.text() + ". " + tag.getText() + ". " + source.getText());
        setGraphic(row);
    }

    /** Where they work and the path, as far as there is room for them. */
    private static String around(InsightRow item) {
        var where = item.speaker().where().isEmpty() ? "" : "· " + item.speaker().where() + " ";
        return where + (item.path() == null ? "" : "· " + item.path().name());
    }

    private static void show(Label label, boolean visible) {
        label.setVisible(visible);
        label.setManaged(visible);
    }
}
