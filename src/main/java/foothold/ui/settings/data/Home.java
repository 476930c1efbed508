package foothold.ui.settings.data;

import foothold.service.place.Whereabouts;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What the program around the window does about the place of its file.
 *
 * @param places what is known of places
 * @param flush writes what is typed and not written yet
 * @param goOn closes the file and goes on with a copy of it, of which it is told
 */
public record Home(Whereabouts places, Runnable flush, Consumer<Path> goOn) {}
