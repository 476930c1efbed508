package foothold.trust;

import foothold.domain.Settings;
import foothold.domain.backup.Reason;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.service.Workspace;
import foothold.service.imports.Importer;
import foothold.service.imports.PeopleImport;
import foothold.service.imports.RefusedFile;
import foothold.service.transfer.ArchiveExport;
import foothold.service.transfer.ArchiveImport;
import foothold.service.transfer.ContactExport;
import foothold.storage.SqliteStore;
import foothold.storage.backup.Backups;
import foothold.testdata.DataFile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Somebody who edits, undoes, imports, exports and backs up as fast as the program lets them. Of
 * each step it says beforehand what the file will be ({@code > 7 FINGERPRINT}) and, once a screen
 * would show it, that it was done ({@code < 7}).
 */
final class Worker {
    static final Clock CLOCK = Clock.fixed(DataFile.NOW, ZoneOffset.UTC);
    private static final int IMPORTED = 25;
    private static final int BACKUPS = 3;

    private final Workspace workspace;
    private final Backups vault;
    private final Path folder;
    private final Random random;
    private final Habits habits;
    private final Says says;
    private final Steps steps = new Steps();
    private Fingerprint now;
    private int number;

    private Worker(Store store, Path file, Says says) {
        this.workspace = new Workspace(store, CLOCK);
        this.vault = Backups.of(file, CLOCK);
        this.folder = file.getParent();
        this.says = says;
        this.random = says.random();
        this.habits = new Habits(store, random);
        this.now = Fingerprint.of(store);
        workspace.listen(_ -> says.line("< " + number));
    }

    /** Where lines go, at once and whole, and what the dice say. */
    record Says(OutputStream out, Random random) {

        static Says seeded(long seed) {
            return new Says(new FileOutputStream(FileDescriptor.out), new Random(seed));
        }

        void line(String line) {
            try {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Arguments: the data file, a seed, how many steps. */
    public static void main(String... arguments) throws IOException, RefusedFile {
        var file = Path.of(arguments[0]);
        try (var store = SqliteStore.open(file, Settings.initial(DataFile.CHICAGO, "US"))) {
            work(store, file, arguments);
        }
    }

    /** Works on a file already open. */
    static void work(Store store, Path file, String... arguments) throws IOException, RefusedFile {
        var says = Says.seeded(Long.parseLong(arguments[1]));
        var worker = new Worker(store, file, says);
        says.line("ready " + worker.now);
        for (int left = Integer.parseInt(arguments[2]); left > 0; left--) {
            worker.step();
        }
    }

    private void step() throws IOException, RefusedFile {
        switch (random.nextInt(20)) {
            case 0, 1 -> undo();
            case 2 -> redo();
            case 3 -> importPeople();
            case 4 -> export();
            case 5 -> backUp();
            default -> edit(habits.next());
        }
    }

    private void edit(Edit edit) {
        announce(now.after(edit));
        steps.made(edit);
        workspace.apply(edit);
    }

    private void undo() {
        var back = steps.undone();
        if (back.isPresent()) {
            announce(now.after(back.get()));
            workspace.undo().orElseThrow();
        }
    }

    private void redo() {
        var again = steps.redone();
        if (again.isPresent()) {
            announce(now.after(again.get()));
            workspace.redo().orElseThrow();
        }
    }

    private void importPeople() throws IOException, RefusedFile {
        int many = random.nextInt();
        var list =
                IntStream.range(0, IMPORTED)
                        .mapToObj(
                                i ->
                                        "Person %d of %x,p%d.%x@example.org"
                                                .formatted(i, many, i, many))
                        .collect(Collectors.joining("\n", "Name,Email\n", "\n"));
        var file = Files.writeString(folder.resolve("people.csv"), list);
        // The same dice twice: once to know what will come, once to do it.
        var ahead = importer(many).prepare(file, Importer.Format.AUTO);
        var changes = ahead.outcome(workspace.store()::all).changes();
        var edit = Edit.of("Import", changes);
        announce(now.after(edit));
        steps.made(edit);
        importer(many).prepare(file, Importer.Format.AUTO).apply();
    }

    private Importer importer(int seed) {
        return new Importer(
                new PeopleImport(workspace, new Random(seed)), new ArchiveImport(workspace));
    }

    private void export() throws IOException {
        announce(now);
        if (random.nextBoolean()) {
            new ArchiveExport(workspace.store()).write(folder.resolve("out.json"));
        } else {
            new ContactExport(workspace.store()).writeCsv(folder.resolve("out.csv"));
        }
        says.line("< " + number);
    }

    private void backUp() throws IOException {
        announce(now);
        vault.make(Reason.ASKED);
        says.line("< " + number);
        for (var each : vault.all().stream().skip(BACKUPS).toList()) {
            Files.delete(each.file());
        }
    }

    private void announce(Fingerprint next) {
        number++;
        now = next;
        says.line("> " + number + " " + next);
    }
}
