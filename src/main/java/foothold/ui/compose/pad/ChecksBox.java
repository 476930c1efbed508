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
        getChildren().addAll(good, list);
    }

    void show(Checks checks) {
        counter.setText(checks.counter());
        counter.pseudoClassStateChanged(OVER, !checks.within());
        counter.setGraphic(checks.within() ? new FontIcon(Feather.CHECK) : null);
        good.getChildren().setAll(counter);
        checks.ticks().stream().map(ChecksBox::tick).forEach(good.getChildren()::add);
        good.setVisible(!checks.counter().isEmpty());
        if (!checks.findings().equals(shown)) {
            shown = checks.findings();
            fill();
        }
    }

    private void fill() {
        int room = all || shown.size() <= most + 1 ? shown.size() : most;
        list.getChildren()
                .setAll(
                        shown.stream()
                                .limit(room)
                                .<Node>map(each -> new FindingRow(each, jump))
                                .toList());
        if (room < shown.size()) {
            var more = new Hyperlink(text("compose.more", shown.size() - room));
            more.setId("compose-more");
            more.setOnAction(
                    _ -> {
                        all = true;
                        fill();
                    });
            list.getChildren().add(more);
        }
        list.setManaged(!shown.isEmpty());
    }

    private static Label tick(String word) {
        var tick = new Label(word, new FontIcon(Feather.CHECK));
        tick.getStyleClass().add("compose-tick");
        return tick;
    }
}
