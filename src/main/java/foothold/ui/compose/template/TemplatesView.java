package foothold.ui.compose.template;

import static foothold.ui.Messages.text;

import foothold.service.compose.template.Templates.Listed;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of templates, and beside it the open one. */
final class TemplatesView extends VBox {
    private final TemplatesModel model;
    private final ListView<Listed> list = new ListView<>();
    private boolean following;

    TemplatesView(TemplatesModel model) {
        this.model = model;
        setId("templates");
        getStyleClass().addAll("screen", "templates");
        var title = new Label(text("compose.templates.title"));
        title.getStyleClass().add("screen-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var add = new Button(text("compose.templates.add"), new FontIcon(Feather.PLUS));
        add.setId("templates-add");
        add.setOnAction(_ -> model.add());
        var head = new HBox(title, space, add);
        head.getStyleClass().add("templates-head");
        var form = new TemplateForm(model);
        HBox.setHgrow(form, Priority.ALWAYS);
        var both = new HBox(list(), form);
        both.getStyleClass().add("templates-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(head, both);
        model.open().subscribe(_ -> follow());
        model.all().subscribe(this::follow);
    }

    private ListView<Listed> list() {
        list.setId("templates-list");
        list.getStyleClass().addAll("plain-list", "templates-list");
        list.setAccessibleText(text("compose.templates.title"));
        list.setItems(model.all());
        list.setCellFactory(_ -> new TemplateCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        item -> {
                            if (!following) {
                                model.open(item);
                            }
                        });
        return list;
    }

    /** Selects the row of the open template. */
    private void follow() {
        var open = model.open().get();
        following = true;
        for (int i = 0; open != null && i < model.all().size(); i++) {
            if (model.all().get(i).template().id().equals(open.template().id())) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
        following = false;
    }

    void takeFocus() {
        list.requestFocus();
    }
}
