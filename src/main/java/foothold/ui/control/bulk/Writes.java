package foothold.ui.control.bulk;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Writes in the background, one thing after the other. For the FX thread. */
@FunctionalInterface
public interface Writes {

    /** Runs {@code work} when all before it are done; then {@code done} on the FX thread. */
    <T> void write(Supplier<T> work, Consumer<T> done);
}
