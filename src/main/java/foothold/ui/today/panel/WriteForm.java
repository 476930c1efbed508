package foothold.ui.today.panel;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Contact;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.service.compose.Errand;
import foothold.ui.Composer;
import foothold.ui.today.act.MainAction;
import foothold.ui.today.act.PanelModel;
import foothold.ui.today.act.Subject;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;

/** Writes the message a follow-up asks for, to the person it is about or to another one there. */
final class WriteForm extends ActionForm {
    private final Subject subject;
    private final Composer.Pad pad;
    private final ComboBox<Contact> to = new ComboBox<>();
    private Contact recipient;

    WriteForm(PanelModel model, Subject subject, Composer.Pad pad) {
        this.subject = subject;
        this.pad = pad;
        if (subject.action() == MainAction.WRITE_TO_OTHER) {
            to.setId("today-to");
            to.getItems().addAll(subject.background().others());
            to.setConverter(Choice.named(WriteForm::named));
            to.setMaxWidth(Double.MAX_VALUE);
            to.valueProperty().bindBidirectional(subject.draft().to());
            getChildren().add(field(text("today.other"), to));
            to.valueProperty().subscribe(this::write);
        } else {
            write(subject.recipient());
        }
        getChildren().add(pad.node());
        if (subject.action() == MainAction.CONFIRM) {
            getChildren().add(otherwise("today.confirmed", model.actions()::confirmed));
        } else if (subject.action() == MainAction.WRITE_TO_NAMED) {
            getChildren().add(otherwise("today.named.not", model.actions()::dontPursue));
        }
    }

    /** What else may have happened. */
    private static Button otherwise(String key, Runnable action) {
        var button = button("today-otherwise", text(key), action);
        button.getStyleClass().add("quiet");
        return button;
    }

    private static String named(Contact contact) {
        var role = contact.profile().job().role();
        return role == null ? contact.name() : contact.name() + " · " + role;
    }

    private void write(Contact chosen) {
        recipient = chosen;
        if (chosen == null) {
            pad.clear();
        } else if (subject.background().trigger() instanceof Message planned
                && subject.action() == MainAction.SEND_PLANNED) {
            pad.write(Errand.goOn(planned));
        } else {
            pad.write(errand(chosen));
        }
    }

    private Errand errand(Contact chosen) {
        var followup = subject.followup();
        boolean card = followup.key().trigger().contains(":");
        return new Errand(
                chosen.id(),
                MainAction.message(followup.kind()),
                card ? Channel.LETTER : null,
                null,
                followup.due().day(subject.outlook().zone()));
    }

    /**
     * Whether the message on the pad is what that follow-up asks for: begun here, it is planned by
     * now and stands in for the follow-up; emptied again, it is none.
     */
    boolean goesOn(Subject next) {
        if (next.background().trigger() instanceof Message planned && pad.holds(planned)) {
            return true;
        }
        var asked = next.recipient();
        return !pad.blank()
                && recipient != null
                && asked != null
                && asked.id().equals(recipient.id())
                && subject.followup().kind() == next.followup().kind()
                && subject.followup().key().equals(next.followup().key());
    }

    @Override
    void takeFocus() {
        if (subject.action() == MainAction.WRITE_TO_OTHER && to.getItems().size() > 1) {
            to.requestFocus();
        } else {
            pad.takeFocus();
        }
    }
}
