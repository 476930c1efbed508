package foothold.ui.control.bulk;

import static foothold.ui.Messages.text;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;

/** What one can do with several selected people at once. */
public final class BulkBar extends VBox {
    private final Selected selected;
    private final Bulk bulk;
    private final Label count = new Label();
    private final TextField tag = new TextField();
    private final Button tagging = button("people.bulk.tag", Feather.TAG, this::askTag);
    private final Button planning = button("bulk.plan", Feather.CALENDAR, this::askPlan);
    private final BulkMenu more;
    private final PlanModel plan;
    private final PlanForm form;
    private List<String> ids = List.of();

    /** What the screen knows of those selected. */
    public interface Selected {

        /** Whether archived people are shown, so that bringing back is what is meant. */
        boolean archived();

        /** The tags any of them has, each once. */
        List<String> tags(List<String> ids);
    }

    /** {@code clear} takes the selection away. */
    public BulkBar(Bulk bulk, Selected selected, Runnable clear) {
        this.bulk = bulk;
        this.selected = selected;
        this.more = new BulkMenu(bulk, () -> ids, () -> selected.tags(ids));
        this.plan = bulk.planning();
        this.form = new PlanForm(plan, this::closePlan);
        setId("people-bulk");
        getStyleClass().add("bulk-bar");
        count.getStyleClass().add("strong");
        planning.setId("bulk-plan-open");
        tag.setId("people-bulk-tag");
        tag.setPromptText(text("people.bulk.tag.prompt"));
        tag.addEventFilter(KeyEvent.KEY_PRESSED, this::tagKey);
        var row =
                new FlowPane(
                        count,
                        planning,
                        button("people.bulk.target", Feather.TARGET, this::target),
                        tagging,
                        tag,
                        button("people.bulk.archive", Feather.ARCHIVE, this::archive),
                        more,
                        button("people.bulk.clear", Feather.X, clear));
        row.getStyleClass().add("people-bulk");
        getChildren().addAll(form, row);
        show(List.of());
    }

    /** Shows itself for two or more. */
    public void show(List<String> nowSelected) {
        boolean before = ids.size() > 1;
        ids = nowSelected;
        boolean several = ids.size() > 1;
        visible(this, several);
        count.setText(text("people.bulk.count", String.format(Locale.ENGLISH, "%,d", ids.size())));
        ask(false);
        if (several && !before) {
            more.renew();
        }
        if (!several) {
            visible(form, false);
        } else if (form.isVisible()) {
            plan.open(ids);
        }
    }

    private Button button(String key, Ikon icon, Runnable run) {
        var button = new Button(text(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void target() {
        bulk.target(ids, true);
    }

    private void archive() {
        if (selected.archived()) {
            bulk.bringBack(ids);
        } else {
            bulk.archive(ids);
        }
    }

    private void askPlan() {
        visible(form, true);
        plan.open(ids);
        form.takeFocus();
    }

    private void closePlan() {
        visible(form, false);
        planning.requestFocus();
    }

    private void askTag() {
        ask(true);
        tag.requestFocus();
    }

    private void ask(boolean asking) {
        tag.clear();
        visible(tag, asking);
        visible(tagging, !asking);
    }

    private void tagKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            bulk.tag(ids, tag.getText());
            ask(false);
            tagging.requestFocus();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            ask(false);
            tagging.requestFocus();
        }
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
