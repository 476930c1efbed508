package foothold.ui.talk.act;

import foothold.ui.Shell;
import foothold.ui.control.Typing;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** The text of a field that is saved while it is typed. For the FX thread. */
public final class Words {
    private final StringProperty text = new SimpleStringProperty("");
    private final Typing typing;
    private boolean quiet;

    /** {@code write} is called with the text and the name of the stretch between two pauses. */
    Words(Shell shell, Supplier<Instant> now, BiConsumer<String, String> write) {
        this.typing = new Typing(shell.tasks(), now, pause -> write.accept(text.get(), pause));
        text.subscribe(
                (_, _) -> {
                    if (!quiet) {
                        typing.changed();
                    }
                });
    }

    /** What stands in the field. */
    public StringProperty text() {
        return text;
    }

    /** Shows other words, which are stored already. */
    void begin(String stored) {
        typing.flush();
        follow(stored);
    }

    /** Shows what is stored, as after undo, unless something typed is still to be written. */
    void follow(String stored) {
        if (!typing.waiting() && !stored.equals(text.get())) {
            quiet = true;
            text.set(stored);
            quiet = false;
        }
    }

    void flush() {
        typing.flush();
    }
}
