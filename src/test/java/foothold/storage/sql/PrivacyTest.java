package foothold.storage.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

class PrivacyTest {
    @TempDir Path folder;

    /** The program a child process runs under an umask of its own: opens, writes, tells modes. */
    static final class Probe {
        private Probe() {}

        public static void main(String[] arguments) throws IOException {
            var file = Path.of(arguments[0]);
            try (var database = DatabaseTest.open(file)) {
                DatabaseTest.insert(database, "a");
                tell(file.getParent().getParent(), System.out);
                tell(file.getParent(), System.out);
                try (var files = Files.list(file.getParent())) {
                    for (var each : files.sorted().toList()) {
                        tell(each, System.out);
                    }
                }
            }
        }

        private static void tell(Path path, PrintStream out) throws IOException {
            var mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
            out.println(mode + " " + path.getFileName());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "077", "277"})
    void foldersAndFilesAreTheUsersAlone(String umask) throws IOException, InterruptedException {
        assumePosix();
        var file = folder.resolve("new").resolve("foothold").resolve("things.db");
        var child =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "umask " + umask + "; exec \"$0\" \"$@\"",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                classPath(),
                                Probe.class.getName(),
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, child.waitFor());
        assertEquals(
                List.of(
                        "rwx------ new",
                        "rwx------ foothold",
                        "rw------- things.db",
                        "rw------- things.db-shm",
                        "rw------- things.db-wal"),
                said.lines().toList());
    }

    @Test
    void aFolderThatIsThereIsLeftAlone() throws IOException {
        assumePosix();
        var mine = Files.createDirectory(folder.resolve("Documents"));
        var open = PosixFilePermissions.fromString("rwxr-xr-x");
        Files.setPosixFilePermissions(mine, open);
        DatabaseTest.open(mine.resolve("things.db")).close();
        assertEquals(open, Files.getPosixFilePermissions(mine));
    }

    private static void assumePosix() {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "skipped: this system has no POSIX permissions");
    }

    private static String classPath() {
        var whole = System.getProperty("surefire.test.class.path");
        return whole == null ? System.getProperty("java.class.path") : whole;
    }
}
