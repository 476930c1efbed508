package foothold.ui.meetings;

import static foothold.ui.Messages.text;

import foothold.ui.meetings.act.MeetingsModel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A month of days with their meetings; the arrow keys go from day to day. */
final class MonthView extends VBox {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int DAYS = 7;
    private static final int WEEKS = 6;

    private final MeetingsModel model;
    private final Runnable open;
    private final Label title = new Label();
    private final GridPane grid = new GridPane();

    /**
     * The view.
     *
     * @param open called when a meeting is chosen
     */
    MonthView(MeetingsModel model, Runnable open) {
        this.model = model;
        this.open = open;
        getStyleClass().add("meetings-month");
        grid.getStyleClass().add("meetings-grid");
        grid.setId("meetings-grid");
        grid.setFocusTraversable(true);
        grid.getStyleClass().add("ringed");
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(grid, Priority.ALWAYS);
        for (int i = 0; i < DAYS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / DAYS);
            grid.getColumnConstraints().add(column);
        }
        var names = new RowConstraints();
        grid.getRowConstraints().add(names);
        for (int i = 0; i < WEEKS; i++) {
            var row = new RowConstraints(0, 0, Double.MAX_VALUE);
            row.setVgrow(Priority.ALWAYS);
            row.setPercentHeight(96.0 / WEEKS);
            grid.getRowConstraints().add(row);
        }
        getChildren().addAll(head(), grid);
    }

    private HBox head() {
        title.getStyleClass().add("section-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var today = new Button(text("meetings.month.today"));
        today.setId("meetings-today");
        today.getStyleClass().add("quiet");
        today.setOnAction(_ -> go(model.shown().get().dates().today()));
        var head =
                new HBox(
                        title,
                        space,
                        step(
                                "meetings-previous",
                                "meetings.month.previous",
                                Feather.CHEVRON_LEFT,
                                -1),
                        today,
                        step("meetings-next", "meetings.month.next", Feather.CHEVRON_RIGHT, 1));
        head.getStyleClass().add("meetings-head");
        return head;
    }

    private Button step(String id, String key, Ikon icon, int months) {
        var button = new Button(text(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("quiet", "icon-only");
        button.setTooltip(new Tooltip(text(key)));
        button.setOnAction(_ -> go(model.day().get().plusMonths(months)));
        return button;
    }

    private void pressed(KeyEvent event) {
        var day = model.day().get();
        switch (event.getCode()) {
            case LEFT -> go(day.minusDays(1));
            case RIGHT -> go(day.plusDays(1));
            case UP -> go(day.minusWeeks(1));
            case DOWN -> go(day.plusWeeks(1));
            case PAGE_UP -> go(day.minusMonths(1));
            case PAGE_DOWN -> go(day.plusMonths(1));
            case HOME -> go(model.shown().get().dates().today());
            case ENTER -> next();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Goes to that day; its first meeting is chosen, if it has one. */
    private void go(LocalDate day) {
        var on = model.shown().get().on(day);
        if (!on.isEmpty() && !on.contains(model.selected().get())) {
            model.select(on.getFirst());
        }
        model.day().set(day);
        update();
    }

    /** Opens the chosen meeting of the day, or goes on to the day's next one. */
    private void next() {
        var on = model.shown().get().on(model.day().get());
        int at = on.indexOf(model.selected().get());
        if (!on.isEmpty()) {
            model.select(on.get(at < 0 ? 0 : at));
            open.run();
        }
    }

    /** Shows the month as last read. */
    void update() {
        var day = model.day().get();
        title.setText(MONTH.format(day));
        grid.getChildren().clear();
        var begins = model.shown().get().weekBegins();
        for (int i = 0; i < DAYS; i++) {
            var name = new Label(begins.plus(i).getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            name.getStyleClass().add("group-title");
            grid.add(name, i, 0);
        }
        var first = day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(begins));
        for (int i = 0; i < DAYS * WEEKS; i++) {
            var cell = new MonthDay(model, first.plusDays(i), this::go, this::choose);
            grid.add(cell, i % DAYS, 1 + i / DAYS);
        }
    }

    private void choose(foothold.service.meetings.Planned planned) {
        model.select(planned);
        model.day().set(model.shown().get().dayOf(planned));
        update();
        open.run();
    }

    void takeFocus() {
        grid.requestFocus();
    }
}
