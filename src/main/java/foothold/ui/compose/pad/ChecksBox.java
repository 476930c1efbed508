package foothold.ui.compose.pad;

import static foothold.ui.Messages.text;

import foothold.domain.etiquette.Finding;
import foothold.ui.compose.act.Checks;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the checker says: how long it is, what is well done, and a list that shrinks. */
final class ChecksBox extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final int most;
    private final Consumer<Finding> jump;
    private final Label counter = new Label();
    private final FlowPane good = new FlowPane();
    private final VBox list = new VBox();
    private final FontIcon tick = new FontIcon(Feather.CHECK);
    private final Hyperlink more = new Hyperlink();
    private final List<FindingRow> rows = new ArrayList<>();
    private List<String> ticks = List.of();
    private List<Finding> shown = List.of();
    private boolean all;

    /**
     * A box that shows so many remarks at first.
     *
     * @param jump goes to the words of a remark
     */
    ChecksBox(int most, Consumer<Finding> jump) {
        this.most = most;
        this.jump = jump;
        setId("compose-checks");
        getStyleClass().add("compose-checks");
        counter.setId("compose-counter");
        counter.getStyleClass().add("compose-counter");
        good.getStyleClass().add("compose-good");
        list.setId("compose-findings");
        list.getStyleClass().add("compose-findings");
        more.setId("compose-more");
        more.setOnAction(_ -> showAll());
        good.getChildren().add(counter);
        getChildren().addAll(good, list);
    }

    void show(Checks checks) {
        counter.setText(checks.counter());
        counter.pseudoClassStateChanged(OVER, !checks.within());
        counter.setGraphic(checks.within() ? tick : null);
        if (!checks.ticks().equals(ticks)) {
            ticks = checks.ticks();
            good.getChildren().setAll(counter);
            ticks.stream().map(ChecksBox::tick).forEach(good.getChildren()::add);
        }
        good.setVisible(!checks.counter().isEmpty());
        if (!checks.findings().equals(shown)) {
            shown = checks.findings();
            fill();
        }
    }

    /** Uses the rows there are, since this runs while typing. */
    private void fill() {
        int room = all || shown.size() <= most + 1 ? shown.size() : most;
        while (rows.size() < room) {
            rows.add(new FindingRow(jump));
        }
        for (int i = 0; i < room; i++) {
            rows.get(i).show(shown.get(i));
        }
        var children = new ArrayList<Node>(rows.subList(0, room));
        if (room < shown.size()) {
            more.setText(text("compose.more", shown.size() - room));
            children.add(more);
        }
        if (!children.equals(list.getChildren())) {
            list.getChildren().setAll(children);
        }
        list.setManaged(!shown.isEmpty());
    }

    private void showAll() {
        all = true;
        fill();
        list.getChildren().getLast().requestFocus();
    }

    private static Label tick(String word) {
        var tick = new Label(word, new FontIcon(Feather.CHECK));
        tick.getStyleClass().add("compose-tick");
        return tick;
    }
}
