package foothold.ui.compose.pad;

import static foothold.ui.Messages.text;

import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Template;
import foothold.ui.compose.act.PadModel;
import foothold.ui.compose.act.Wording;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** What is written, which way it goes, and the templates there are for it. */
final class HeadRow extends HBox {
    private final PadModel model;
    private final Runnable manage;
    private final MenuButton templates = new MenuButton(text("compose.template"));

    /**
     * A row of choices.
     *
     * @param kinds whether what it is for can be chosen too
     * @param manage opens the list of templates
     */
    HeadRow(PadModel model, boolean kinds, Runnable manage) {
        this.model = model;
        this.manage = manage;
        getStyleClass().add("compose-head");
        var fields = model.letter().fields();
        if (kinds) {
            var kind = Form.choice("compose-kind", List.of(Kind.values()), Wording::of);
            kind.valueProperty().bindBidirectional(fields.kind());
            add(Form.field(text("compose.kind"), kind));
        }
        var channel = Form.choice("compose-channel", List.of(Channel.values()), Wording::of);
        channel.valueProperty().bindBidirectional(fields.channel());
        add(Form.field(text("compose.channel"), channel));
        templates.setId("compose-template");
        templates.setMaxWidth(Double.MAX_VALUE);
        templates.setMinWidth(USE_PREF_SIZE);
        templates.setOnShowing(_ -> fill());
        templates.getItems().add(new MenuItem());
        add(Form.field(text("compose.words"), templates));
    }

    private void add(VBox field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(field);
    }

    private void fill() {
        templates.getItems().clear();
        var sheet = model.letter().sheet().get();
        if (sheet != null) {
            var fields = model.letter().fields();
            sheet.suiting(fields.kind().get(), fields.channel().get())
                    .forEach(each -> templates.getItems().add(item(each)));
        }
        if (!templates.getItems().isEmpty()) {
            templates.getItems().add(new SeparatorMenuItem());
        }
        var all = new MenuItem(text("compose.templates.manage"));
        all.setId("compose-templates-manage");
        all.setOnAction(_ -> manage.run());
        templates.getItems().add(all);
    }

    private MenuItem item(Template template) {
        var item = new MenuItem(template.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.use(template));
        return item;
    }
}
