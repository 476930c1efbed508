package foothold.ui.board.grid;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Insight;
import foothold.domain.plan.Verdict;
import foothold.domain.plan.board.Board.Column;
import foothold.domain.plan.board.Cell;
import foothold.domain.plan.board.Next;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Objects;

/** What stands behind a spot of the board: who said what, my verdict, and what to ask next. */
final class SpotPanel extends VBox {
    private static final int FIRST = 8;
    private static final double MINE = 280;

    private final BoardModel model;
    private final Label title = new Label();
    private final Button close = new Button(null, new FontIcon(Feather.X));
    private final VBox said = new VBox();
    private final VBox mine = new VBox(16);
    private final VerdictBox verdict;
    private Spot spot;
    private boolean all;

    SpotPanel(BoardModel model, Runnable leave) {
        this.model = model;
        this.verdict = new VerdictBox(model);
        setId("board-panel");
        getStyleClass().addAll("card", "board-panel");
        // So that it takes the room the columns have, and never shifts them.
        setMinWidth(0);
        setPrefWidth(0);
        title.getStyleClass().add("row-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        close.getStyleClass().addAll("quiet", "icon-only");
        close.setAccessibleText(text("board.close"));
        close.setOnAction(_ -> leave.run());
        said.getStyleClass().add("board-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        mine.setMinWidth(MINE);
        mine.setPrefWidth(MINE);
        mine.setMaxWidth(MINE);
        var both = new HBox(24, said, mine);
        getChildren().addAll(new HBox(8, title, close), both);
    }

    /** As high as its words need in the whole width of the board, in which it always stands. */
    @Override
    protected double computePrefHeight(double width) {
        double whole = getParent() instanceof Region board ? board.getWidth() : 0;
        return super.computePrefHeight(whole > 0 ? whole : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Shows what stands behind the open spot now. */
    void show() {
        var shown = model.shown().get();
        var open = model.open().get();
        if (shown == null || open == null) {
            return;
        }
        if (!Objects.equals(open, spot)) {
            verdict.flush();
            spot = open;
            all = false;
        }
        var column = shown.column(open.pathId());
        if (column.isPresent()) {
            switch (open.row()) {
                case Spot.WHOLE -> whole(column.get(), shown);
                case Spot.WAITING -> waiting(column.get(), shown);
                default -> shown.cell(open).ifPresent(each -> cell(each, column.get(), shown));
            }
        }
    }

    private void cell(Cell cell, Column column, BoardModel.Shown shown) {
        title.setText(cell.place().criterion().name() + " · " + column.path().name());
        said(cell.said(), shown, text("board.nobody.said"));
        mine(cell.verdict(), ask(cell.next(), shown));
    }

    private void whole(Column column, BoardModel.Shown shown) {
        title.setText(column.path().name());
        said.getChildren().setAll(label("field-label", text("board.pull")));
        if (column.pull().isEmpty()) {
            said.getChildren().add(label("reason", text("board.pull.none")));
        }
        column.pull().stream()
                .map(each -> label("", ColumnHead.says(each, shown)))
                .forEach(said.getChildren()::add);
        said.getChildren().add(label("meta", ColumnHead.standing(column.score())));
        mine(column.whole(), null);
    }

    private void waiting(Column column, BoardModel.Shown shown) {
        title.setText(text("board.waiting.of", column.path().name()));
        said(column.waiting(), shown, text("board.waiting.none"));
        said.getChildren().addFirst(label("reason", text("board.waiting.why")));
        mine.getChildren().clear();
        mine.setManaged(false);
    }

    private void mine(Verdict judged, Node next) {
        mine.setManaged(true);
        verdict.show(spot, judged);
        if (!mine.getChildren().contains(verdict)) {
            mine.getChildren().setAll(verdict);
        }
        mine.getChildren().removeIf(each -> each != verdict);
        if (next != null) {
            mine.getChildren().add(next);
        }
    }

    private void said(List<Insight> insights, BoardModel.Shown shown, String none) {
        said.getChildren().clear();
        if (insights.isEmpty()) {
            said.getChildren().add(label("reason", none));
        }
        insights.stream()
                .limit(all ? Integer.MAX_VALUE : FIRST)
                .map(each -> new SaidRow(model, each, shown))
                .forEach(said.getChildren()::add);
        if (!all && insights.size() > FIRST) {
            var more = new Button(text("board.more", insights.size() - FIRST));
            more.getStyleClass().add("quiet");
            more.setOnAction(_ -> showAll());
            said.getChildren().add(more);
        }
    }

    private void showAll() {
        all = true;
        show();
        said.getChildren().get(FIRST).requestFocus();
    }

    private Node ask(Next next, BoardModel.Shown shown) {
        var who = next.who();
        var words = label("", "“" + next.ask().text() + "”");
        if (who == null) {
            var hint = label("meta", text("board.ask.nobody"));
            return new VBox(4, label("field-label", text("board.ask")), words, hint);
        }
        var name = who.contact().name();
        var where =
                who.ahead() == null
                        ? text("board.ask.who." + who.stage(), name)
                        : text(
                                "board.ask.meeting",
                                name,
                                shown.dates().moment(who.ahead().slot().start()));
        var button =
                new Button(
                        who.ahead() == null ? text("board.ask.open", name) : text("board.ask.add"));
        button.setId("board-ask");
        button.setOnAction(_ -> model.ask(next));
        return new VBox(
                6, label("field-label", text("board.ask")), words, label("meta", where), button);
    }

    private static Label label(String styleClass, String words) {
        var label = new Label(words);
        if (!styleClass.isEmpty()) {
            label.getStyleClass().add(styleClass);
        }
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Puts the focus on the verdict, or on what can be signed. */
    void takeFocus() {
        if (mine.isManaged()) {
            verdict.takeFocus();
        } else {
            close.requestFocus();
        }
    }

    void flush() {
        verdict.flush();
    }
}
