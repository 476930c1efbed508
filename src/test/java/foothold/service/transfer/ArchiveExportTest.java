package foothold.service.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.testdata.DataFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** An archive on the disk is old or new, never half, and for nobody else's eyes. */
class ArchiveExportTest {
    @TempDir Path folder;
    private DataFile file;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        file.person("ada", "Ada");
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void theOlderFileIsReplacedAndNothingElseIsLeft() throws IOException {
        var out = Files.createDirectory(folder.resolve("out"));
        var target =
                Files.writeString(out.resolve("all.json"), "older and much longer ".repeat(999));
        assertEquals(6, new ArchiveExport(file.store()).write(target));
        var first = Files.readAllBytes(target);
        new ArchiveExport(file.store()).write(target);
        assertArrayEquals(first, Files.readAllBytes(target));
        try (var left = Files.list(out)) {
            assertEquals(List.of(target), left.toList());
        }
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Assumptions.abort("skipped: this system has no POSIX permissions");
        }
        var target = Files.createFile(folder.resolve("all.json"));
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-rw-"));
        new ArchiveExport(file.store()).write(target);
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }

    /** A link to a synchronised folder stays one. */
    @Test
    void behindALinkItIsTheLinkedFileThatIsReplaced() throws IOException {
        var target = Files.createFile(folder.resolve("all.json"));
        var link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        new ArchiveExport(file.store()).write(link);
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.size(target) > 0);
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        var taken = Files.createDirectories(folder.resolve("taken/by"));
        for (var target : List.of(taken.getParent(), folder.resolve("nowhere/all.json"))) {
            assertThrows(IOException.class, () -> new ArchiveExport(file.store()).write(target));
        }
        try (var left = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    left.filter(each -> each.getFileName().toString().endsWith(".part")).toList());
        }
        assertTrue(Files.isDirectory(taken));
    }
}
