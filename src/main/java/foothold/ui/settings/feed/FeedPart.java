package foothold.ui.settings.feed;

import static foothold.ui.Messages.text;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** The switch of the calendar feed, where its file is, and how programs subscribe to it. */
public final class FeedPart extends VBox {
    private static final List<String> PROGRAMS =
            List.of("thunderbird", "gnome", "apple", "outlook");

    private final FeedModel model;
    private final CheckBox on = new CheckBox(text("feed.on"));
    private final Label file = line("feed-file", "strong");
    private final Label link = line("feed-link", "reason");
    private final Label said = line("feed-said", "hint");
    private final Label problem = line("feed-problem", "inline-error");
    private final VBox details = new VBox(12);

    public FeedPart(FeedModel model) {
        this.model = model;
        getStyleClass().add("settings-part");
        setId("settings-feed");
        on.setId("feed-on");
        on.setWrapText(true);
        on.setOnAction(_ -> model.turn(on.isSelected()));
        details.getChildren().addAll(new VBox(4, file, link, said, problem), buttons(), programs());
        details.setId("feed-details");
        details.managedProperty().bind(details.visibleProperty());
        details.setVisible(false);
        var hint = line("feed-hint", "hint");
        hint.setText(text("feed.hint"));
        getChildren().addAll(on, hint, details);
        model.shown().subscribe(this::show);
    }

    private Node buttons() {
        var row =
                new FlowPane(
                        button("copyLink", model::copyLink),
                        button("copyPath", model::copyPath),
                        button("place", model::choosePlace));
        row.getStyleClass().add("settings-chips");
        return row;
    }

    private static Button button(String name, Runnable action) {
        var button = new Button(text("feed." + name));
        button.setId("feed-" + name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Node programs() {
        var title = new Label(text("feed.how"));
        title.getStyleClass().add("field-label");
        var ways = new VBox(6, title);
        for (var program : PROGRAMS) {
            var way = line("feed-way-" + program, "reason");
            way.setText(text("feed.way." + program));
            ways.getChildren().add(way);
        }
        return ways;
    }

    private void show(FeedModel.Shown shown) {
        setDisable(shown == null);
        if (shown == null) {
            return;
        }
        on.setSelected(shown.choice().on());
        details.setVisible(shown.choice().on());
        file.setText(shown.choice().file().toString());
        link.setText(FeedModel.link(shown.choice().file()));
        said.setText(shown.problem() ? "" : shown.said());
        problem.setText(shown.problem() ? shown.said() : "");
    }

    /** A line that takes no room while it says nothing. */
    private static Label line(String id, String styleClass) {
        var line = new Label();
        line.setId(id);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        line.visibleProperty().bind(line.managedProperty());
        return line;
    }
}
