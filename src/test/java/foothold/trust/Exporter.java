package foothold.trust;

import foothold.domain.Settings;
import foothold.service.Workspace;
import foothold.storage.SqliteStore;
import foothold.testdata.DataFile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Somebody who writes file over file, now from one data file and now from another. */
final class Exporter {
    private Exporter() {}

    /** Arguments: a seed, the folder to write to, two data files. */
    public static void main(String... arguments) throws IOException {
        var random = new Random(Long.parseLong(arguments[0]));
        var folder = Path.of(arguments[1]);
        var says = Worker.Says.seeded(1);
        try (var small = open(Path.of(arguments[2]));
                var large = open(Path.of(arguments[3]))) {
            var sources = List.of(workspace(small), workspace(large));
            says.line("ready");
            while (true) {
                var export = Export.values()[random.nextInt(Export.values().length)];
                says.line("> " + export);
                export.write(sources.get(random.nextInt(2)), export.in(folder));
                says.line("< " + export);
            }
        }
    }

    static SqliteStore open(Path file) {
        return SqliteStore.open(file, Settings.initial(DataFile.CHICAGO, "US"));
    }

    static Workspace workspace(SqliteStore store) {
        return new Workspace(store, Clock.fixed(DataFile.NOW, ZoneOffset.UTC));
    }
}
