package foothold;

import foothold.cli.port.ImportFormat;
import foothold.service.ImportResult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How files come into a data file and out of it; see {@link foothold.cli.port.Desk}. */
interface Transfers {

    /**
     * Imports files, each as one undoable edit, or only tells what would be done.
     *
     * @throws foothold.cli.port.Refused when one of them cannot be used; nothing is changed then
     */
    ImportResult read(List<Path> files, ImportFormat format, boolean rehearsal);

    /**
     * Writes everything into a JSON archive and returns how many records it holds.
     *
     * @throws IOException when it cannot be written
     */
    int writeArchive(Path file) throws IOException;
}
