package foothold.ui.shell.palette;

import foothold.ui.Entry;

import java.util.List;
import java.util.function.Consumer;

/** Looks up for the palette what was typed; on the FX thread, at each keystroke. */
public interface Finder {

    /** The people who answer it, the best first; within a frame. */
    List<Entry> people(String typed);

    /**
     * What was written about anybody that holds it, the newest first; told to {@code found} on the
     * FX thread, at once or later, or never where there is a newer question.
     *
     * @return whether it is being looked for; otherwise {@code found} is not called
     */
    default boolean writing(String typed, Consumer<List<Entry>> found) {
        return false;
    }
}
