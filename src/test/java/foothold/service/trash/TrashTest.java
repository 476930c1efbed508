package foothold.service.trash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Entity;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.trash.Discarded;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.StoreException;
import foothold.service.imports.RefusedFile;
import foothold.service.transfer.ArchiveExport;
import foothold.service.transfer.ArchiveImport;
import foothold.testdata.DataFile;
import foothold.testdata.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deleting people, and bringing them back. */
class TrashTest {
    private static final Set<Shape<?>> STAY =
            Set.of(
                    Shapes.SETTINGS,
                    Shapes.CADENCE,
                    Shapes.DAY_OFF,
                    Shapes.PATH,
                    Shapes.CAMPAIGN,
                    Shapes.ORGANIZATION,
                    Shapes.TEMPLATE,
                    Shapes.QUESTION,
                    Shapes.QUESTION_LIST,
                    Shapes.HYPOTHESIS,
                    Shapes.CRITERION,
                    Shapes.VERDICT,
                    Shapes.REVIEW,
                    Shapes.DISCARDED);

    @TempDir private Path folder;
    private DataFile file;
    private Trash trash;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        trash = new Trash(file.workspace(), file.random());
        var made =
                Stream.concat(
                                Samples.filled().stream(),
                                Stream.of(Samples.path("a path that is gone")))
                        .filter(each -> Shapes.of(each) != Shapes.SETTINGS)
                        .filter(each -> Shapes.of(each) != Shapes.DISCARDED)
                        .map(Change::create)
                        .toList();
        file.workspace().apply(Edit.of("Set up", made));
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void allThatHangsOnSomebodyGoesInOneStepAndComesBackInOne() {
        var before = everything();
        assertEquals(1, trash.discard(List.of("contact", "contact", "nobody")));
        assertEquals("Delete Siobhán O’Neill", file.lastStep());
        for (var shape : Shapes.ALL) {
            var left = file.store().all(shape).stream().map(Entity::id).toList();
            var stay = shape == Shapes.CONTACT ? List.of("other") : List.of();
            assertTrue(STAY.contains(shape) || left.equals(stay), () -> shape.name() + left);
        }
        file.workspace().undo();
        assertEquals(before, everything());
        file.workspace().redo();

        var entry = trash.all().getFirst();
        assertEquals("Siobhán O’Neill", entry.name());
        assertEquals(DataFile.NOW.plus(Duration.ofDays(30)), entry.until());
        assertEquals("Siobhán O’Neill", trash.restore(entry.id()).orElseThrow());
        assertEquals("Restore Siobhán O’Neill from the trash", file.lastStep());
        assertEquals(before, everything());
        assertTrue(trash.restore(entry.id()).isEmpty());
    }

    @Test
    void nobodyIsNoStep() {
        assertEquals(0, trash.discard(List.of("nobody")));
        assertEquals("Set up", file.lastStep());
    }

    @Test
    void manyAreOneStepAndComeBackInAnyOrder() {
        file.put(
                new Referral(
                        "named",
                        "contact",
                        new Referral.Named("other", "Sean", null),
                        new Referral.Naming(Samples.DAY, false, null)));
        var before = everything();
        assertEquals(2, trash.discard(List.of("contact", "other")));
        assertEquals("Delete 2 people", file.lastStep());
        for (var first : List.of("Siobhán O’Neill", "Sean O’Neill")) {
            var entries = trash.all();
            entries.stream()
                    .filter(each -> each.name().equals(first))
                    .forEach(each -> trash.restore(each.id()));
            trash.all().forEach(each -> trash.restore(each.id()));
            assertEquals(before, everything(), first + " first");
            file.workspace().undo();
            file.workspace().undo();
        }
    }

    @Test
    void whatIsAboutSomebodyElseStaysAndIsLinkedAgain() {
        var promise =
                new Promise(
                        "theirs",
                        "other",
                        new Promise.Said(Promise.Owner.ME, "Send the list", "meeting"),
                        null,
                        new Promise.Course(Samples.AT, null));
        file.put(promise);
        var before = everything();
        trash.discard(List.of("contact"));
        var left = file.store().find(Shapes.PROMISE, "theirs").orElseThrow();
        assertEquals(null, left.said().meetingId());
        assertEquals("Send the list", left.said().text());
        trash.restore(trash.all().getFirst().id());
        assertEquals(before, everything());
    }

    @Test
    void whatIsGoneMeanwhileIsLeftOut() {
        trash.discard(List.of("contact"));
        file.workspace()
                .apply(
                        Edit.of(
                                "Delete the organization",
                                Change.delete(
                                        file.store()
                                                .find(Shapes.ORGANIZATION, "org")
                                                .orElseThrow())));
        trash.restore(trash.all().getFirst().id());
        assertEquals(null, file.contact("contact").organizationId());
        assertEquals(List.of(), file.store().check());
        assertEquals(1, file.of(Shapes.MESSAGE, "contact").size());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "29, false", "30, false", "31, true", "-400, false", "4000, true"})
    void onlyWhatIsOlderThanThirtyDaysIsPurged(int days, boolean gone) {
        trash.discard(List.of("contact"));
        file.pass(Duration.ofDays(days));
        assertEquals(gone ? 1 : 0, trash.purge());
        assertEquals(gone, trash.all().isEmpty());
        if (gone) {
            file.workspace().undo();
            assertEquals(1, trash.all().size());
            assertEquals(0, trash.purge(), "it waits while there is a step to make again");
        }
    }

    @Test
    void aClockSetBackWhileDeletingMakesNobodyGoSooner() {
        file.pass(Duration.ofDays(-4000));
        trash.discard(List.of("contact"));
        file.pass(Duration.ofDays(4000));
        assertEquals(0, trash.purge());
    }

    @Test
    void itOutlivesTheUndoHistoryAndTravelsInTheArchive() throws IOException {
        trash.discard(List.of("contact"));
        for (int i = 0; i < 201; i++) {
            file.put(Samples.note("n" + i, "other"));
        }
        var archive = folder.resolve("all.json");
        new ArchiveExport(file.store()).write(archive);
        var other = Files.createDirectory(folder.resolve("elsewhere"));
        try (var elsewhere = new DataFile(other)) {
            assertTrue(new ArchiveImport(elsewhere.workspace()).read(archive).apply().read() > 200);
            var there = new Trash(elsewhere.workspace(), elsewhere.random());
            there.restore(there.all().getFirst().id());
            assertEquals("Siobhán O’Neill", elsewhere.contact("contact").name());
            assertEquals(1, elsewhere.of(Shapes.MEETING, "contact").size());
        } catch (RefusedFile e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatCannotBeReadIsSaidAndLeftAlone() {
        file.put(new Discarded("bad", "Bo", DataFile.NOW, "foothold-trash 1\nnote\tid=q"));
        var failure = assertThrows(StoreException.class, () -> trash.restore("bad"));
        assertTrue(failure.getMessage().startsWith("What was kept of Bo cannot be read"));
        assertEquals(1, trash.all().size());
        assertTrue(trash.forget("bad"));
        assertFalse(trash.forget("bad"));
        assertEquals("Delete Bo for good", file.lastStep());
    }

    private Map<String, List<?>> everything() {
        return Shapes.ALL.stream()
                .collect(Collectors.toMap(Shape::name, each -> file.store().all(each)));
    }
}
