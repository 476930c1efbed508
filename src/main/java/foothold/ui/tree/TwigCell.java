package foothold.ui.tree;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.tree.Twig;
import foothold.ui.Disc;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** One person in the indented list, with all there is to say of them. */
final class TwigCell extends ListCell<Twig> {
    private static final double DISC = 28;
    private static final double INDENT = 28;
    private static final int DEEPEST = 10;

    private final TreeModel model;
    private final Region indent = new Region();
    private final Button fold = new Button();
    private final Disc disc = new Disc("", "", DISC);
    private final Label name = new Label();
    private final Label state = new Label();
    private final Label facts = new Label();
    private final HBox row;

    TwigCell(TreeModel model) {
        this.model = model;
        fold.getStyleClass().add("tree-fold");
        fold.setFocusTraversable(false);
        fold.setMinWidth(48);
        fold.setOnAction(_ -> model.collapse(getItem(), !model.isCollapsed(getItem())));
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        state.getStyleClass().add("meta");
        facts.getStyleClass().add("meta");
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        var first = new HBox(name, state);
        first.getStyleClass().add("tree-first");
        var words = new VBox(first, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(indent, fold, disc, words);
        row.getStyleClass().addAll("row", "tree-row");
        setPrefWidth(0); // as wide as the list, whatever is in it
        setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2 && getItem() != null) {
                        model.open(getItem());
                    }
                });
    }

    @Override
    protected void updateItem(Twig twig, boolean empty) {
        super.updateItem(twig, empty);
        if (empty || twig == null) {
            setGraphic(null);
            return;
        }
        var member = twig.member();
        indent.setMinWidth(INDENT * Math.min(twig.depth(), DEEPEST));
        fold.setVisible(twig.yield().children() > 0);
        boolean closed = model.isCollapsed(twig);
        fold.setText(closed ? "+" + twig.yield().below() : "−");
        fold.setAccessibleText(text(closed ? "tree.expand" : "tree.collapse", member.name()));
        disc.show(member.key(), member.name());
        name.setText(member.name());
        var standing = new ArrayList<>(List.of(model.state(twig), model.yield(twig)));
        standing.removeIf(String::isEmpty);
        state.setText(String.join(" · ", standing));
        var said = String.join("\n", model.facts(twig));
        facts.setText(said);
        facts.setVisible(!said.isEmpty());
        facts.setManaged(!said.isEmpty());
        setGraphic(row);
    }
}
