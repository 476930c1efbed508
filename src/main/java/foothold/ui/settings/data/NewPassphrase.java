package foothold.ui.settings.data;

import static foothold.ui.Messages.text;

import foothold.domain.backup.Passphrase;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.PasswordField;

/** A new passphrase, typed twice. */
final class NewPassphrase {
    private final PasswordField first;
    private final PasswordField again;

    /** {@code name} begins the ids of the two fields. */
    NewPassphrase(String name) {
        first = PassphrasePart.field(name + "-first", "data.seal.first");
        again = PassphrasePart.field(name + "-again", "data.seal.again");
    }

    PasswordField first() {
        return first;
    }

    PasswordField again() {
        return again;
    }

    /** What was typed; the fields are empty afterwards. */
    Passphrase take() {
        var typed = new Passphrase(first.getText());
        first.clear();
        again.clear();
        return typed;
    }

    /** Whether it cannot be used as it stands. */
    BooleanBinding unfit() {
        return Bindings.createBooleanBinding(
                this::isUnfit, first.textProperty(), again.textProperty());
    }

    /** What is to be known, or what keeps it from being used. */
    StringBinding advice() {
        return Bindings.createStringBinding(this::said, first.textProperty(), again.textProperty());
    }

    private boolean isUnfit() {
        return !new Passphrase(first.getText()).enough()
                || !first.getText().equals(again.getText());
    }

    private String said() {
        if (first.getText().isEmpty()) {
            return text("data.seal.lost");
        }
        if (!new Passphrase(first.getText()).enough()) {
            return text("data.seal.short", Passphrase.LEAST);
        }
        return text(isUnfit() ? "data.seal.differ" : "data.seal.lost");
    }
}
