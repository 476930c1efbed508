package foothold.ui.importing;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.ImportResult;
import foothold.service.Records;
import foothold.service.StoreException;
import foothold.service.Workspace;
import foothold.service.imports.Importer;
import foothold.service.imports.PeopleImport;
import foothold.service.imports.Prepared;
import foothold.testdata.DataFile;
import foothold.ui.FakeShell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** The import panel over a real data file, and the files it is given. */
final class Panel implements AutoCloseable {
    static final String LEE = "https://www.linkedin.com/in/ann-lee";
    static final String ANN = "Ann,Lee," + LEE + ",,,Engineer,";
    static final String BOB = "Bob,Ray,https://www.linkedin.com/in/bob-ray,,,,5 Mar 2024";
    static final String HIDDEN = ",,,,,,5 Mar 2024";

    private final FakeShell shell = new FakeShell();
    private final DataFile data;
    private final Workspace workspace;
    private final Path folder;
    private StoreException failure;

    Panel(Path folder) {
        this.folder = folder;
        data = new DataFile(folder);
        workspace = data.workspace();
    }

    Workspace workspace() {
        return workspace;
    }

    /** From now on archives fail like this when they are written; null for never. */
    void failWith(StoreException next) {
        failure = next;
    }

    FakeShell shell() {
        return shell;
    }

    ImportModel model() {
        return new ImportModel(importer(), workspace, shell, () -> 3);
    }

    ImportScreen screen() {
        return new ImportScreen(importer(), workspace, shell, () -> 0);
    }

    private Importer importer() {
        return new Importer(
                new PeopleImport(workspace, new Random(5)), _ -> new OneRecord(this::failure));
    }

    private StoreException failure() {
        return failure;
    }

    /** An archive of one new record, which is never really written. */
    private record OneRecord(Supplier<StoreException> failure) implements Prepared {
        @Override
        public Outcome outcome(Records known) {
            return new Outcome(List.of(), rehearse());
        }

        @Override
        public ImportResult rehearse() {
            return new ImportResult(1, 1, 0, 0, ImportResult.Said.NOTHING);
        }

        @Override
        public ImportResult apply() {
            if (failure.get() != null) {
                throw failure.get();
            }
            return rehearse();
        }
    }

    void know(String id, String name, String role, String link) {
        var contact =
                Contact.named(id, name)
                        .with(Profile.named(name).with(new Profile.Job(role, null)))
                        .with(new Reach(List.of(), List.of(), List.of(link)));
        workspace.apply(Edit.of("Set up", Change.create(contact)));
    }

    /** An export of these rows. */
    Path file(String... rows) {
        return text(
                "Connections.csv",
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                        + String.join("\n", rows)
                        + "\n");
    }

    Path text(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        data.close();
    }

    /** Everybody as name, role. */
    List<String> people() {
        return workspace.store().all(Shapes.CONTACT).stream()
                .map(each -> each.name() + ", " + each.profile().job().role())
                .sorted()
                .toList();
    }
}
