package foothold.ui.organizations;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Tie;
import foothold.service.organizations.Colleagues;
import foothold.ui.Disc;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;

/** The people one knows there, best to ask first; the one chosen can be judged and marked. */
final class ColleaguesBox extends VBox {
    /** So many show at once; more can be asked for. */
    private static final int SHOWN = 12;

    private static final double DISC = 28;

    private final OrganizationsModel model;
    private final Label title = new Label();
    private final VBox rows = new VBox();
    private final Button more = new Button();
    private String organizationId;
    private String chosenId;
    private boolean all;

    ColleaguesBox(OrganizationsModel model) {
        super(8);
        this.model = model;
        title.getStyleClass().add("group-title");
        rows.getStyleClass().add("organization-people");
        more.getStyleClass().add("quiet");
        more.managedProperty().bind(more.visibleProperty());
        getChildren().addAll(title, rows, more);
    }

    void show(Colleagues now) {
        if (!now.organization().id().equals(organizationId)) {
            organizationId = now.organization().id();
            chosenId = null;
            all = false;
        }
        var people = now.people();
        title.setText(
                people.isEmpty()
                        ? text("organizations.people.none")
                        : text("organizations.people", people.size()));
        var shown = all || people.size() <= SHOWN ? people : people.subList(0, SHOWN);
        rows.getChildren().setAll(shown.stream().map(each -> row(each, now)).toList());
        more.setVisible(shown.size() < people.size());
        more.setText(text("organizations.people.more", people.size() - shown.size()));
        more.setOnAction(
                _ -> {
                    all = true;
                    show(now);
                });
    }

    private Region row(Colleagues.One one, Colleagues now) {
        var contact = one.contact();
        var name = new Button(contact.name());
        name.getStyleClass().addAll("quiet", "organization-person");
        name.setAccessibleText(contact.name() + ", " + why(contact));
        name.setOnAction(
                _ -> {
                    chosenId = contact.id().equals(chosenId) ? null : contact.id();
                    show(now);
                });
        var role = label(contact.profile().job().role(), "organization-role");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line =
                new HBox(
                        8,
                        new Disc(contact.id(), contact.name(), DISC),
                        name,
                        role,
                        space,
                        action(one));
        line.getStyleClass().add("organization-line");
        var box = new VBox(2, line, label(why(contact), "meta"));
        if (contact.id().equals(chosenId)) {
            box.getChildren().add(new Judging(contact, footing -> judge(contact, footing)));
        }
        return box;
    }

    private Region action(Colleagues.One one) {
        if (one.proposed()) {
            var mark = new Button(text("organizations.people.target"));
            mark.setMinWidth(Region.USE_PREF_SIZE);
            mark.setAccessibleText(
                    text("organizations.people.target") + ": " + one.contact().name());
            mark.setOnAction(_ -> model.target(one));
            return mark;
        }
        var open = new Button(text("organizations.stage." + one.stage()));
        open.getStyleClass().add("quiet");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setAccessibleText(text("organizations.people.open", one.contact().name()));
        open.setOnAction(_ -> model.openPerson(one.contact().id()));
        return open;
    }

    private void judge(Contact contact, Profile.Footing footing) {
        model.change(
                text("organizations.toast.judged", contact.name()),
                () -> model.sheet().footing(contact, footing));
    }

    /** Why they stand where they stand in the order of asking, and what speaks against them. */
    private static String why(Contact contact) {
        var footing = contact.profile().job().footing();
        var parts = new ArrayList<String>();
        if (contact.tie().manager()) {
            parts.add(text("organizations.why.manager"));
        }
        if (footing.relevance() != null) {
            parts.add(text("organizations.why.relevance", footing.relevance()));
        }
        if (contact.tie().kind() != Tie.Kind.NONE) {
            parts.add(text("organizations.why.tie." + contact.tie().kind()));
        }
        if (footing.level() != null) {
            parts.add(text("organizations.level." + footing.level()));
        }
        if (Boolean.TRUE.equals(footing.promotedInside())) {
            parts.add(text("organizations.promoted.true"));
        }
        return parts.isEmpty() ? text("organizations.why.nothing") : String.join(" · ", parts);
    }

    private static Label label(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        label.setWrapText(false);
        return label;
    }
}
