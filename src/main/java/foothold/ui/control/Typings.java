package foothold.ui.control;

import foothold.ui.Tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is being typed into the fields of one view, which come and go. For the FX thread. */
public final class Typings {
    private final Tasks tasks;
    private final Supplier<Instant> clock;
    private final List<Typing> fields = new ArrayList<>();

    public Typings(Tasks tasks, Supplier<Instant> clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * The typing in a field; {@code write} writes what stands there under the name of a stretch.
     */
    public Typing of(Consumer<String> write) {
        var typing = new Typing(tasks, clock, write);
        fields.add(typing);
        return typing;
    }

    /** That field is gone; what was typed there is written. */
    public void gone(Typing typing) {
        typing.flush();
        fields.remove(typing);
    }

    /** Writes what is typed and not written yet. */
    public void flush() {
        fields.forEach(Typing::flush);
    }
}
