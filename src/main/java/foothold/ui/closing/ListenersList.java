package foothold.ui.closing;

import static foothold.ui.Messages.text;

import foothold.domain.plan.closing.Listener;
import foothold.service.closing.ClosingList;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Everybody to tell; the row chosen is whose turn it is, and Enter goes on to write to them. */
final class ListenersList extends ListView<Listener> {
    /** So many rows always show without scrolling. */
    private static final int NEAR = 5;

    private final ClosingModel model;
    private boolean showing;

    ListenersList(ClosingModel model, Runnable write) {
        this.model = model;
        setId("closing-list");
        getStyleClass().addAll("plain-list", "closing-list");
        setAccessibleText(text("closing.list"));
        setCellFactory(_ -> new ListenerCell(model));
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                        event.consume();
                        write.run();
                    }
                });
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.shown().subscribe(this::show);
        model.front().subscribe(_ -> follow());
    }

    private void chosen(Listener each) {
        if (!showing && each != null) {
            model.choose(each.contact().id());
        }
    }

    private void show(ClosingList read) {
        if (read == null) {
            return;
        }
        showing = true;
        getItems().setAll(read.listeners());
        showing = false;
        follow();
    }

    private void follow() {
        showing = true;
        int at = -1;
        for (int i = 0; i < getItems().size(); i++) {
            at = getItems().get(i).contact().id().equals(model.front().get()) ? i : at;
        }
        if (at < 0) {
            getSelectionModel().clearSelection();
        } else if (at != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().clearAndSelect(at);
            if (at >= NEAR) {
                scrollTo(at - 1);
            }
        }
        showing = false;
    }
}
