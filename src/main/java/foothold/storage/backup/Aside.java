package foothold.storage.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The name under which a damaged file is kept. */
final class Aside {
    private Aside() {}

    /** Beside the data file, named after the moment; taken by nothing yet. */
    static Path of(Path dataFile, Instant now) {
        var name = dataFile.getFileName().toString();
        var moment = now.toString().replaceAll("[:-]|\\..*(?=Z)", "");
        var aside = dataFile.resolveSibling(name + ".damaged-" + moment);
        for (int i = 2; Files.exists(aside); i++) {
            aside = dataFile.resolveSibling(name + ".damaged-" + moment + "-" + i);
        }
        return aside;
    }
}
