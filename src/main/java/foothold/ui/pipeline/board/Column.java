package foothold.ui.pipeline.board;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Stage;
import foothold.service.agenda.Outlook;
import foothold.service.pipeline.Card;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One stage: its name, how many there are, and their cards. Where there is little room an empty
 * column is a narrow strip that still takes a card.
 */
final class Column extends StackPane {
    static final double CARD = 124;

    /** Of a card with nothing to come and nothing gone by. */
    private static final double SMALL_CARD = 84;

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Stage stage;
    private final Grip grip;
    private final ListView<Card> list = new ListView<>();
    private final Label count = new Label();
    private final VBox wide;
    private final Strip narrow;

    /**
     * @param outlook the one shown now
     * @param open called when the narrow strip is pressed
     * @param fold called when the column is to become a strip again
     */
    Column(Stage stage, Grip grip, Supplier<Outlook> outlook, Runnable open, Runnable fold) {
        this.stage = stage;
        this.grip = grip;
        var name = text("people.stage." + stage);
        setId("pipeline-" + stage.name().toLowerCase(Locale.ROOT));
        getStyleClass().add("pipeline-column");
        list.getStyleClass().addAll("plain-list", "pipeline-list");
        list.setAccessibleText(name);
        list.setFixedCellSize(CARD);
        list.setCellFactory(_ -> cell(outlook));
        var empty = new Label(text("pipeline.empty." + stage));
        empty.getStyleClass().add("hint");
        empty.setWrapText(true);
        empty.setTextAlignment(TextAlignment.CENTER);
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        var title = new Label(name);
        title.getStyleClass().add("group-title");
        count.getStyleClass().add("meta");
        var head = new HBox(title, count);
        head.getStyleClass().add("pipeline-head");
        if (stage == Stage.CLOSED) {
            head.getChildren().add(foldButton(fold));
        }
        wide = new VBox(head, list);
        narrow = new Strip(name, open);
        getChildren().addAll(wide, narrow);
        setOnDragOver(this::over);
        setOnDragEntered(_ -> mark(grip.fits(stage)));
        setOnDragExited(_ -> mark(false));
        setOnDragDropped(this::dropped);
        narrow(false);
    }

    private static Button foldButton(Runnable fold) {
        var button = new Button(text("pipeline.fold"), new FontIcon(Feather.CHEVRONS_RIGHT));
        button.setId("pipeline-fold");
        button.getStyleClass().addAll("quiet", "icon-only", "pipeline-fold");
        button.setTooltip(new Tooltip(text("pipeline.fold")));
        button.setOnAction(_ -> fold.run());
        return button;
    }

    Stage stage() {
        return stage;
    }

    ListView<Card> list() {
        return list;
    }

    boolean isNarrow() {
        return narrow.isVisible();
    }

    /** Becomes a strip, or a column again. */
    void narrow(boolean now) {
        wide.setVisible(!now);
        narrow.setVisible(now);
        narrow.setFocusTraversable(now);
        pseudoClassStateChanged(NARROW, now);
    }

    /**
     * Shows these cards, keeping who is selected.
     *
     * @param later whether the moment is another one, so that dates read otherwise
     */
    void show(List<Card> cards, boolean later) {
        var number = String.format(Locale.ENGLISH, "%,d", cards.size());
        count.setText(number);
        narrow.show(number);
        if (list.getItems().equals(cards)) {
            if (later) {
                list.refresh();
            }
            return;
        }
        var selected = list.getSelectionModel().getSelectedItem();
        int at = list.getSelectionModel().getSelectedIndex();
        if (cards.size() < list.getItems().size() / 2) {
            list.scrollTo(0); // what was in view may lie beyond the end then
        }
        list.getItems().setAll(cards);
        if (selected != null && !select(selected.id()) && !cards.isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, cards.size() - 1));
        }
    }

    /**
     * Takes the height of cards from everybody who stands here, whatever is filtered: another
     * height makes the list lay out everything anew.
     */
    void measure(List<Card> everybody) {
        boolean small =
                everybody.stream()
                        .allMatch(
                                card ->
                                        card.next() == null
                                                && card.situation().lastTouch() == null);
        list.setFixedCellSize(small && !everybody.isEmpty() ? SMALL_CARD : CARD);
    }

    /** Selects that person, if they are here. */
    boolean select(String id) {
        for (int index = 0; index < list.getItems().size(); index++) {
            if (list.getItems().get(index).id().equals(id)) {
                list.getSelectionModel().clearAndSelect(index);
                reveal();
                return true;
            }
        }
        return false;
    }

    private CardCell cell(Supplier<Outlook> outlook) {
        var cell = new CardCell(outlook);
        cell.setOnDragDetected(event -> drag(cell, event));
        cell.setOnDragDone(_ -> grip.release());
        return cell;
    }

    private void drag(CardCell cell, MouseEvent event) {
        var card = cell.getItem();
        if (card == null) {
            return;
        }
        event.consume();
        grip.take(card);
        var content = new ClipboardContent();
        content.putString(card.name());
        var board = cell.startDragAndDrop(TransferMode.MOVE);
        board.setContent(content);
        board.setDragView(picture(cell), event.getX(), event.getY());
    }

    private static Image picture(CardCell cell) {
        var look = new SnapshotParameters();
        look.setFill(Color.TRANSPARENT);
        return cell.snapshot(look, null);
    }

    /** The cell that shows the selected card, where it is in view. */
    Optional<Node> selectedCell() {
        var card = list.getSelectionModel().getSelectedItem();
        return list.lookupAll(".pipeline-cell").stream()
                .filter(node -> node instanceof CardCell cell && cell.getItem() == card)
                .findFirst();
    }

    /** Scrolls until the selected card is wholly to be seen. */
    void reveal() {
        int row = list.getSelectionModel().getSelectedIndex();
        boolean whole =
                selectedCell()
                        .map(cell -> list.sceneToLocal(cell.localToScene(cell.getLayoutBounds())))
                        .filter(at -> at.getMinY() >= 0 && at.getMaxY() <= list.getHeight())
                        .isPresent();
        if (row >= 0 && !whole) {
            list.scrollTo(Math.max(0, row - 1));
        }
    }

    private void over(DragEvent event) {
        if (grip.fits(stage)) {
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        mark(false);
        event.setDropCompleted(grip.drop(stage));
        event.consume();
    }

    private void mark(boolean over) {
        pseudoClassStateChanged(OVER, over);
    }
}
