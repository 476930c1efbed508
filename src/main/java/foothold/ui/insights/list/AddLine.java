package foothold.ui.insights.list;

import static foothold.ui.Messages.text;

import foothold.domain.plan.Path;
import foothold.ui.insights.model.InsightsModel;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.List;
import java.util.Optional;

/** The line in which one adds what one learned without a meeting. */
final class AddLine extends HBox {
    private static final double PATH_WIDTH = 200;

    private final InsightsModel model;
    private final TextField field = new TextField();
    private final Choices<Path> path;

    AddLine(InsightsModel model) {
        this.model = model;
        getStyleClass().add("insights-add");
        field.setId("insights-add");
        field.setPromptText(text("insights.add.prompt"));
        field.setAccessibleText(text("insights.add"));
        field.setMinWidth(0);
        field.setOnAction(_ -> add());
        HBox.setHgrow(field, Priority.ALWAYS);
        path =
                new Choices<>(
                        "insights-add-path",
                        text("insights.path"),
                        each -> each == null ? text("insights.path.none") : each.name(),
                        _ -> {});
        path.setPrefWidth(PATH_WIDTH);
        path.setMinWidth(0);
        getChildren().addAll(field, path);
        model.shown().subscribe(now -> offer(now.around().paths()));
        model.filter().subscribe(_ -> follow());
    }

    private void offer(List<Path> paths) {
        var before = path.chosen();
        var same =
                paths.stream()
                        .filter(each -> before != null && each.id().equals(before.id()))
                        .findFirst();
        path.fillWithNone(paths, same);
        path.setVisible(!paths.isEmpty());
        path.setManaged(!paths.isEmpty());
    }

    /** What is added belongs to the path one looks at. */
    private void follow() {
        var id = model.filter().get().about().pathId();
        path.getItems().stream()
                .flatMap(Optional::stream)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .ifPresent(path::choose);
    }

    private void add() {
        var chosen = path.chosen();
        model.add(field.getText(), chosen == null ? null : chosen.id());
        field.clear();
    }

    void takeFocus() {
        field.requestFocus();
    }
}
