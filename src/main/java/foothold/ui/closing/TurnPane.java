package foothold.ui.closing;

import static foothold.ui.Messages.text;

import foothold.domain.outreach.Message.Kind;
import foothold.domain.plan.closing.Listener;
import foothold.service.compose.Errand;
import foothold.ui.Composer;
import foothold.ui.Disc;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Whose turn it is: why, and the message to them; or that everybody is told. */
final class TurnPane extends ScrollPane {
    private static final double DISC = 40;

    private final ClosingModel model;
    private final Composer.Pad pad;
    private final Disc disc = new Disc("", "", DISC);
    private final Hyperlink name = new Hyperlink();
    private final Label why = new Label();
    private final Label done = new Label();
    private final Button out = new Button();
    private final Button skip = new Button(text("closing.next"));
    private final VBox person;

    TurnPane(ClosingModel model, Composer.Pad pad) {
        this.model = model;
        this.pad = pad;
        setId("closing-turn");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("closing-turn");
        name.setId("closing-name");
        name.getStyleClass().add("row-title");
        name.setOnAction(_ -> model.openPerson());
        why.setId("closing-why");
        why.getStyleClass().add("reason");
        why.setWrapText(true);
        done.setId("closing-done");
        done.getStyleClass().add("reason");
        done.setWrapText(true);
        done.managedProperty().bind(done.visibleProperty());
        person = new VBox(head(), buttons(), pad.node());
        person.getStyleClass().add("closing-person");
        person.managedProperty().bind(person.visibleProperty());
        setContent(new VBox(done, person));
        pad.onDone(this::sent);
        model.front().subscribe(_ -> show());
        model.shown().subscribe(_ -> show());
    }

    private HBox head() {
        var words = new VBox(name, why);
        words.setMinWidth(0);
        var head = new HBox(disc, words);
        head.getStyleClass().add("closing-who");
        return head;
    }

    private FlowPane buttons() {
        out.setId("closing-out");
        out.setOnAction(
                _ -> {
                    model.turnOut();
                    takeFocus();
                });
        skip.setId("closing-next");
        skip.setOnAction(_ -> next());
        var row = new FlowPane(out, skip);
        row.getStyleClass().add("closing-buttons");
        return row;
    }

    /** Goes on with the next one, in the text. */
    void next() {
        model.next();
        takeFocus();
    }

    private void sent() {
        next();
    }

    private void show() {
        var turn = model.listener();
        person.setVisible(turn.isPresent());
        done.setVisible(turn.isEmpty());
        if (turn.isPresent()) {
            show(turn.get());
        } else {
            pad.clear();
            done.setText(model.shown().get() == null ? "" : text("closing.all"));
        }
    }

    private void show(Listener each) {
        var id = each.contact().id();
        disc.show(id, each.contact().name());
        name.setText(each.contact().name());
        var standing = model.standing(each);
        why.setText(standing.isEmpty() ? each.why() : each.why() + " · " + standing);
        out.setText(text(each.leftOut() ? "closing.after" : "closing.leave"));
        out.setVisible(!each.told());
        out.setManaged(!each.told());
        pad.node().setVisible(each.waiting());
        pad.node().setManaged(each.waiting());
        if (each.waiting()) {
            pad.write(Errand.write(id, Kind.CLOSING_THE_LOOP));
        } else {
            pad.clear();
        }
    }

    /** Puts the focus into the text, or on what can be done where there is none. */
    void takeFocus() {
        if (model.listener().filter(Listener::waiting).isPresent()) {
            pad.takeFocus();
        } else if (person.isVisible()) {
            skip.requestFocus();
        }
    }
}
