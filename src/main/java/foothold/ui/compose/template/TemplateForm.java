package foothold.ui.compose.template;

import static foothold.ui.Messages.text;

import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.service.compose.fill.Placeholder;
import foothold.service.compose.template.Templates.Listed;
import foothold.service.compose.template.Templates.Origin;
import foothold.ui.compose.act.Wording;
import foothold.ui.compose.pad.Form;
import foothold.ui.control.TabLeaves;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The open template: its name, use and words, and the placeholders that can stand in it. */
final class TemplateForm extends VBox {
    private static final int ROWS = 14;

    private final TemplatesModel model;
    private final TextField name = new TextField();
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final Button remove;
    private final Label hint = Form.line("hint");
    private TextInputControl last = body;

    TemplateForm(TemplatesModel model) {
        this.model = model;
        this.remove = Form.button("template-remove", "", model::remove);
        getStyleClass().add("template-form");
        name.setId("template-name");
        name.textProperty().bindBidirectional(model.name());
        subject.setId("template-subject");
        subject.textProperty().bindBidirectional(model.subject());
        body.setId("template-body");
        body.setWrapText(true);
        body.setPrefRowCount(ROWS);
        body.textProperty().bindBidirectional(model.body());
        TabLeaves.install(body);
        subject.focusedProperty().subscribe(focused -> last = focused ? subject : last);
        body.focusedProperty().subscribe(focused -> last = focused ? body : last);
        var words = Form.field(text("compose.text"), body);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(words, Priority.ALWAYS);
        var title = Form.field(text("compose.subject"), subject);
        getChildren()
                .addAll(
                        Form.field(text("compose.templates.name"), name),
                        use(),
                        title,
                        words,
                        hint,
                        tools());
        model.channel().subscribe(channel -> Form.visible(title, titled(channel.orElse(null))));
        model.open().subscribe(this::show);
    }

    private static boolean titled(Channel channel) {
        return channel == null || channel == Channel.EMAIL || channel == Channel.LINKEDIN_MESSAGE;
    }

    private Node use() {
        var kind = Form.choice("template-kind", List.of(Kind.values()), Wording::of);
        kind.valueProperty().bindBidirectional(model.kind());
        var ways = new ArrayList<Optional<Channel>>();
        ways.add(Optional.empty());
        Arrays.stream(Channel.values()).map(Optional::of).forEach(ways::add);
        var channel = Form.choice("template-channel", ways, TemplateForm::way);
        channel.valueProperty().bindBidirectional(model.channel());
        var left = Form.field(text("compose.kind"), kind);
        var right = Form.field(text("compose.channel"), channel);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var row = new HBox(left, right);
        row.getStyleClass().add("compose-head");
        return row;
    }

    private static String way(Optional<Channel> channel) {
        return channel.map(Wording::of).orElseGet(() -> text("compose.channel.any"));
    }

    private Node tools() {
        var insert = new MenuButton(text("compose.templates.insert"));
        insert.setId("template-insert");
        for (var each : Placeholder.values()) {
            var item = new MenuItem(each.word());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> insert(each));
            insert.getItems().add(item);
        }
        var copy = Form.button("template-copy", text("compose.templates.copy"), model::copy);
        var row = new FlowPane(insert, copy, remove);
        row.getStyleClass().add("compose-buttons");
        return row;
    }

    private void insert(Placeholder placeholder) {
        last.replaceSelection(placeholder.mark());
        last.requestFocus();
    }

    private void show(Listed open) {
        var origin = open == null ? Origin.SHIPPED : open.origin();
        Form.visible(remove, origin != Origin.SHIPPED);
        remove.setText(
                text(
                        origin == Origin.OWN
                                ? "compose.templates.delete"
                                : "compose.templates.restore"));
        hint.setText(text("compose.templates.hint." + origin));
    }
}
