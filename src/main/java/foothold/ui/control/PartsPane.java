package foothold.ui.control;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

import java.util.List;

/** The parts of a screen, one of them in front, and the tabs that bring the others there. */
public final class PartsPane extends BorderPane {
    private final FlowPane tabs = new FlowPane();
    private final List<InnerPart> parts;
    private final ReadOnlyStringWrapper frontId = new ReadOnlyStringWrapper();
    private InnerPart front;

    /**
     * The first part comes to the front on {@link #shown}; nothing is asked of a part before.
     *
     * @param screen a short stable name ("campaign"); its tabs have the ids "campaign-tab-…"
     * @param name what the tabs are called to those who cannot see them
     * @param parts at least one
     */
    public PartsPane(String screen, String name, List<InnerPart> parts) {
        this.parts = List.copyOf(parts);
        this.front = parts.getFirst();
        this.frontId.set(front.id());
        tabs.getStyleClass().add("parts-tabs");
        tabs.setAccessibleText(name);
        var group = new ToggleGroup();
        for (var part : parts) {
            tabs.getChildren().add(tab(screen, part, group));
        }
    }

    private ToggleButton tab(String screen, InnerPart part, ToggleGroup group) {
        var tab = new ToggleButton(part.name());
        tab.setId(screen + "-tab-" + part.id());
        tab.getStyleClass().add("chip");
        tab.setToggleGroup(group);
        tab.setSelected(part == front);
        tab.setOnAction(
                _ -> {
                    tab.setSelected(true); // pressing the one in front changes nothing
                    open(part.id());
                });
        return tab;
    }

    /** The tabs, to be placed where the screen wants them. */
    public FlowPane tabs() {
        return tabs;
    }

    /** The id of the part in front; the first one's before anything was shown. */
    public ReadOnlyStringProperty frontId() {
        return frontId.getReadOnlyProperty();
    }

    /** Brings that part to the front; the one there stays for an id nobody has. */
    public void open(String partId) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).id().equals(partId)) {
                front = parts.get(i);
                ((ToggleButton) tabs.getChildren().get(i)).setSelected(true);
            }
        }
        frontId.set(front.id());
        setCenter(front.node().get());
        front.shown().run();
    }

    /** Comes to the front as it was left. */
    public void shown() {
        open(front.id());
    }
}
