package foothold.ui.pipeline.board;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Stage;
import foothold.service.agenda.Outlook;
import foothold.service.pipeline.Card;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
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
    private final Label narrowCount = new Label();
    private final VBox wide;
    private final Button narrow;

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
        narrow = strip(name, open);
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

    private Button strip(String name, Runnable open) {
        var title = new Label(name);
        title.getStyleClass().add("group-title");
        title.setRotate(90);
        title.setMinWidth(USE_PREF_SIZE);
        var box = new VBox(narrowCount, new Group(title));
        box.getStyleClass().add("pipeline-strip-text");
        narrowCount.getStyleClass().add("meta");
        var strip = new Button(null, box);
        strip.getStyleClass().add("pipeline-strip");
        strip.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        strip.setOnAction(_ -> open.run());
        strip.setTooltip(new Tooltip(name));
        return strip;
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
        narrowCount.setText(number);
        narrow.setAccessibleText(text("people.stage." + stage) + " " + number);
        if (list.getItems().equals(cards)) {
            if (later) {
                list.refresh();
            }
            return;
        }
        boolean small =
                cards.stream()
                        .allMatch(
                                card ->
                                        card.next() == null
                                                && card.situation().lastTouch() == null);
        list.setFixedCellSize(small ? SMALL_CARD : CARD);
        var selected = list.getSelectionModel().getSelectedItem();
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(cards);
        if (selected != null && !select(selected.id()) && !cards.isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, cards.size() - 1));
        }
    }

    /** Selects that person, if they are here. */
    boolean select(String id) {
        for (int index = 0; index < list.getItems().size(); index++) {
            if (list.getItems().get(index).id().equals(id)) {
                list.getSelectionModel().clearAndSelect(index);
                list.scrollTo(Math.max(0, index - 1));
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
        board.setDragView(cell.snapshot(null, null), event.getX(), event.getY());
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
