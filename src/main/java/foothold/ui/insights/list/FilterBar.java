package foothold.ui.insights.list;

import static foothold.ui.Messages.text;

import foothold.service.insights.InsightFilter;
import foothold.ui.control.ChipMenu;
import foothold.ui.insights.model.Facing;
import foothold.ui.insights.model.InsightsModel;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;

/** The field in which one types to find insights, and the chips that narrow the list. */
final class FilterBar extends VBox {
    private final InsightsModel model;
    private final TextField field = new TextField();
    private final Button clear = new Button(text("insights.filter.clear"));
    private final List<ChipMenu> menus;

    FilterBar(InsightsModel model, Runnable toList) {
        this.model = model;
        this.menus = Arrays.stream(Facing.values()).map(this::menu).toList();
        getStyleClass().add("insights-filter");
        field.setId("insights-search");
        field.setPromptText(text("insights.filter.prompt"));
        field.setAccessibleText(text("insights.filter.prompt"));
        field.textProperty().subscribe(this::typed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, toList));
        clear.setId("insights-clear");
        clear.getStyleClass().add("quiet");
        clear.setOnAction(_ -> model.filter().set(InsightFilter.ALL));
        var row = new FlowPane();
        row.getStyleClass().add("insights-chips");
        row.getChildren().addAll(menus);
        row.getChildren().add(clear);
        getChildren().addAll(field, row);
        model.filter().subscribe(_ -> update());
        model.shown().subscribe(_ -> menus.forEach(ChipMenu::update));
    }

    private ChipMenu menu(Facing facing) {
        return new ChipMenu(
                text("insights.facing." + facing),
                facing.several(),
                () -> facing.choices(model.shown().get().index()),
                () -> facing.chosen(model.filter().get()),
                chosen -> model.filter().set(facing.choose(model.filter().get(), chosen)));
    }

    private void typed(String words) {
        model.filter().set(model.filter().get().withText(words));
    }

    private void key(KeyEvent event, Runnable toList) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            toList.run();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            event.consume();
            field.clear();
        }
    }

    private void update() {
        var now = model.filter().get();
        if (!field.getText().equals(now.text()) && !field.getText().strip().equals(now.text())) {
            field.setText(now.text());
        }
        menus.forEach(ChipMenu::update);
        clear.setVisible(now.narrows());
        clear.setManaged(now.narrows());
    }

    void takeFocus() {
        field.requestFocus();
        field.selectAll();
    }
}
