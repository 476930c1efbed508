package foothold.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Terminal;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Topic;
import foothold.service.Workspace;
import foothold.storage.SqliteStore;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** The command line works beside an open window: both write, neither loses a thing. */
class BesideTheWindowTest {
    private static final int IMPORTS = 5;
    private static final int EDITS = 100;
    private static final String CARD =
            "BEGIN:VCARD\nVERSION:3.0\nFN:Imported %1$d\nN:%1$d;Imported;;;\nEND:VCARD\n";

    @TempDir private Path folder;

    @Test
    void bothWriteAndNothingIsLost() throws Exception {
        var terminal = new Terminal(folder, DataFile.NOW, DataFile.CHICAGO);
        Files.createDirectories(terminal.usualFile().getParent());
        var initial = Settings.initial(DataFile.CHICAGO, "US");
        try (var store = SqliteStore.open(terminal.usualFile(), initial);
                var commands = Executors.newSingleThreadExecutor()) {
            var clock = Clock.fixed(DataFile.NOW, ZoneOffset.UTC);
            var window = new Workspace(store, clock);
            var importing = commands.submit(() -> bringIn(terminal));
            for (int i = 0; i < EDITS; i++) {
                var somebody = Contact.named("w" + i, "Window " + i);
                window.apply(Edit.of("Add", Change.create(somebody)));
            }
            importing.get();
            var heard = new HashSet<Topic>();
            window.listen(heard::addAll);
            window.noticeForeignWrites();
            assertEquals(Set.of(Topic.EVERYTHING), heard);
            var names =
                    store.all(Shapes.CONTACT).stream()
                            .map(Contact::name)
                            .collect(Collectors.toSet());
            assertEquals(IMPORTS + EDITS, names.size());
            assertTrue(names.containsAll(List.of("Window 99", "Imported 1", "Imported 5")));
            assertEquals(List.of(), store.check());
        }
    }

    private Void bringIn(Terminal terminal) throws IOException {
        for (int i = 1; i <= IMPORTS; i++) {
            var card = Files.writeString(folder.resolve(i + ".vcf"), CARD.formatted(i));
            var ran = terminal.run("import", card.toString());
            assertEquals(0, ran.status(), ran::toString);
            assertEquals(0, terminal.run("today").status());
        }
        return null;
    }
}
