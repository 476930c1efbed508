package foothold.ui.organizations;

import static foothold.ui.Messages.text;

import foothold.service.organizations.Ranked;
import foothold.ui.EmptyState;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The ranked list on the left, the selected organization on the right. */
final class OrganizationsView extends HBox {
    private static final double LIST_WIDTH = 400;

    private final OrganizationsModel model;
    private final ListView<Ranked> list = new ListView<>();
    private final EmptyState nothing;
    private final AddTargets adding;
    private boolean showing;

    OrganizationsView(OrganizationsModel model) {
        this.model = model;
        this.adding = new AddTargets(model);
        setId("organizations");
        getStyleClass().add("organizations");
        var add = new Button(text("organizations.empty.add"));
        add.setOnAction(_ -> adding.takeFocus());
        nothing =
                new EmptyState(
                        text("organizations.empty.title"), text("organizations.empty.text"), add);
        var left = new VBox(hint(), adding, rows());
        left.getStyleClass().add("organizations-left");
        left.setPrefWidth(LIST_WIDTH);
        left.setMinWidth(300);
        var detail = new OrganizationPane(model);
        HBox.setHgrow(detail, Priority.ALWAYS);
        getChildren().addAll(left, detail);
        model.shown().subscribe(this::show);
    }

    private static Label hint() {
        var hint = new Label(text("organizations.hint"));
        hint.getStyleClass().add("reason");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }

    private StackPane rows() {
        list.setId("organizations-list");
        list.getStyleClass().add("plain-list");
        list.setAccessibleText(text("organizations.list"));
        list.setCellFactory(_ -> new RankedCell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> selected(now));
        var rows = new StackPane(list, nothing);
        VBox.setVgrow(rows, Priority.ALWAYS);
        return rows;
    }

    private void selected(Ranked now) {
        if (!showing) {
            model.select(now == null ? null : now.organization().id());
        }
    }

    /** Shows the list as it is now; what is selected and where it is scrolled to stays. */
    private void show(OrganizationsModel.Shown now) {
        var ranked = now.list().ranked();
        var before = list.getSelectionModel().getSelectedItem();
        var wanted =
                model.selected().get() != null
                        ? model.selected().get().organization().id()
                        : before == null ? null : before.organization().id();
        showing = true;
        list.getItems().setAll(ranked);
        ranked.stream()
                .filter(each -> each.organization().id().equals(wanted))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        showing = false;
        if (list.getSelectionModel().isEmpty() && !ranked.isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        nothing.setVisible(now.outlook() != null && ranked.isEmpty());
        list.setVisible(!ranked.isEmpty());
    }
}
