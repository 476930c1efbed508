package foothold.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What needs the desktop around the window: choosing files, opening links. */
public interface Dialogs {

    /** The file the user chose to open; empty when they did not. {@code endings} like "csv". */
    Optional<Path> chooseFile(String title, String... endings);

    /** The place the user chose to save to; empty when they did not. */
    Optional<Path> chooseSaveAs(String title, String suggestedName);

    /** Opens a link or address (https, http, mailto, tel only) with the user's own program. */
    void open(URI link);

    /** Shows a folder in the desktop's own window for files. */
    void showFolder(Path folder);

    /** Puts plain text on the clipboard. */
    void copy(String text);
}
