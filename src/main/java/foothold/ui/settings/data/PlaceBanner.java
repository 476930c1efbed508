package foothold.ui.settings.data;

import static foothold.ui.Messages.text;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** Says above every screen, calmly and once per file, that another program copies the file. */
public final class PlaceBanner extends VBox {
    private final PlaceModel model;
    private final Label what = label("place-banner-what", "strong");
    private final Label copies = label("place-banner-copies", "reason");
    private final Label why = label("place-banner-because", "reason");
    private final Button ask = button("why", this::explain);
    private final Button move;

    /** Over what is known of the place; takes no room while there is nothing to say. */
    public PlaceBanner(PlaceModel model) {
        super(8);
        this.model = model;
        this.move = button("move", model::move);
        setId("place-banner");
        getStyleClass().add("place-banner");
        setMinHeight(USE_PREF_SIZE);
        move.disableProperty().bind(model.busy());
        why.setVisible(false);
        var said = label("place-banner-said", "hint");
        model.said()
                .subscribe(
                        words -> {
                            said.setText(words);
                            said.setVisible(!words.isEmpty());
                        });
        var buttons = new FlowPane(8, 8, ask, move);
        buttons.getChildren().add(button("folder", model::openFolder));
        buttons.getChildren().add(button("well", model::well));
        getChildren().addAll(what, copies, why, said, buttons);
        model.shown().subscribe(this::show);
    }

    private void show(PlaceModel.Shown shown) {
        setVisible(shown != null && !shown.plain() && !shown.well());
        setManaged(isVisible());
        if (!isVisible()) {
            return;
        }
        var keeper = shown.keeper().product();
        what.setText(keeper.isEmpty() ? "" : text("place.banner.what", keeper));
        what.setVisible(!keeper.isEmpty());
        why.setText(text("place.kept", keeper));
        ask.setVisible(!keeper.isEmpty());
        move.setVisible(!keeper.isEmpty());
        var names =
                shown.copies().stream()
                        .map(Path::getFileName)
                        .map(Path::toString)
                        .collect(Collectors.joining(", "));
        copies.setText(names.isEmpty() ? "" : text("place.copies", shown.copies().size(), names));
        copies.setVisible(!names.isEmpty());
    }

    private void explain() {
        why.setVisible(!why.isVisible());
    }

    private static Label label(String id, String styleClass) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static Button button(String name, Runnable action) {
        var button = new Button(text("place.banner." + name));
        button.setId("place-banner-" + name);
        button.setOnAction(_ -> action.run());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }
}
