package foothold.ui.today;

import static foothold.ui.Messages.text;

import foothold.ui.Composer;
import foothold.ui.EmptyState;
import foothold.ui.today.act.PanelModel.Asking;
import foothold.ui.today.panel.SidePanel;

import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Today as it is drawn: the list, and the panel beside or above it. */
final class TodayView extends BorderPane {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    /** So that the notice ends where the rows end. */
    private static final double CELL_PADDING = 12;

    private final TodayModel model;
    private final Start start;
    private final Label date = new Label();
    private final Notice notice;
    private final ListView<TodayRow> list = new ListView<>();
    private final StackPane instead = new StackPane();
    private final SidePanel panel;
    private final MasterDetail halves;
    private TodayModel.State drawn;

    TodayView(TodayModel model, Start start, Composer.Pad pad) {
        this.model = model;
        this.start = start;
        this.notice = new Notice(model, start.lookBack());
        this.panel = new SidePanel(model.panel(), pad, this::back);
        this.halves = new MasterDetail(column(), panel);
        getStyleClass().add("today");
        setCenter(halves);
        halves.filled().bind(model.selected().isNotNull());
        prepareList();
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        model.panel().onActed(this::acted);
        model.panel().asking().subscribe(this::asked);
        model.revision().subscribe(_ -> update());
        model.state().subscribe(_ -> whenSlow());
    }

    private VBox column() {
        var title = new Label(text("today.title"));
        title.getStyleClass().add("screen-title");
        date.getStyleClass().add("today-date");
        var head = new HBox(title, date);
        head.getStyleClass().add("today-head");
        var body = new StackPane(list, instead);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setMargin(notice, new Insets(0, CELL_PADDING, 0, 0));
        var column = new VBox(head, notice, body);
        column.getStyleClass().addAll("screen", "today-column");
        return column;
    }

    private void prepareList() {
        list.setId("today-list");
        list.getStyleClass().addAll("plain-list", "today-list");
        list.setAccessibleText(text("today.title"));
        list.setItems(model.rows());
        list.setCellFactory(_ -> new RowCell(model));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null) {
                                model.select(row.followup());
                            }
                        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::listKey);
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        halves.open().set(true);
                        if (event.getClickCount() > 1) {
                            main();
                        }
                    }
                });
    }

    private void listKey(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && event.getCode() == KeyCode.ENTER) {
            event.consume();
            main();
        } else if (plain && event.getCode() == KeyCode.S) {
            event.consume();
            snooze();
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            back();
        }
    }

    /** Does the main action of the selected row, or puts the focus where it begins. */
    void main() {
        if (model.selected().get() == null) {
            return;
        }
        model.panel()
                .whenReady(
                        () -> {
                            if (!model.panel().doneAtOnce()) {
                                halves.open().set(true);
                                panel.takeFocus();
                            }
                        });
    }

    /** Asks until when to snooze the selected row. */
    void snooze() {
        if (model.selected().get() != null) {
            model.panel().whenReady(() -> panel.snoozeMenu().show(anchor(), Side.BOTTOM, 0, 0));
        }
    }

    private Node anchor() {
        return list.lookupAll(".today-cell:selected .today-action").stream()
                .findFirst()
                .orElse(list);
    }

    /** Closes what is innermost: the question, then the panel. */
    void back() {
        if (model.panel().asking().get() != Asking.NOTHING) {
            model.panel().asking().set(Asking.NOTHING);
            panel.takeFocus();
        } else {
            halves.open().set(false);
            list.requestFocus();
        }
    }

    private void asked(Asking asking) {
        if (asking != Asking.NOTHING) {
            halves.open().set(true);
            panel.focusQuestion();
        }
    }

    private void acted() {
        if (halves.above()) {
            halves.open().set(false);
        }
        takeFocus();
    }

    /** Puts the focus on the list, or on the button that stands in its place. */
    void takeFocus() {
        if (list.isVisible()) {
            list.requestFocus();
        } else if (instead.lookup(".button") instanceof Button button) {
            button.requestFocus();
        }
    }

    private void update() {
        var outlook = model.outlook().get();
        if (outlook == null) {
            return;
        }
        date.setText(DATE.format(outlook.today()));
        notice.update();
        boolean rows = !model.rows().isEmpty();
        list.setVisible(rows);
        instead.setVisible(!rows);
        if (!rows && (drawn != model.state().get() || drawn == TodayModel.State.ALL_DONE)) {
            instead.getChildren().setAll(empty(model.state().get()));
        }
        drawn = rows ? null : model.state().get();
        keepPlace();
        list.refresh();
    }

    private void whenSlow() {
        if (model.state().get() == TodayModel.State.SLOW) {
            instead.getChildren().setAll(empty(TodayModel.State.SLOW));
        }
    }

    private void keepPlace() {
        var selected = model.selected().get();
        for (int i = 0; selected != null && i < model.rows().size(); i++) {
            if (model.rows().get(i).key().equals(selected.key())) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
                return;
            }
        }
    }

    private Node empty(TodayModel.State state) {
        return switch (state) {
            case NOBODY ->
                    new EmptyState(
                            text("today.empty.title"),
                            text("today.empty.text"),
                            button("today.empty.import", start.importConnections()),
                            button("today.empty.add", start.addPerson()),
                            button("today.empty.sample", start.exploreSample()));
            case NOTHING_BEGUN ->
                    new EmptyState(
                            text("today.begin.title"),
                            text("today.begin.text"),
                            button("today.begin.people", model.panel()::openPeople),
                            button("today.empty.import", start.importConnections()));
            case LOADING, SLOW -> new EmptyState(text("today.slow"), "");
            case ALL_DONE, DUE ->
                    new EmptyState(
                            text("today.allDone.title"),
                            Notice.next(model.outlook().get(), model),
                            button("today.allDone.review", start.lookBack()));
        };
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
