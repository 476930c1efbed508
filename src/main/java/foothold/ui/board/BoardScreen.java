package foothold.ui.board;

import static foothold.ui.Messages.text;

import foothold.ui.Screen;
import foothold.ui.control.InnerPart;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The board and the hypotheses as a screen of their own. */
public final class BoardScreen implements Screen {
    private final List<InnerPart> parts;
    private final BorderPane page = new BorderPane();
    private final FlowPane tabs = new FlowPane(8, 8);
    private InnerPart front;

    public BoardScreen(List<InnerPart> parts) {
        this.parts = List.copyOf(parts);
        this.front = parts.getFirst();
    }

    @Override
    public String id() {
        return "board";
    }

    @Override
    public String title() {
        return text("board.title");
    }

    @Override
    public Ikon icon() {
        return Feather.GRID;
    }

    @Override
    public Node node() {
        if (tabs.getChildren().isEmpty()) {
            var title = new Label(text("board.title"));
            title.getStyleClass().add("screen-title");
            var group = new ToggleGroup();
            for (var part : parts) {
                var tab = new ToggleButton(part.name());
                tab.setId("board-tab-" + part.id());
                tab.getStyleClass().add("chip");
                tab.setToggleGroup(group);
                tab.setOnAction(_ -> open(part, tab));
                tab.setSelected(part == front);
                tabs.getChildren().add(tab);
            }
            var head = new VBox(12, title, tabs);
            head.getStyleClass().add("board-top");
            page.setTop(head);
            page.getStyleClass().add("board-screen");
        }
        return page;
    }

    private void open(InnerPart part, ToggleButton tab) {
        tab.setSelected(true);
        front = part;
        shown();
    }

    @Override
    public void shown() {
        node();
        page.setCenter(front.node().get());
        front.shown().run();
    }
}
