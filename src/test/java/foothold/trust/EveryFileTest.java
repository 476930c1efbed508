package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import foothold.service.imports.Importer;
import foothold.service.imports.PeopleImport;
import foothold.service.imports.RefusedFile;
import foothold.service.transfer.ArchiveImport;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Every file somebody collected, as it is: read or refused with a reason. */
class EveryFileTest {
    private static final Path DATA = Path.of("../shared/data");

    @TempDir private Path folder;
    private int read;
    private int refused;
    private long slowest;
    private Path slow;

    @Test
    void eachIsReadOrRefusedWithAReason() throws IOException {
        prepareAll();
        assertTrue(read > 0 && refused > 0);
    }

    @Test
    @Tag("trust")
    void eachInUnderASecond() throws IOException {
        prepareAll(); // once to load what reading needs
        read = 0;
        refused = 0;
        slowest = 0;
        prepareAll();
        Promise.kept(
                "R15",
                "%d files: %d read, %d refused with a reason, the slowest (%s) in %d ms",
                read + refused,
                read,
                refused,
                slow.getFileName(),
                slowest / 1_000_000);
        assertTrue(slowest < 1_000_000_000L, () -> slow + " took too long");
    }

    private void prepareAll() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "skipped: " + DATA + " is not here; BadFilesTest");
        List<Path> files;
        try (var all = Files.walk(DATA)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Files.createDirectories(folder.resolve("d"));
        try (var file = new DataFile(Files.createTempDirectory(folder, "d"))) {
            var workspace = file.workspace();
            var people = new PeopleImport(workspace, new Random(1));
            var importer = new Importer(people, new ArchiveImport(workspace));
            files.forEach(each -> prepare(importer, each));
        }
    }

    private void prepare(Importer importer, Path file) {
        long begun = System.nanoTime();
        try {
            var prepared = importer.prepare(file, Importer.Format.AUTO);
            if (prepared.refusal() == null) {
                prepared.rehearse();
                read++;
            } else {
                refused(prepared.refusal(), file);
            }
        } catch (RefusedFile e) {
            refused(e.getMessage(), file);
        }
        long took = System.nanoTime() - begun;
        if (took > slowest) {
            slowest = took;
            slow = file;
        }
    }

    private void refused(String reason, Path file) {
        assertFalse(reason.isBlank(), file::toString);
        refused++;
    }
}
