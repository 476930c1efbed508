package foothold.service.imports;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.ImportResult;
import foothold.service.Workspace;
import foothold.service.imports.plan.ImportPlan;
import foothold.storage.SqliteStore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A real data file with the import that writes into it. */
final class Imported implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-25T15:00:00Z");
    static final String COLUMNS =
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

    private final Path folder;
    private final SqliteStore store;
    private final Workspace workspace;
    private final PeopleImport connections;

    Imported(Path folder) {
        this.folder = folder;
        store =
                SqliteStore.open(
                        folder.resolve("data.foothold"),
                        Settings.initial(ZoneId.of("Europe/Berlin"), "DE"));
        workspace = new Workspace(store, Clock.fixed(NOW, ZoneOffset.UTC));
        connections = new PeopleImport(workspace, new Random(11));
    }

    Workspace workspace() {
        return workspace;
    }

    PeopleImport connections() {
        return connections;
    }

    /** Writes an export of these rows. */
    Path file(String... rows) {
        try {
            var text = COLUMNS + "\n" + String.join("\n", rows) + "\n";
            return Files.writeString(folder.resolve("Connections.csv"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The plan for a file of any kind. */
    ImportPlan preview(Path file) throws RefusedFile {
        var importer = new Importer(connections, _ -> null);
        return ((Prepared.People) importer.prepare(file, Importer.Format.AUTO)).plan();
    }

    ImportPlan preview(String... rows) throws RefusedFile {
        return preview(file(rows));
    }

    ImportResult read(String... rows) throws RefusedFile {
        return connections.apply(preview(rows));
    }

    /** The numbers in short: created/merged/unchanged/skipped. */
    static String numbers(ImportResult result) {
        int sum = result.created() + result.merged() + result.unchanged() + result.skipped().size();
        return sum != result.read()
                ? "the numbers do not add up: " + result
                : "%d/%d/%d/%d"
                        .formatted(
                                result.created(),
                                result.merged(),
                                result.unchanged(),
                                result.skipped().size());
    }

    /** Somebody who was here before. */
    Contact known(String id, String name, String role, String organization, Reach reach) {
        var changes = new java.util.ArrayList<Change>();
        String organizationId = organization == null ? null : "org-" + id;
        if (organization != null) {
            changes.add(Change.create(Organization.named(organizationId, organization)));
        }
        var contact =
                Contact.named(id, name)
                        .with(Profile.named(name).with(new Profile.Job(role, organizationId)))
                        .with(reach);
        changes.add(Change.create(contact));
        workspace.apply(Edit.of("Set up", changes));
        return contact;
    }

    /** A reach of one profile and one e-mail; either may be null. */
    static Reach reach(String link, String email) {
        return new Reach(Arrays.asList(email), List.of(), Arrays.asList(link));
    }

    Contact contact(String id) {
        return store.find(Shapes.CONTACT, id).orElseThrow();
    }

    /** Everybody as name|role|organization|e-mails|links|day, by name. */
    List<String> people() {
        return store.all(Shapes.CONTACT).stream().map(this::line).sorted().toList();
    }

    private String line(Contact contact) {
        var employer =
                contact.organizationId() == null
                        ? null
                        : store.find(Shapes.ORGANIZATION, contact.organizationId())
                                .orElseThrow()
                                .name();
        return String.join(
                "|",
                contact.name(),
                String.valueOf(contact.profile().job().role()),
                String.valueOf(employer),
                String.join(" ", contact.reach().emails()),
                String.join(" ", contact.reach().links()),
                String.valueOf(contact.standing().filing().connectedOn()));
    }

    /** Every record there is, by table. */
    Map<String, Set<Entity>> tables() {
        return Shapes.ALL.stream()
                .collect(Collectors.toMap(Object::toString, shape -> Set.copyOf(store.all(shape))));
    }

    @Override
    public void close() {
        store.close();
    }
}
