package foothold.service.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.DayOff;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.service.Workspace;
import foothold.storage.SqliteStore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;

class FillTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-18T14:00:00Z");

    @TempDir private Path folder;
    private Store store;
    private Workspace workspace;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("data.db"), Settings.initial(BERLIN, "DE"));
        workspace = new Workspace(store, Clock.fixed(NOW, BERLIN));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsToldIsWhatIsKept() {
        assertEquals(34, new Demo(workspace).fill(BERLIN));

        var kept = new HashSet<Entity>();
        Shapes.ALL.forEach(shape -> kept.addAll(store.all(shape)));
        assertTrue(kept.containsAll(Demo.records(NOW, BERLIN)));
        assertFalse(Demo.fits(store));
    }

    @Test
    void oneStepTakesItBack() {
        new Demo(workspace).fill(BERLIN);

        assertEquals(Optional.of("Fill with sample people"), workspace.undo());
        assertTrue(Demo.fits(store));
        assertEquals(0, store.count(Shapes.CONTACT));
    }

    @Test
    void aFileWithRecordsOfOnesOwnIsRefused() {
        var own = Organization.named("o", "My first target");
        workspace.apply(Edit.of("Add organization", Change.create(own)));

        assertThrows(NotEmptyException.class, () -> new Demo(workspace).fill(BERLIN));

        assertEquals(0, store.count(Shapes.CONTACT));
        assertEquals(1, store.count(Shapes.ORGANIZATION));
    }

    @Test
    void settingsAndDaysOffAreNoReasonToRefuse() {
        var off = new DayOff("off", LocalDate.of(2026, 12, 1), null, null);
        workspace.apply(Edit.of("Take a day off", Change.create(off)));

        assertEquals(34, new Demo(workspace).fill(BERLIN));
    }
}
