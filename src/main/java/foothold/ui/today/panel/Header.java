package foothold.ui.today.panel;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.followup.Party;
import foothold.ui.Disc;
import foothold.ui.today.act.Subject;
import foothold.ui.today.act.Wording;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the panel is about. */
final class Header extends HBox {
    private static final double DISC = 44;

    private final Disc disc = new Disc("", "", DISC);
    private final Label name = new Label();
    private final Label job = new Label();
    private final Label stage = new Label();

    /**
     * @param close what the button in the corner does
     */
    Header(Runnable close) {
        getStyleClass().add("today-header");
        name.getStyleClass().addAll("row-title", "strong");
        name.setWrapText(true);
        job.getStyleClass().add("meta");
        job.setWrapText(true);
        stage.getStyleClass().add("chip");
        var cross = new Button(text("today.close"), new FontIcon(Feather.X));
        cross.setId("today-close");
        cross.getStyleClass().addAll("quiet", "icon-only");
        cross.setTooltip(new Tooltip(text("today.close")));
        cross.setOnAction(_ -> close.run());
        var lines = new VBox(name, job, stage);
        lines.getStyleClass().add("today-who");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(disc, lines, cross);
    }

    void show(Subject subject) {
        var party = subject.followup().party();
        var shown = party.name().isEmpty() ? text("today.nobody") : party.name();
        var id = party.contactId() == null ? party.organizationId() : party.contactId();
        disc.show(id == null ? "" : id, shown);
        name.setText(shown);
        var background = subject.background();
        boolean person = party.contactId() != null && background.contact() != null;
        job.setText(
                person
                        ? job(background.contact(), background.organization())
                        : text(onlyNamed(party) ? "today.named" : "today.organization"));
        visible(job, !job.getText().isEmpty() && !party.name().isEmpty());
        visible(stage, person);
        if (person) {
            stage.setText(Wording.of(subject.outlook().person(party.contactId()).stage()));
        }
    }

    private static boolean onlyNamed(Party party) {
        return party.contactName() != null && party.contactId() == null;
    }

    private static String job(Contact contact, Organization organization) {
        return Stream.of(
                        contact.profile().job().role(),
                        organization == null ? null : organization.name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static void visible(Label label, boolean visible) {
        label.setVisible(visible);
        label.setManaged(visible);
    }
}
