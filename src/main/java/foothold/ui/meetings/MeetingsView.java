package foothold.ui.meetings;

import static foothold.ui.Messages.text;

import foothold.ui.EmptyState;
import foothold.ui.Screen.MeetingPart;
import foothold.ui.meetings.act.MeetingsModel;
import foothold.ui.meetings.act.MeetingsModel.Mode;
import foothold.ui.meetings.act.ScheduleModel.Purpose;
import foothold.ui.meetings.panel.MeetingPanel;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** The meetings as they are drawn: agenda or month, and the panel beside or above them. */
final class MeetingsView extends Region {
    private static final double ROOM = 912;
    private static final double PANEL = 400;
    private static final double LEFT_FREE = 64;
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");

    private final MeetingsModel model;
    private final Runnable openPeople;
    private final AgendaList agenda;
    private final MonthView month;
    private final StackPane instead = new StackPane();
    private final FlowPane chips = new FlowPane();
    private final Button make;
    private final MeetingPanel panel;
    private final Region column;
    private Boolean open;

    MeetingsView(MeetingsModel model, List<MeetingPart> parts, Runnable openPeople) {
        this.model = model;
        this.openPeople = openPeople;
        this.agenda = new AgendaList(model, this::openPanel);
        this.month = new MonthView(model, this::openPanel);
        this.make = button("meetings-new", "meetings.new", model.schedule()::begin);
        this.panel = new MeetingPanel(model, parts, this::back);
        this.column = column();
        getStyleClass().add("meetings");
        getChildren().addAll(column, panel);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        model.revision().subscribe(_ -> update());
        model.mode().subscribe(_ -> update());
        model.schedule().purpose().subscribe(_ -> asked());
        model.selected().subscribe(_ -> requestLayout());
    }

    private VBox column() {
        var title = new Label(text("meetings.title"));
        title.getStyleClass().add("screen-title");
        make.getStyleClass().add("accent");
        var save = button("meetings-save-all", "meetings.saveAll", model.detail()::saveAll);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space, make);
        head.getStyleClass().add("meetings-head");
        chips.getChildren().addAll(mode(Mode.AGENDA), mode(Mode.MONTH), save);
        chips.getStyleClass().add("meetings-chips");
        save.getStyleClass().add("quiet");
        var body = new StackPane(agenda, month, instead);
        VBox.setVgrow(body, Priority.ALWAYS);
        var all = new VBox(head, chips, body);
        all.getStyleClass().addAll("screen", "meetings-column");
        return all;
    }

    private ToggleButton mode(Mode mode) {
        var key = mode == Mode.AGENDA ? "meetings.mode.agenda" : "meetings.mode.month";
        var chip = new ToggleButton(text(key));
        chip.setId(key.replace('.', '-'));
        chip.getStyleClass().add("chip");
        chip.setOnAction(
                _ -> {
                    model.mode().set(mode);
                    chip.setSelected(true);
                });
        model.mode().subscribe(now -> chip.setSelected(now == mode));
        return chip;
    }

    private void update() {
        var shown = model.shown().get();
        if (shown == null) {
            return;
        }
        boolean none = shown.all().isEmpty();
        boolean byMonth = model.mode().get() == Mode.MONTH;
        agenda.setVisible(!none && !byMonth);
        month.setVisible(!none && byMonth);
        instead.setVisible(none);
        chips.setVisible(!none);
        make.setVisible(!none);
        if (none) {
            instead.getChildren().setAll(empty(shown.contacts() == 0));
        }
        agenda.update();
        month.update();
        requestLayout();
    }

    private Node empty(boolean nobody) {
        return nobody
                ? new EmptyState(
                        text("meetings.empty.title"),
                        text("meetings.empty.nobody"),
                        button("meetings-people", "meetings.empty.people", openPeople))
                : new EmptyState(
                        text("meetings.empty.title"),
                        text("meetings.empty.text"),
                        button("meetings-first", "meetings.new", model.schedule()::begin));
    }

    private static Button button(String id, String key, Runnable action) {
        var button = new Button(text(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void openPanel() {
        open = true;
        panel.setVisible(panel.filled().get());
        requestLayout();
    }

    /** Opens the panel and puts the focus where the chosen meeting begins. */
    void act() {
        openPanel();
        panel.takeFocus();
    }

    private void asked() {
        boolean asking = model.schedule().purpose().get() != Purpose.NOTHING;
        if (asking) {
            act();
        }
        requestLayout();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            back();
        }
    }

    /** Closes what is innermost: a form or part, then the panel. */
    void back() {
        if (!panel.back()) {
            open = false;
            requestLayout();
            takeFocus();
        }
    }

    /** Puts the focus on the list, or on the button in its place. */
    void takeFocus() {
        if (agenda.isVisible()) {
            agenda.requestFocus();
        } else if (month.isVisible()) {
            month.takeFocus();
        } else if (instead.lookup(".button") instanceof Button button) {
            button.requestFocus();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean above = width < ROOM;
        if (open == null && getScene() != null) {
            open = !above;
        }
        boolean visible = Boolean.TRUE.equals(open) && panel.filled().get();
        panel.setVisible(visible);
        panel.pseudoClassStateChanged(ABOVE, above);
        double beside = Math.min(PANEL, width - LEFT_FREE);
        column.resizeRelocate(0, 0, visible && !above ? width - beside : width, getHeight());
        panel.resizeRelocate(width - beside, 0, beside, getHeight());
    }
}
