package foothold.ui.board.mark;

import static foothold.ui.Messages.text;

import foothold.ui.Disc;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Who spoke: the discs of the first few, how many they are, and whether they disagree. */
public final class Voices extends VBox {
    private static final double DISC = 22;
    private static final double GAP = 2;
    private static final int MOST = 4;

    private final HBox row = new HBox(GAP);
    private final List<Disc> discs = new ArrayList<>();
    private final Label count = new Label();
    private int people = -1;
    private final Label split = new Label(text("board.split"), new FontIcon(Feather.GIT_BRANCH));

    public Voices() {
        super(4);
        var line = new HBox(8, row, count);
        line.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("meta");
        split.getStyleClass().add("board-split");
        split.setMinWidth(Region.USE_PREF_SIZE);
        split.managedProperty().bind(split.visibleProperty());
        getChildren().addAll(line, split);
    }

    /**
     * Shows these people.
     *
     * @param contactIds each once
     * @param name what somebody is called, by their id
     * @param disagree whether two of them said opposite things
     */
    public void show(List<String> contactIds, UnaryOperator<String> name, boolean disagree) {
        int wanted = Math.min(MOST, contactIds.size());
        for (int i = 0; i < wanted; i++) {
            var id = contactIds.get(i);
            if (i == discs.size()) {
                discs.add(new Disc(id, name.apply(id), DISC));
                row.getChildren().add(discs.get(i));
            } else {
                discs.get(i).show(id, name.apply(id));
            }
        }
        for (int i = 0; i < discs.size(); i++) {
            discs.get(i).setVisible(i < wanted);
            discs.get(i).setManaged(i < wanted);
        }
        if (contactIds.size() != people) {
            people = contactIds.size();
            count.setText(text("board.people", people));
        }
        split.setVisible(disagree);
    }
}
