package foothold.trust.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.trash.Discarded;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.transfer.ArchiveExport;
import foothold.storage.Everything;
import foothold.testdata.DataFile;
import foothold.testdata.Samples;
import foothold.trust.Promise;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * R12: whatever somebody does, deletes, brings back, imports, merges and undoes on the way, undo
 * leads back to where they began and redo to where they were, every table equal to the byte.
 */
class WalkTest {
    private static final String BEGIN = "Begin";
    private static final String LIST =
            """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ann,Lee,https://www.linkedin.com/in/annlee-x,,Birch,Nurse,03 Mar 2024
            Bo,Díaz,https://www.linkedin.com/in/bodiaz-x,bo@example.com,Birch,Buyer,04 Mar 2024
            """;

    @TempDir private Path folder;
    private final Set<String> labels = new HashSet<>();
    private int steps;

    @Test
    void fiftyWalks() throws IOException {
        walks(50);
        Promise.kept("R12", "%d walks, %d steps: all ended byte-equal", 50, steps);
    }

    @Test
    @Tag("trust")
    void aThousandWalks() throws IOException {
        walks(1_000);
        Promise.kept("R12", "%d walks, %d steps: all ended byte-equal", 1_000, steps);
    }

    private void walks(int number) throws IOException {
        try (var file = new DataFile(folder)) {
            var imports = begin(file);
            var path = file.store().file();
            var start = Everything.withoutHistory(path);
            for (int seed = 0; seed < number; seed++) {
                var where = "walk " + seed;
                walk(file, new Deeds(file, new Random(seed), imports), new Random(seed));
                var end = Everything.withoutHistory(path);
                int back = back(file);
                assertEquals(start, Everything.withoutHistory(path), where + ", undone");
                for (int i = 0; i < back; i++) {
                    file.workspace().redo().orElseThrow();
                }
                assertEquals(end, Everything.withoutHistory(path), where + ", made again");
                steps += back;
                back(file);
                assertEquals(start, Everything.withoutHistory(path), where + ", undone again");
                file.setClock(DataFile.NOW);
            }
            assertEquals(List.of(), file.store().check());
        }
        assertTrue(steps > number * 4, () -> steps + " steps in " + number + " walks");
        for (var deed : List.of("Delete ", "Restore ", "Merge ", "Import ", "Empty ")) {
            assertTrue(labels.stream().anyMatch(each -> each.startsWith(deed)), deed + labels);
        }
    }

    /** Everything there can be, and files to bring in. */
    private List<Path> begin(DataFile file) throws IOException {
        var made =
                Stream.concat(
                                Samples.filled().stream(),
                                Stream.of(Samples.path("a path that is gone")))
                        .filter(each -> Shapes.of(each) != Shapes.SETTINGS)
                        .filter(each -> !(each instanceof Discarded))
                        .map(Change::create)
                        .toList();
        file.workspace().apply(Edit.of(BEGIN, made));
        var list = Files.writeString(folder.resolve("list.csv"), LIST);
        var archive = folder.resolve("all.json");
        new ArchiveExport(file.store()).write(archive);
        return List.of(list, archive);
    }

    private static void walk(DataFile file, Deeds deeds, Random random) {
        int length = 6 + random.nextInt(9);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(9)) {
                case 0 -> undo(file);
                case 1 -> file.workspace().redo();
                default -> deeds.one();
            }
        }
    }

    private static boolean undo(DataFile file) {
        boolean more = !file.lastStep().equals(BEGIN);
        if (more) {
            file.workspace().undo();
        }
        return more;
    }

    private int back(DataFile file) {
        int undone = 0;
        do {
            labels.add(file.lastStep());
        } while (undo(file) && ++undone > 0);
        return undone;
    }
}
