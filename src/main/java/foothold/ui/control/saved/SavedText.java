package foothold.ui.control.saved;

import foothold.ui.Tasks;
import foothold.ui.control.Typing;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** The text of a field that is saved while it is typed. For the FX thread. */
public final class SavedText {
    private final StringProperty text = new SimpleStringProperty("");
    private final Typing typing;
    private boolean quiet;

    /** {@code write} is called with the text and the name of the stretch between two pauses. */
    public SavedText(Tasks tasks, Supplier<Instant> now, BiConsumer<String, String> write) {
        this.typing = new Typing(tasks, now, pause -> write.accept(text.get(), pause));
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
    public void begin(String stored) {
        typing.flush();
        follow(stored);
    }

    /** Shows what is stored, as after undo, unless something typed is still to be written. */
    public void follow(String stored) {
        if (!typing.waiting() && !stored.strip().equals(text.get().strip())) {
            quiet = true;
            text.set(stored);
            quiet = false;
        }
    }

    /** Writes what is typed and not written yet. */
    public void flush() {
        typing.flush();
    }
}
