package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.backup.Reason;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.StoreException;
import foothold.service.Workspace;
import foothold.service.imports.Importer;
import foothold.service.imports.PeopleImport;
import foothold.service.imports.RefusedFile;
import foothold.service.transfer.ArchiveImport;
import foothold.storage.SqliteStore;
import foothold.storage.backup.Backups;
import foothold.testdata.Crowd;
import foothold.testdata.DataFile;
import foothold.testdata.Samples;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody on a disk of a few megabytes, which fills up under everything they do. */
final class FullDisk {
    private static final int PEOPLE = 300;
    private static final int PAGE = 4096;

    private final Path folder;
    private final Path file;
    private final Path ballast;
    private final Worker.Says says = Worker.Says.seeded(1);
    private SqliteStore store;
    private Workspace workspace;
    private int notes;

    private FullDisk(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("data.foothold");
        this.ballast = folder.resolve("ballast");
    }

    /** The argument is a folder on the small disk. */
    public static void main(String... arguments) throws Exception {
        var disk = new FullDisk(Path.of(arguments[0]));
        disk.open();
        disk.workspace.apply(
                Edit.of("Set up", Crowd.of(PEOPLE).stream().map(Change::create).toList()));
        disk.save();
        disk.importPeople();
        disk.export();
        disk.backUp();
        disk.migrate();
        disk.reopen();
        disk.store.close();
    }

    private void open() {
        store = Exporter.open(file);
        workspace = Exporter.workspace(store);
    }

    private void save() throws IOException {
        fill();
        var kept = Fingerprint.of(store).toString();
        var refused = (StoreException) null;
        while (refused == null) {
            try {
                workspace.apply(note());
                kept = Fingerprint.of(store).toString();
            } catch (StoreException full) {
                refused = full;
            }
        }
        full("save", refused);
        sound(kept);
        assertThrows(StoreException.class, () -> workspace.apply(note()));
        sound(kept);
        free();
        workspace.apply(note());
        workspace.undo().orElseThrow();
        sound(kept);
    }

    private void importPeople() throws IOException, RefusedFile {
        var list = folder.resolve("people.csv");
        var people =
                IntStream.range(0, 4 * PEOPLE)
                        .mapToObj("New %1$d,new%1$d@example.org"::formatted)
                        .collect(Collectors.joining("\n", "Name,Email\n", "\n"));
        Files.writeString(list, people);
        fill();
        var kept = Fingerprint.of(store).toString();
        full("import", assertThrows(StoreException.class, () -> importFrom(list)));
        sound(kept);
        free();
        importFrom(list);
        assertEquals(5 * PEOPLE, store.count(Shapes.CONTACT));
        workspace.undo();
        sound(kept);
        Files.delete(list);
    }

    private void importFrom(Path list) throws RefusedFile {
        new Importer(new PeopleImport(workspace, new Random(1)), new ArchiveImport(workspace))
                .prepare(list, Importer.Format.AUTO)
                .apply();
    }

    private void export() throws IOException {
        var meeting = Samples.meeting("t", "c00001");
        var person = Contact.named("brief", "Ana");
        workspace.apply(
                Edit.of(
                        "Set up",
                        Change.create(meeting),
                        Change.create(person),
                        Change.create(Samples.meeting("b", "brief"))));
        for (var export : Export.values()) {
            var target = Files.writeString(export.in(folder), "older");
            fill();
            var refused =
                    assertThrows(
                            IOException.class,
                            () -> export.write(workspace, target),
                            export.name());
            says.line("export " + export + ": " + refused.getMessage());
            assertTrue(((FileSystemException) refused).getReason().contains("full"));
            assertEquals("older", Files.readString(target));
            nothingElse(target);
            free();
            export.write(workspace, target);
            assertTrue(Files.size(target) > "older".length());
            Files.delete(target);
        }
    }

    private void backUp() throws IOException {
        var vault = Backups.of(file, Worker.CLOCK);
        vault.make(Reason.ASKED);
        fill();
        full("backup", assertThrows(StoreException.class, () -> vault.make(Reason.ASKED)));
        // To look into one a copy is made.
        free();
        assertEquals(1, Saved.requireWhole(file));
        vault.make(Reason.ASKED);
        assertEquals(2, Saved.requireWhole(file));
    }

    private void migrate() throws IOException, SQLException {
        var old = folder.resolve("old.foothold");
        Golden.build(1, old);
        var bytes = Files.readAllBytes(old);
        var before = files();
        fill();
        full("migration", assertThrows(StoreException.class, () -> Exporter.open(old).close()));
        assertArrayEquals(bytes, Files.readAllBytes(old));
        free();
        assertEquals(before, files(), "what was begun is gone");
        Exporter.open(old).close();
        assertEquals(Golden.newest(), Raw.number(old, "PRAGMA user_version"));
        fill();
        var fresh = folder.resolve("fresh.foothold");
        full("new file", assertThrows(StoreException.class, () -> Exporter.open(fresh).close()));
        free();
        Exporter.open(fresh).close();
    }

    private void reopen() throws IOException {
        fill();
        var kept = Fingerprint.of(store).toString();
        store.close();
        fill();
        try {
            open();
            says.line("start: the file opens all the same");
        } catch (StoreException refused) {
            full("reopen", refused);
            free();
            open();
        }
        sound(kept);
        Files.deleteIfExists(ballast);
        workspace.apply(note());
    }

    private Edit note() {
        var text = "a long note ".repeat(400);
        return Edit.of(
                "Note", Change.create(new Note("n" + notes++, "c00001", DataFile.NOW, text)));
    }

    private void full(String what, StoreException refused) {
        says.line(what + ": " + refused.getMessage() + " " + refused.advice());
        assertEquals(StoreException.Kind.UNWRITABLE, refused.kind());
        assertTrue(refused.getMessage().contains("full"), refused.getMessage());
    }

    private void sound(String kept) {
        assertEquals(List.of(), store.check());
        assertEquals(kept, Fingerprint.of(store).toString());
    }

    private void nothingElse(Path but) throws IOException {
        assertFalse(
                files().stream().anyMatch(each -> each.endsWith(".part")),
                "something is left beside " + but);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    /** Takes all the room there is. */
    private void fill() throws IOException {
        try (var out =
                Files.newOutputStream(
                        ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(new byte[PAGE]);
            }
        } catch (IOException full) {
            assertTrue(Files.size(ballast) > 0, full.toString());
        }
    }

    private void free() throws IOException {
        Files.delete(ballast);
    }
}
