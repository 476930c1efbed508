package foothold.ui.settings.publish;

import static foothold.ui.Messages.text;

import foothold.service.publish.Choices;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which server, and who signs in. */
final class AccountPart extends VBox {
    private final PublishModel model;
    private final TextField address = new TextField();
    private final TextField user = new TextField();
    private final PasswordField password = new PasswordField();
    private final CheckBox keep = new CheckBox();
    private final Label hint = PublishPart.line("publish-account-hint", "hint");

    AccountPart(PublishModel model) {
        super(8);
        this.model = model;
        address.setPromptText(text("publish.address.prompt"));
        var who = new HBox(12, field("user", user), field("password", password));
        who.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        keep.setId("publish-keep");
        keep.setSelected(true);
        keep.setWrapText(true);
        keep.managedProperty().bind(keep.visibleProperty());
        getChildren().addAll(field("address", address), who, keep, hint);
        for (var each : new TextField[] {address, user}) {
            each.focusedProperty().subscribe(this::left);
            each.setOnAction(_ -> typed());
        }
    }

    private static Node field(String name, TextField field) {
        field.setId("publish-" + name);
        var title = new Label(text("publish." + name));
        title.getStyleClass().add("field-label");
        title.setLabelFor(field);
        return new VBox(4, title, field);
    }

    private void left(boolean focused) {
        if (!focused) {
            typed();
        }
    }

    private void typed() {
        if (model.shown().get() != null) {
            model.change(
                    before ->
                            new Choices(
                                    before.on(),
                                    address.getText().strip(),
                                    user.getText().strip(),
                                    before.wanted(),
                                    before.automatic()));
        }
    }

    void show(Shown shown) {
        if (!address.isFocused()) {
            address.setText(shown.choices().address());
        }
        if (!user.isFocused()) {
            user.setText(shown.choices().user());
        }
        // What is on that server could not be taken off it any more.
        boolean fixed = shown.published() > 0;
        address.setDisable(fixed);
        user.setDisable(fixed);
        keep.setText(text("publish.keep", shown.keyring()));
        keep.setVisible(!shown.keyring().isEmpty());
        password.setPromptText(text(shown.known() ? "publish.known" : "publish.unknown"));
        hint.setText(
                fixed
                        ? text("publish.fixed")
                        : text(shown.keyring().isEmpty() ? "publish.asked" : "publish.kept"));
    }

    /** The password as typed; empty when none was. */
    String password() {
        return password.getText();
    }

    /** Whether the keyring is to keep it. */
    boolean keep() {
        return keep.isVisible() && keep.isSelected();
    }

    /** What was typed does not stay on the screen. */
    void clear() {
        password.clear();
    }
}
