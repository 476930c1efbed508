package foothold.ui.compose.pad;

import static foothold.ui.Messages.text;

import foothold.domain.outreach.Message.Channel;
import foothold.ui.compose.act.Letter;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

import java.util.List;

/** To which of several mail addresses a message goes; only there when there are several. */
final class AddressChoice extends VBox {
    private final Letter letter;
    private final ComboBox<String> address = new ComboBox<>();
    private boolean showing;

    AddressChoice(Letter letter) {
        this.letter = letter;
        getStyleClass().add("compose-field");
        address.setId("compose-address");
        address.setMaxWidth(Double.MAX_VALUE);
        address.setOnAction(_ -> chosen());
        getChildren().add(Form.field(text("compose.address"), address));
        letter.sheet().subscribe(_ -> show());
        letter.fields().address().subscribe(_ -> show());
        letter.fields().channel().subscribe(_ -> show());
    }

    private void chosen() {
        if (!showing && address.getValue() != null) {
            letter.fields().address().set(address.getValue());
        }
    }

    private void show() {
        var sheet = letter.sheet().get();
        var mails = sheet == null ? List.<String>of() : sheet.material().contact().reach().emails();
        showing = true;
        if (!address.getItems().equals(mails)) {
            address.getItems().setAll(mails);
        }
        address.setValue(letter.fields().address().get());
        showing = false;
        boolean mail = letter.fields().channel().get() == Channel.EMAIL;
        Form.visible(this, mail && mails.size() > 1);
    }
}
