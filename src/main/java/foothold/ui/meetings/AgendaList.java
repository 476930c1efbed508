package foothold.ui.meetings;

import static foothold.ui.Messages.text;

import foothold.ui.meetings.act.AgendaRow;
import foothold.ui.meetings.act.MeetingsModel;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The agenda: what is over and not marked, what is coming, what is past. */
final class AgendaList extends ListView<AgendaRow> {
    private final MeetingsModel model;
    private boolean changing;

    /**
     * The list.
     *
     * @param open called when a row is to be acted on, by Enter or a click
     */
    AgendaList(MeetingsModel model, Runnable open) {
        this.model = model;
        setId("meetings-list");
        getStyleClass().addAll("plain-list", "meetings-list");
        setAccessibleText(text("meetings.title"));
        setCellFactory(_ -> new AgendaCell(model));
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, open));
        setOnMouseClicked(_ -> open.run());
    }

    private void pressed(KeyEvent event, Runnable open) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            open.run();
        }
    }

    private void chosen(AgendaRow row) {
        if (!changing && row != null) {
            model.select(row.planned());
        }
    }

    /** Shows the meetings as last read, and keeps the place. */
    void update() {
        var fresh = model.shown().get().rows();
        changing = true;
        if (!getItems().equals(fresh)) {
            getItems().setAll(fresh);
        }
        var selected = model.selected().get();
        for (int i = 0; selected != null && i < fresh.size(); i++) {
            if (fresh.get(i).id().equals(selected.id())) {
                getSelectionModel().clearAndSelect(i);
                getFocusModel().focus(i);
            }
        }
        changing = false;
        refresh();
    }
}
