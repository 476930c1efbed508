package foothold.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/** The data files of every released format, as the code of their day wrote them. */
final class Golden {
    private static final String PLACE = "/foothold/storage/golden/V%03d.sql";

    private Golden() {}

    /** The newest format there is a golden file of. */
    static int newest() {
        int version = 1;
        while (Golden.class.getResource(PLACE.formatted(version)) != null) {
            version++;
        }
        return version - 1;
    }

    /** Makes the file of that format anew. */
    static void build(int version, Path file) throws IOException, SQLException {
        try (var in = Golden.class.getResourceAsStream(PLACE.formatted(version))) {
            var script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Raw.run(file, "BEGIN;" + script + "COMMIT;");
        }
    }
}
