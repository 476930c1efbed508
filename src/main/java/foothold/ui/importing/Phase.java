package foothold.ui.importing;

import foothold.service.ImportResult;
import foothold.service.imports.Prepared;

import java.nio.file.Path;

/** How far the import is. */
sealed interface Phase {

    /** No file yet; {@code trouble} says why the last one was refused, or is empty. */
    record Waiting(String trouble) implements Phase {}

    /** The file is being read. */
    record Reading(String name) implements Phase {}

    /** The file takes a passphrase; {@code trouble} says why the last one did not open it. */
    record Locked(Path file, String trouble) implements Phase {}

    /** What would be done is shown. */
    record Previewing(String name, Prepared prepared, ImportResult result) implements Phase {}

    /** It is being written. */
    record Writing(Previewing shown, boolean stopping) implements Phase {}

    /** It is done: so many people or records were made, so many changed. */
    record Done(int created, int updated) implements Phase {}
}
