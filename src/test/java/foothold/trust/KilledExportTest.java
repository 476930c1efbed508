package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Contact;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.testdata.Crowd;
import foothold.testdata.Samples;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** R13: a file written over an older one is the old or the new one, whoever kills the writer. */
class KilledExportTest {
    private static final int LONGEST = 400;
    private static final List<Integer> SIZES = List.of(10, 800);

    @TempDir Path folder;
    private Path target;
    private final List<Path> samples = List.of(Path.of("small"), Path.of("large"));

    @BeforeEach
    void writeUndisturbed() throws IOException {
        target = Files.createDirectory(folder.resolve("target"));
        for (int i = 0; i < samples.size(); i++) {
            var place = Files.createDirectory(folder.resolve(samples.get(i)));
            try (var store = Exporter.open(place.resolve("data.foothold"))) {
                var workspace = Exporter.workspace(store);
                workspace.apply(people(SIZES.get(i)));
                for (var export : Export.values()) {
                    export.write(workspace, export.in(place));
                    export.write(workspace, export.in(target));
                }
            }
        }
        for (var export : Export.values()) {
            assertFalse(Arrays.equals(sample(export, 0), sample(export, 1)), export + " is alike");
        }
    }

    @Test
    void aFewKills() throws Exception {
        kill(12, 1);
    }

    @Test
    @Tag("trust")
    void twoHundredKills() throws Exception {
        Promise.kept("R13", "%s", kill(200, 2));
    }

    private String kill(int times, long seed) throws Exception {
        var random = new Random(seed);
        int written = 0;
        int caught = 0;
        for (int i = 0; i < times; i++) {
            try (var child = start(random.nextLong())) {
                assertTrue("ready".equals(child.line()), "did not start");
                Thread.sleep(random.nextInt(LONGEST));
                var lines = child.kill();
                written += lines.size() / 2;
                caught += lines.size() % 2;
            }
            for (var export : Export.values()) {
                var found = Files.readAllBytes(export.in(target));
                if (!Arrays.equals(sample(export, 0), found)) {
                    assertArrayEquals(sample(export, 1), found, export + ", kill " + i);
                }
            }
        }
        assertTrue(caught > 0, "no kill was within an export");
        return "%d kills, %d of them within one of %d exports over older files: 0 half written"
                .formatted(times, caught, written);
    }

    private Child start(long seed) throws IOException {
        var files = samples.stream().map(each -> folder.resolve(each).resolve("data.foothold"));
        var arguments = Stream.concat(Stream.of(seed, target), files);
        return Child.start(folder, Exporter.class, arguments.toArray());
    }

    private byte[] sample(Export export, int which) throws IOException {
        return Files.readAllBytes(export.in(folder.resolve(samples.get(which))));
    }

    /** So many people, one of whom has a brief, and a meeting with every tenth. */
    private static Edit people(int many) {
        var one = Contact.named("brief", "Ana of " + many);
        var meetings =
                IntStream.range(0, many / 10)
                        .mapToObj(i -> Samples.meeting("t" + i, "c%05d".formatted(i)));
        var own = Stream.of(one, Samples.meeting("t", one.id()));
        var all = Stream.of(Crowd.of(many).stream(), own, meetings).flatMap(each -> each);
        return Edit.of("Set up", all.map(Change::create).toList());
    }
}
