package foothold.ui.settings;

import static foothold.ui.Messages.text;

import foothold.ui.settings.SettingsScreen.Section;
import foothold.ui.settings.data.DataModel;
import foothold.ui.settings.data.DataPart;
import foothold.ui.settings.you.YouPart;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** All settings on one page, each saved as it is chosen. */
final class SettingsView extends ScrollPane {
    private static final double WIDTH = 680;

    private final HolidayPart first;

    SettingsView(SettingsModel model, List<Section> more, DataModel data) {
        first = new HolidayPart(model);
        getStyleClass().add("settings");
        setId("settings");
        setFitToWidth(true);
        var title = new Label(text("settings.title"));
        title.getStyleClass().add("screen-title");
        var hint = new Label(text("settings.hint"));
        hint.getStyleClass().add("reason");
        var page =
                new VBox(
                        new VBox(4, title, hint),
                        section(
                                "settings.days",
                                first,
                                new WeekendPart(model),
                                new DaysOffPart(model)),
                        section("settings.you", new YouPart(model.you())),
                        section("settings.cadence", new CadencePart(model)),
                        section("settings.look", new ThemePart(model), new ZonePart(model)));
        for (var section : more) {
            page.getChildren().add(section(section.titleKey(), section.part().get()));
        }
        page.getChildren().add(section("data.title", new DataPart(data)));
        page.getStyleClass().addAll("screen", "settings-page");
        page.setMaxWidth(WIDTH);
        setContent(new HBox(page));
        HBox.setHgrow(page, Priority.ALWAYS);
    }

    /** Puts the focus on the first setting. */
    void takeFocus() {
        first.takeFocus();
    }

    private static Node section(String key, Node... parts) {
        var title = new Label(text(key));
        title.getStyleClass().add("section-title");
        var card = new VBox(parts);
        card.getStyleClass().addAll("card", "settings-card");
        var section = new VBox(title, card);
        section.getStyleClass().add("settings-section");
        return section;
    }
}
