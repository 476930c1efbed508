package foothold.ui.compose;

import static foothold.ui.Messages.text;

import foothold.service.compose.Sheet;
import foothold.ui.Disc;
import foothold.ui.Shell;
import foothold.ui.compose.act.PadModel;
import foothold.ui.compose.act.Services;
import foothold.ui.compose.pad.PadView;
import foothold.ui.compose.template.TemplatesScreen;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The whole pad under the person's name; or, while nothing is laid out, the drafts there are. */
final class ComposeView extends VBox {
    private static final double DISC = 40;

    private final PadModel model;
    private final Shell shell;
    private final PadView pad;
    private final DraftsView drafts;
    private final Disc disc = new Disc("", "", DISC);
    private final Hyperlink name = new Hyperlink();
    private final Label job = new Label();
    private final HBox head;

    ComposeView(PadModel model, Services services, Shell shell) {
        this.model = model;
        this.shell = shell;
        this.pad = new PadView(model, true, () -> shell.show(TemplatesScreen.ID));
        this.drafts = new DraftsView(services, shell, model::write);
        this.head = head();
        setId("compose");
        getStyleClass().addAll("screen", "compose");
        VBox.setVgrow(pad, Priority.ALWAYS);
        VBox.setVgrow(drafts, Priority.ALWAYS);
        getChildren().addAll(head, pad, drafts);
        model.letter().sheet().subscribe(this::show);
        model.sending().onDone(this::done);
    }

    private HBox head() {
        name.setId("compose-name");
        name.getStyleClass().add("section-title");
        name.setOnAction(_ -> openPerson());
        job.getStyleClass().add("meta");
        var lines = new VBox(name, job);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var close = new Button(text("compose.action.close"), new FontIcon(Feather.X));
        close.setId("compose-close");
        close.getStyleClass().addAll("quiet", "icon-only");
        close.setTooltip(new Tooltip(text("compose.action.close")));
        close.setOnAction(_ -> close());
        var row = new HBox(disc, lines, close);
        row.getStyleClass().add("compose-who");
        return row;
    }

    private void show(Sheet sheet) {
        boolean laid = sheet != null;
        for (var each : new Node[] {head, pad}) {
            each.setVisible(laid);
            each.setManaged(laid);
        }
        drafts.setVisible(!laid);
        drafts.setManaged(!laid);
        if (!laid) {
            return;
        }
        var contact = sheet.material().contact();
        var role = contact.profile().job().role();
        var organization = sheet.material().organization();
        var place = organization == null ? "" : organization.name();
        boolean both = role != null && !place.isEmpty();
        disc.show(contact.id(), contact.name());
        name.setText(contact.name());
        job.setText((role == null ? "" : role) + (both ? " · " : "") + place);
    }

    private void openPerson() {
        shell.openPerson(model.letter().sheet().get().material().contact().id());
    }

    /** Leaves the message, which is kept, for the drafts. */
    void close() {
        model.clear();
        drafts.refresh();
        drafts.takeFocus();
    }

    private void done() {
        drafts.refresh();
        drafts.takeFocus();
    }

    void takeFocus() {
        if (model.letter().sheet().get() == null) {
            drafts.refresh();
            drafts.takeFocus();
        } else {
            pad.takeFocus();
        }
    }
}
