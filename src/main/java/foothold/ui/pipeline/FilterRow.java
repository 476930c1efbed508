package foothold.ui.pipeline;

import static foothold.ui.Messages.text;

import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;
import foothold.service.people.list.Facets.Choice;
import foothold.service.pipeline.Board;
import foothold.service.pipeline.BoardFilter;
import foothold.service.pipeline.Card;
import foothold.ui.control.ChipMenu;
import foothold.ui.pipeline.model.PipelineModel;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The field in which one types to narrow the board, and chips for campaign and path. */
final class FilterRow extends FlowPane {
    private final PipelineModel model;
    private final TextField field = new TextField();
    private final ChipMenu campaign;
    private final ChipMenu path;
    private final Button clear = new Button(text("people.filter.clear"));

    /** {@code toBoard} puts the focus on the people. */
    FilterRow(PipelineModel model, Runnable toBoard) {
        this.model = model;
        this.campaign =
                new ChipMenu(
                        text("pipeline.chip.campaign"),
                        false,
                        this::campaigns,
                        () -> one(model.filter().get().campaignId()),
                        chosen -> change(now -> with(now, first(chosen), now.pathId())));
        this.path =
                new ChipMenu(
                        text("pipeline.chip.path"),
                        false,
                        this::paths,
                        () -> one(model.filter().get().pathId()),
                        chosen -> change(now -> with(now, now.campaignId(), first(chosen))));
        getStyleClass().add("people-chips");
        clear.setId("pipeline-clear");
        clear.getStyleClass().addAll("quiet", "people-clear");
        clear.setOnAction(_ -> clear());
        getChildren().addAll(search(toBoard), campaign, path, clear);
        model.shown().subscribe(this::update);
    }

    void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    /** Shows everybody again. */
    void clear() {
        field.clear();
        model.filter().set(BoardFilter.NONE);
    }

    private StackPane search(Runnable toBoard) {
        field.setId("pipeline-search");
        field.setPromptText(text("pipeline.filter.prompt"));
        field.setAccessibleText(text("pipeline.filter.prompt"));
        field.setPrefColumnCount(22);
        field.textProperty()
                .subscribe(
                        typed ->
                                change(
                                        now ->
                                                new BoardFilter(
                                                        typed, now.campaignId(), now.pathId())));
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        toBoard.run();
                    } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                        event.consume();
                        field.clear();
                    }
                });
        var icon = new FontIcon(Feather.SEARCH);
        icon.setMouseTransparent(true);
        var stack = new StackPane(field, icon);
        stack.getStyleClass().add("people-search");
        return stack;
    }

    private void change(UnaryOperator<BoardFilter> change) {
        model.filter().set(change.apply(model.filter().get()));
    }

    private static BoardFilter with(BoardFilter now, String campaignId, String pathId) {
        return new BoardFilter(now.text(), campaignId, pathId);
    }

    private void update(PipelineModel.Shown shown) {
        boolean there = shown.board() != null;
        show(campaign, there && !shown.board().plans().campaigns().isEmpty());
        show(path, there && !shown.board().plans().paths().isEmpty());
        campaign.update();
        path.update();
        boolean narrowed = model.filter().get().narrows();
        clear.setVisible(narrowed);
        clear.setManaged(narrowed);
    }

    private static void show(ChipMenu chip, boolean shown) {
        chip.setVisible(shown);
        chip.setManaged(shown);
    }

    private List<Choice> campaigns() {
        var board = model.shown().get().board();
        return board == null
                ? List.of()
                : board.plans().campaigns().stream().map(each -> choice(each, board)).toList();
    }

    private static Choice choice(Campaign campaign, Board board) {
        var filter = new BoardFilter("", campaign.id(), null);
        return new Choice(campaign.id(), campaign.name(), board.find(filter).size());
    }

    private List<Choice> paths() {
        var board = model.shown().get().board();
        return board == null
                ? List.of()
                : board.plans().paths().stream().map(each -> choice(each, board)).toList();
    }

    private static Choice choice(Path path, Board board) {
        List<Card> found = board.find(new BoardFilter("", null, path.id()));
        return new Choice(path.id(), path.name(), found.size());
    }

    private static Set<String> one(String value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private static String first(Set<String> values) {
        return values.isEmpty() ? null : values.iterator().next();
    }
}
