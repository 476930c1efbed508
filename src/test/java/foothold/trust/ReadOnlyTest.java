package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.StoreException;
import foothold.service.Workspace;
import foothold.storage.SqliteStore;
import foothold.testdata.Samples;
import foothold.ui.FakeDialogs;
import foothold.ui.FxTest;
import foothold.ui.ImmediateTasks;
import foothold.ui.shell.MainWindow;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** R4: a file or folder that may not be written is opened to read, and says so. */
class ReadOnlyTest {
    private static final Clock CLOCK = Clock.fixed(Samples.AT, ZoneOffset.UTC);

    @TempDir Path temporary;
    private Path folder;
    private Path file;

    /** What a command of the program, run as a process of its own, said. */
    private record Said(int status, String text) {}

    @BeforeEach
    void fill() throws IOException {
        folder = Files.createDirectory(temporary.resolve("data"));
        file = folder.resolve("f.db");
        try (var store = SqliteStore.open(file, Samples.settings())) {
            store.apply(add("ana"), Samples.AT);
        }
    }

    @ParameterizedTest
    @CsvSource({"r--r--r--, rwxr-xr-x", "rw-r--r--, r-xr-xr-x"})
    @Tag("promise")
    void theProgramReadsAndExportsButDoesNotWrite(String fileMode, String folderMode)
            throws Exception {
        allow(fileMode, folderMode);
        try {
            assumeTrue(forbidden(), "this machine lets the test write everywhere: skipped");
            var bytes = Files.readAllBytes(file);

            assertEquals(0, run("today").status);
            var all = temporary.resolve("all.json");
            var exported = run("export", all.toString());
            assertEquals(0, exported.status, exported.text);
            assertTrue(Files.readString(all).contains("\"ana\""));
            var list = Files.writeString(temporary.resolve("list.csv"), "Name\nBen Okafor\n");
            var imported = run("import", list.toString());
            assertEquals(5, imported.status, imported.text);
            assertTrue(imported.text.contains("othing was "), imported.text);

            assertEquals(List.of(file), here());
            org.junit.jupiter.api.Assertions.assertArrayEquals(bytes, Files.readAllBytes(file));
            System.out.printf(
                    "R4  file %s in folder %s: read, exported, not written, told: ok%n",
                    fileMode, folderMode);
        } finally {
            allow("rw-------", "rwx------");
        }
    }

    @Test
    void theWindowSaysSoAndEditsAreRefusedInWords() {
        try (var store = SqliteStore.toRead(file)) {
            var refused =
                    assertThrows(StoreException.class, () -> store.apply(add("b"), Samples.AT));
            assertEquals(StoreException.Kind.UNWRITABLE, refused.kind());
            assertTrue(refused.getMessage().endsWith("is open for reading only."));
            assertEquals(1, store.count(Shapes.CONTACT));
            assertTrue(store.readOnly());
            var workspace = new Workspace(store, CLOCK);
            FxTest.run(
                    () -> {
                        var window =
                                new MainWindow(new ImmediateTasks(), new FakeDialogs(), workspace);
                        assertTrue(window.root().lookup("#read-only") != null);
                    });
        }
    }

    private void allow(String fileMode, String folderMode) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(fileMode));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(folderMode));
    }

    private List<Path> here() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Whether a process without the powers of root finds file or folder closed. */
    private boolean forbidden() throws IOException, InterruptedException {
        var command = powerless();
        command.addAll(List.of("test", "-w", file.toString(), "-a", "-w", folder.toString()));
        return start(command).status == 1;
    }

    private Said run(String... arguments) throws IOException, InterruptedException {
        var command = powerless();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        var fallback = System.getProperty("java.class.path");
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", fallback)));
        command.add("foothold.Main");
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", file.toString()));
        return start(command);
    }

    /** Root may write anywhere; without its capabilities it may do what an owner may. */
    private static List<String> powerless() {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all"));
        }
        return command;
    }

    private static Said start(List<String> command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = process.getInputStream().readAllBytes();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES));
            return new Said(process.exitValue(), new String(said, StandardCharsets.UTF_8));
        } catch (IOException noSuchCommand) {
            return new Said(-1, noSuchCommand.getMessage());
        }
    }

    private static Edit add(String name) {
        return Edit.of("Add", Change.create(Contact.named(name, name)));
    }
}
