package foothold.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The package is small, and can be installed, started, upgraded and removed; data stays. */
@Tag("dist")
class DebianPackageTest {
    private static final long MOST_BYTES = 60L * 1024 * 1024;
    private static final Path COMMAND = Path.of("/usr/bin/foothold");
    private static final String OLDER = "0.0.1";

    @TempDir Path folder;

    @BeforeEach
    void onlyWhereItCanBeInstalled() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg")), "this is no Debian");
        assumeTrue("root".equals(System.getProperty("user.name")), "only root may install");
        assumeTrue(!Files.exists(COMMAND), "Foothold is installed on this machine already");
    }

    @AfterEach
    void remove() throws IOException, InterruptedException {
        if (Files.exists(COMMAND)) {
            run("dpkg", "--purge", "foothold");
        }
    }

    @Test
    void itIsSmall() throws IOException {
        assertTrue(Files.size(newest()) <= MOST_BYTES, Files.size(newest()) + " bytes");
    }

    @Test
    void itIsInstalledUpgradedAndRemovedAndTheDataStays() throws IOException, InterruptedException {
        var data = folder.resolve("mine.db");
        install(older());
        assertTrue(said("--version").contains("0."));
        said("demo", "--data", data.toString());
        install(newest());
        assertEquals(version(), installed());
        assertFalse(said("today", "--data", data.toString()).isBlank());
        var menu = Files.readString(menuEntry());
        assertTrue(menu.contains("Exec=/opt/foothold/bin/foothold %F"), menu);
        for (var type : List.of("text/calendar", "text/vcard", "text/csv", "message/rfc822")) {
            assertTrue(menu.contains(type), menu);
        }
        run("dpkg", "--remove", "foothold");
        assertFalse(Files.exists(COMMAND, java.nio.file.LinkOption.NOFOLLOW_LINKS));
        assertFalse(Files.exists(Path.of("/opt/foothold/bin")));
        assertTrue(Files.size(data) > 0);
    }

    private static Path newest() throws IOException {
        try (var files = Files.list(Packaged.DIST)) {
            return files.filter(file -> file.toString().endsWith(".deb")).findFirst().orElseThrow();
        }
    }

    /** The same program, said to be older. */
    private Path older() throws IOException, InterruptedException {
        var tree = folder.resolve("tree");
        run("dpkg-deb", "--raw-extract", newest().toString(), tree.toString());
        var control = tree.resolve("DEBIAN/control");
        Files.writeString(
                control,
                Files.readString(control).replace("Version: " + version(), "Version: " + OLDER));
        var file = folder.resolve("older.deb");
        run("dpkg-deb", "-Znone", "--build", tree.toString(), file.toString());
        return file;
    }

    private void install(Path file) throws IOException, InterruptedException {
        run("dpkg", "--force-depends", "--install", file.toString());
    }

    private String version() throws IOException, InterruptedException {
        return run("dpkg-deb", "-f", newest().toString(), "Version").strip();
    }

    private String installed() throws IOException, InterruptedException {
        return run("dpkg-query", "-W", "-f", "${Version}", "foothold").strip();
    }

    private static Path menuEntry() {
        return Path.of("/opt/foothold/lib/foothold-foothold.desktop");
    }

    private String said(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(COMMAND.toString()));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private String run(String... command) throws IOException, InterruptedException {
        var run = Packaged.run(Map.of("HOME", folder.toString()), List.of(command));
        assertEquals(0, run.status(), () -> String.join(" ", command) + "\n" + run.said());
        return run.said();
    }
}
