package foothold.ui.insights.list;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Insight.Sign;
import foothold.service.insights.InsightFilter;
import foothold.service.insights.InsightRow;
import foothold.ui.EmptyState;
import foothold.ui.insights.model.InsightsModel;
import foothold.ui.insights.model.InsightsModel.Shown;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/** Everything learned as a list on the left, and what is selected of it on the right. */
public final class InsightsPane extends HBox {
    private static final double SIDE = 320;
    private static final double SIDE_LEAST = 264;

    private final InsightsModel model;
    private final AddLine adding;
    private final FilterBar filter;
    private final DetailPane detail;
    private final ListView<InsightRow> list = new ListView<>();
    private final Label count = new Label();
    private final ScrollPane side;
    private final EmptyState nothing;
    private final EmptyState noMatch;
    private boolean showing;

    /**
     * @param openMeeting brings a meeting to the front, by its id
     */
    public InsightsPane(InsightsModel model, Consumer<String> openMeeting) {
        this.model = model;
        this.adding = new AddLine(model);
        this.filter = new FilterBar(model, this::takeFocus);
        this.detail = new DetailPane(model, openMeeting);
        getStyleClass().add("insights-pane");
        setId("insights-pane");
        count.setId("insights-count");
        count.getStyleClass().add("meta");
        prepareList();
        var add = new Button(text("insights.empty.add"));
        add.setOnAction(_ -> startAdding());
        nothing = new EmptyState(text("insights.empty.title"), text("insights.empty.text"), add);
        var all = new Button(text("insights.none.all"));
        all.setOnAction(_ -> model.filter().set(InsightFilter.ALL));
        noMatch = new EmptyState(text("insights.none.title"), text("insights.none.text"), all);
        var rows = new StackPane(list, nothing, noMatch);
        VBox.setVgrow(rows, Priority.ALWAYS);
        var left = new VBox(adding, filter, count, rows);
        left.getStyleClass().add("insights-left");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        side = side();
        getChildren().addAll(left, side);
        model.shown().subscribe(this::show);
    }

    private ScrollPane side() {
        var scroll = new ScrollPane(detail);
        scroll.getStyleClass().add("insights-side");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(SIDE_LEAST);
        scroll.setPrefWidth(SIDE);
        scroll.setMaxWidth(SIDE);
        scroll.visibleProperty().bind(detail.visibleProperty());
        return scroll;
    }

    private void prepareList() {
        list.setId("insights-list");
        list.getStyleClass().add("plain-list");
        list.setAccessibleText(text("insights.list"));
        list.setFixedCellSize(InsightCell.HEIGHT);
        list.setCellFactory(_ -> new InsightCell(model));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel()
                .getSelectedItems()
                .subscribe(
                        () -> {
                            if (!showing) {
                                chosen();
                            }
                        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        model.openPerson();
                    }
                });
    }

    private void chosen() {
        model.selected()
                .set(
                        list.getSelectionModel().getSelectedItems().stream()
                                .filter(each -> each != null)
                                .toList());
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> model.openPerson();
            case PLUS, ADD, EQUALS -> model.sign(Sign.PRO);
            case MINUS, SUBTRACT -> model.sign(Sign.CON);
            case DIGIT0, NUMPAD0 -> model.sign(Sign.NEUTRAL);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(Shown now) {
        var ids = new HashSet<String>();
        model.selected().get().forEach(each -> ids.add(each.id()));
        int at = list.getSelectionModel().getSelectedIndex();
        showing = true;
        list.getItems().setAll(now.rows());
        select(now.rows(), ids, at);
        showing = false;
        chosen();
        boolean empty = now.read() && now.index().size() == 0;
        visible(nothing, empty);
        visible(noMatch, now.read() && !empty && now.rows().isEmpty());
        visible(filter, !empty);
        visible(count, !empty);
        side.setManaged(!empty);
        count.setText(text("insights.count", now.rows().size(), now.index().size()));
    }

    /** What was selected stays so; when it is gone, what stands in its place is. */
    private void select(List<InsightRow> rows, HashSet<String> ids, int at) {
        var selection = list.getSelectionModel();
        selection.clearSelection();
        for (int row = 0; row < rows.size() && !ids.isEmpty(); row++) {
            if (ids.remove(rows.get(row).id())) {
                selection.select(row);
            }
        }
        if (selection.isEmpty() && !rows.isEmpty()) {
            selection.select(Math.clamp(at, 0, rows.size() - 1));
        }
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Puts the focus on the list. */
    public void takeFocus() {
        list.requestFocus();
    }

    /** Puts the focus where an insight is added. */
    public void startAdding() {
        adding.takeFocus();
    }

    /** Puts the focus where one searches. */
    public void startSearching() {
        filter.takeFocus();
    }

    /** Puts the focus into the words of the selected insight. */
    public void edit() {
        detail.edit();
    }
}
