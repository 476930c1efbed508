package foothold.ui.people.person;

import static foothold.ui.Messages.text;

import foothold.service.timeline.TimelineEntry;
import foothold.ui.people.act.PersonPage;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One thing that happened: its sign, what and when, what was said, and how to correct it. */
final class EntryRow extends HBox {
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

    private final TimelineEntry entry;
    private final PersonModel model;

    EntryRow(TimelineEntry entry, PersonPage page, PersonModel model) {
        this.entry = entry;
        this.model = model;
        getStyleClass().add("timeline-row");
        boolean ahead = entry.moment().at().isAfter(page.outlook().now());
        pseudoClassStateChanged(AHEAD, ahead);
        pseudoClassStateChanged(SMALL, !entry.editable());
        var icon = new FontIcon(icon(entry.sort()));
        icon.getStyleClass().add("timeline-icon");
        var lines = new VBox(head(page));
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        if (entry.text() != null) {
            var said = new Label(entry.text().strip());
            said.getStyleClass().add("timeline-text");
            said.setWrapText(true);
            lines.getChildren().add(said);
        }
        getChildren().addAll(icon, lines);
        if (entry.editable()) {
            getChildren().add(tools());
        }
    }

    private HBox head(PersonPage page) {
        var title = new Label(entry.title());
        title.getStyleClass().add("timeline-title");
        title.setWrapText(true);
        var when = new Label(when(page));
        when.getStyleClass().addAll("meta", "timeline-when");
        when.setMinWidth(USE_PREF_SIZE);
        when.setTooltip(
                new Tooltip(
                        entry.moment().day() == null
                                ? page.dates().full(entry.moment().at())
                                : page.dates().full(entry.moment().day())));
        var head = new HBox(title, when);
        head.getStyleClass().add("timeline-head");
        return head;
    }

    private String when(PersonPage page) {
        var day = entry.moment().day();
        return day == null ? page.dates().moment(entry.moment().at()) : page.dates().day(day);
    }

    private HBox tools() {
        var edit = tool("person.entry.edit", Feather.EDIT_2, () -> model.edit(entry.entity()));
        var remove =
                tool("person.entry.remove", Feather.TRASH_2, () -> model.remove(entry.entity()));
        var tools = new HBox(edit, remove);
        tools.getStyleClass().add("timeline-tools");
        return tools;
    }

    private static Button tool(String key, Ikon icon, Runnable run) {
        var button = new Button(text(key), new FontIcon(icon));
        button.getStyleClass().addAll("quiet", "icon-only", "timeline-tool");
        button.setTooltip(new Tooltip(text(key)));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static Ikon icon(TimelineEntry.Sort sort) {
        return switch (sort) {
            case SENT -> Feather.SEND;
            case PLANNED -> Feather.CLOCK;
            case RECEIVED -> Feather.CORNER_DOWN_RIGHT;
            case MEETING -> Feather.COFFEE;
            case NOTE -> Feather.FILE_TEXT;
            case REMINDER -> Feather.BELL;
            case DECISION -> Feather.PAUSE;
            case STANDING -> Feather.USER;
        };
    }
}
