package foothold.ui.campaign.plot;

import foothold.ui.control.Track;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A plot of one row each: a name, a number, a track, and what it says in words. */
public final class Rows extends GridPane {
    private static final double NAME = 140;
    private static final double SAYS = 290;
    private static final double TRACK = 90;

    public Rows(String id) {
        setId(id);
        getStyleClass().add("plot-rows");
        setMinWidth(0);
        var name = new ColumnConstraints(NAME);
        var number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setMinWidth(USE_PREF_SIZE);
        var track = new ColumnConstraints(TRACK, TRACK, Double.MAX_VALUE);
        track.setHgrow(Priority.ALWAYS);
        var says = new ColumnConstraints(SAYS);
        getColumnConstraints().setAll(name, number, track, says);
    }

    public void clear() {
        getChildren().clear();
    }

    /** Adds a row; the number may be empty. */
    public void add(String name, String number, Track track, String says) {
        var label = new Label(name);
        label.setWrapText(true);
        var count = new Label(number);
        count.getStyleClass().add("strong");
        var words = new Label(says);
        words.getStyleClass().add("meta");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        addRow(getRowCount(), label, count, track, words);
    }
}
