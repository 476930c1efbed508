package foothold.ui.closing;

import foothold.domain.plan.closing.Listener;
import foothold.ui.Disc;
import foothold.ui.StateMark;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One person to tell: why, and whether it is done. */
final class ListenerCell extends ListCell<Listener> {
    private static final double DISC = 32;

    private final ClosingModel model;
    private final StateMark mark = new StateMark(StateMark.State.DUE);
    private final Disc disc = new Disc("", "", DISC);
    private final Label name = new Label();
    private final Label standing = new Label();
    private final Label why = new Label();
    private final HBox row;

    ListenerCell(ClosingModel model) {
        this.model = model;
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        standing.getStyleClass().add("meta");
        standing.setMinWidth(USE_PREF_SIZE);
        why.getStyleClass().add("meta");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        var words = new VBox(new HBox(8, name, standing), why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(mark, disc, words);
        row.getStyleClass().addAll("row", "closing-row");
        setPrefWidth(0); // as wide as the list, whatever is in it
    }

    @Override
    protected void updateItem(Listener each, boolean empty) {
        super.updateItem(each, empty);
        if (empty || each == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        mark.show(state(each));
        disc.show(each.contact().id(), each.contact().name());
        name.setText(each.contact().name());
        standing.setText(model.standing(each));
        why.setText(each.why());
        setAccessibleText(
                String.join(
                        ". ",
                        name.getText(),
                        mark.getAccessibleText(),
                        why.getText(),
                        standing.getText()));
        setGraphic(row);
    }

    private static StateMark.State state(Listener each) {
        if (each.told()) {
            return StateMark.State.DONE;
        }
        return each.leftOut() ? StateMark.State.WAITING : StateMark.State.DUE;
    }
}
