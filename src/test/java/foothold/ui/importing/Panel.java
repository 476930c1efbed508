package foothold.ui.importing;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.MemoryStore;
import foothold.service.Workspace;
import foothold.service.imports.Importer;
import foothold.service.imports.LinkedInImport;
import foothold.service.imports.RefusedFile;
import foothold.ui.FakeShell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** The import panel over records in memory, and the files it is given. */
final class Panel {
    static final String LEE = "https://www.linkedin.com/in/ann-lee";
    static final String ANN = "Ann,Lee," + LEE + ",,,Engineer,";
    static final String BOB = "Bob,Ray,https://www.linkedin.com/in/bob-ray,,,,5 Mar 2024";
    static final String HIDDEN = ",,,,,,5 Mar 2024";

    private final MemoryStore store = new MemoryStore();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T15:00:00Z"), ZoneOffset.UTC);
    private final Workspace workspace = new Workspace(store, clock);
    private final FakeShell shell = new FakeShell();
    private final Path folder;

    Panel(Path folder) {
        this.folder = folder;
    }

    MemoryStore store() {
        return store;
    }

    Workspace workspace() {
        return workspace;
    }

    FakeShell shell() {
        return shell;
    }

    ImportModel model() {
        return new ImportModel(importer(), workspace, shell);
    }

    ImportScreen screen() {
        return new ImportScreen(importer(), workspace, shell);
    }

    private Importer importer() {
        return new Importer(
                new LinkedInImport(workspace, new Random(5)),
                _ -> {
                    throw new RefusedFile("No archives here.", null);
                });
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
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                        + String.join("\n", rows)
                        + "\n");
    }

    Path text(String text) {
        try {
            return Files.writeString(folder.resolve("Connections.csv"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Everybody as name, role. */
    List<String> people() {
        return store.all(Shapes.CONTACT).stream()
                .map(each -> each.name() + ", " + each.profile().job().role())
                .sorted()
                .toList();
    }
}
