package foothold.ui.people.person;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Contact;
import foothold.ui.Disc;
import foothold.ui.control.SegmentChip;
import foothold.ui.control.SegmentWords;
import foothold.ui.people.act.PersonPage;
import foothold.ui.people.act.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who the page is about, where they stand and why, and how to reach them. */
final class Header extends VBox {
    private static final double DISC = 48;
    private static final int MOST_LINKS = 6;

    private final PersonModel model;
    private final Disc disc = new Disc("", "", DISC);
    private final Label name = new Label();
    private final Label said = new Label();
    private final Label job = new Label();
    private final Label stage = new Label();
    private final Label reason = new Label();
    private final FlowPane marks = new FlowPane();
    private final SegmentChip segment;
    private final Label segmentReason = new Label();
    private final FlowPane links = new FlowPane();
    private final Button expand;

    /** {@code expand} shows the page alone or beside the list again, {@code close} closes it. */
    Header(PersonModel model, Runnable expand, Runnable close) {
        this.model = model;
        this.segment = new SegmentChip(model::judge);
        this.expand = button("person.expand", Feather.MAXIMIZE_2, expand);
        getStyleClass().add("person-header");
        name.setId("person-name");
        name.getStyleClass().add("section-title");
        name.setWrapText(true);
        said.getStyleClass().addAll("meta", "person-said");
        job.getStyleClass().add("person-job");
        job.setWrapText(true);
        stage.setId("person-stage");
        stage.getStyleClass().add("chip");
        reason.setId("person-stage-reason");
        reason.getStyleClass().add("meta");
        reason.setWrapText(true);
        segmentReason.setId("person-segment-reason");
        segmentReason.getStyleClass().add("meta");
        segmentReason.setWrapText(true);
        marks.getStyleClass().add("person-marks");
        links.getStyleClass().add("person-links");
        var lines = new VBox(name, said, job);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var tools =
                new HBox(
                        button("person.write", Feather.EDIT_3, model::write),
                        new PersonMenu(model),
                        this.expand,
                        button("person.close", Feather.X, close));
        tools.getStyleClass().add("person-tools");
        var top = new HBox(disc, lines, tools);
        top.getStyleClass().add("person-top");
        getChildren().addAll(top, marks, links);
    }

    /** Says whether the page is shown alone. */
    void alone(boolean alone) {
        expand.setGraphic(new FontIcon(alone ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
        expand.setTooltip(new Tooltip(text(alone ? "person.reduce" : "person.expand")));
        expand.setText(text(alone ? "person.reduce" : "person.expand"));
    }

    void show(PersonPage page) {
        var contact = page.contact();
        disc.show(contact.id(), contact.name());
        name.setText(contact.name());
        say(said, contact.profile().pronunciation());
        say(job, Words.dotted(contact.profile().job().role(), page.organization()));
        stage.setText(Words.of(page.outlook().person(contact.id()).stage()));
        reason.setText(page.stageReason());
        marks.getChildren().setAll(stage);
        marks(contact);
        marks.getChildren().add(reason);
        judged(page);
        links.getChildren().clear();
        Link.of(contact.reach()).stream()
                .limit(MOST_LINKS)
                .map(this::link)
                .forEach(links.getChildren()::add);
        visible(links, !links.getChildren().isEmpty());
    }

    private void marks(Contact contact) {
        if (contact.standing().archivedAt() != null) {
            marks.getChildren().add(chip(text("person.archived")));
        }
        if (contact.standing().filing().mentor()) {
            marks.getChildren().add(chip(text("person.isMentor")));
        }
    }

    /** Booster, obligate or let go, with the reason beside it. */
    private void judged(PersonPage page) {
        var judgement = page.outlook().person(page.id()).judgement();
        segment.show(judgement, page.dates());
        if (segment.isVisible()) {
            segmentReason.setText(SegmentWords.reason(judgement, page.dates()));
            marks.getChildren().addAll(segment, segmentReason);
        }
    }

    private static Label chip(String text) {
        var chip = new Label(text);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private Hyperlink link(Link link) {
        var shown = new Hyperlink(link.label(), new FontIcon(link.icon()));
        shown.setTooltip(new Tooltip(link.target().toString()));
        shown.setOnAction(_ -> model.openLink(link.target()));
        return shown;
    }

    private static Button button(String key, Ikon icon, Runnable run) {
        var button = new Button(text(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().addAll("quiet", "icon-only");
        button.setTooltip(new Tooltip(text(key)));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static void say(Label label, String text) {
        boolean there = text != null && !text.isEmpty();
        label.setText(there ? text : "");
        visible(label, there);
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
