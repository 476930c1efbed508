package foothold.ui.campaign.plot;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A titled part of a page: a card under its title. */
public class Section extends VBox {
    private final VBox card = new VBox();

    /** An empty section. */
    protected Section(String title) {
        getStyleClass().add("campaign-section");
        var label = new Label(title);
        label.getStyleClass().add("section-title");
        card.getStyleClass().addAll("card", "campaign-card");
        getChildren().addAll(label, card);
    }

    /** Puts nodes into the card, one under the other. */
    protected final void put(Node... nodes) {
        card.getChildren().addAll(nodes);
    }

    /** A wrapped line that takes no room while it says nothing. */
    public static Label line(String styleClass) {
        var line = new Label();
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        line.visibleProperty().bind(line.managedProperty());
        return line;
    }

    /** A line that says the same for good. */
    public static Label line(String styleClass, String says) {
        var line = line(styleClass);
        line.setText(says);
        return line;
    }
}
