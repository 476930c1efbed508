package foothold.ui.board.grid;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.service.board.BoardSheet.Filter;
import foothold.ui.EmptyState;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** The board with whose voices count, what it is compared by, and its way out as a file. */
public final class BoardView extends VBox {
    private static final List<String> ENDINGS = List.of("pdf", "html", "md");

    /** So much of the row above an open panel stays in sight. */
    private static final double CELL = 80;

    private final BoardModel model;
    private final BoardGrid grid;
    private final ComboBox<Organization.Size> size;
    private final ComboBox<Profile.Level> level;
    private final ToggleButton criteria = new ToggleButton(text("board.criteria"));
    private final FlowPane bar = new FlowPane(8, 8);
    private final Label hint = new Label(text("board.hint"));
    private final VBox page = new VBox(12);
    private final ScrollPane scroll = new ScrollPane();
    private final EmptyState nothing;

    public BoardView(BoardModel model) {
        this.model = model;
        this.grid = new BoardGrid(model);
        setId("board");
        getStyleClass().add("board");
        size = choice("size", Organization.Size.values());
        level = choice("level", Profile.Level.values());
        var toPaths = new Button(text("board.none.button"));
        toPaths.setOnAction(_ -> model.paths());
        nothing = new EmptyState(text("board.none"), text("board.none.text"), toPaths);
        criteria.setId("board-criteria-button");
        criteria.getStyleClass().add("chip");
        bar.getChildren().addAll(size, level, criteria, export());
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var pane = new CriteriaPane(model);
        pane.visibleProperty().bind(criteria.selectedProperty());
        pane.managedProperty().bind(pane.visibleProperty());
        criteria.setOnAction(_ -> scroll.setVvalue(0));
        page.getChildren().addAll(pane, grid);
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("board-scroll");
        var body = new StackPane(scroll, nothing);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(bar, hint, body);
        grid.onOpened(this::reveal);
        model.shown().subscribe(this::show);
    }

    /**
     * Scrolls until the end of that part of the page shows, or its beginning when it is long or
     * lies above, as when another panel closed.
     */
    private void reveal(Node part) {
        var place = page.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double room = scroll.getViewportBounds().getHeight();
        // The page itself is only about to become as high as its parts.
        double hidden = page.prefHeight(page.getWidth()) - room;
        if (hidden > 0) {
            double now = scroll.getVvalue() * Math.max(0, page.getHeight() - room);
            double least = Math.min(place.getMinY() - CELL, place.getMaxY() - room);
            double there = least > now ? least : Math.min(now, place.getMinY() - CELL);
            scroll.setVvalue(Math.clamp(there / hidden, 0, 1));
        }
    }

    private <T extends Enum<T>> ComboBox<T> choice(String which, T[] values) {
        var box = new ComboBox<T>();
        box.setId("board-" + which);
        box.setAccessibleText(text("board.filter." + which));
        box.getItems().add(null);
        box.getItems().addAll(values);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return text("board." + which + "." + (value == null ? "all" : value));
                    }

                    @Override
                    public T fromString(String words) {
                        throw new UnsupportedOperationException("nobody types here");
                    }
                });
        box.setButtonCell(new Named<>(box));
        box.setOnAction(_ -> model.filter(new Filter(size.getValue(), level.getValue())));
        return box;
    }

    /** Says "everybody" where a plain button cell would say nothing. */
    private static final class Named<T> extends ListCell<T> {
        private final ComboBox<T> box;

        Named(ComboBox<T> box) {
            this.box = box;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(box.getConverter().toString(item));
        }
    }

    private MenuButton export() {
        var menu = new MenuButton(text("board.export"), new FontIcon(Feather.SHARE));
        menu.setId("board-export");
        menu.getStyleClass().add("board-menu");
        for (var ending : ENDINGS) {
            var item = new MenuItem(text("board.export." + ending));
            item.setId("board-export-" + ending);
            item.setOnAction(_ -> model.export(ending));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void show(BoardModel.Shown shown) {
        boolean any = shown != null && !shown.board().columns().isEmpty();
        nothing.setVisible(shown != null && !any);
        scroll.setVisible(any);
        bar.setVisible(any);
        bar.setManaged(any);
        hint.setVisible(any);
        hint.setManaged(any);
    }

    /** Comes to the front: reads again and takes the focus. */
    public void shown() {
        model.refresh();
        grid.takeFocus();
    }

    /** Writes what is typed and not written yet. */
    public void flush() {
        grid.flush();
    }
}
