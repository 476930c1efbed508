package foothold.service.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Reach;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.exchange.archive.RandomRecords;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Two contacts become one, with all that belongs to them, in one step. */
class MergeTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5, 6})
    void everythingMovesAndOneUndoBringsItBack(long seed) {
        try (var file = new DataFile(folder)) {
            fill(file, seed);
            var contacts = file.store().all(Shapes.CONTACT);
            var kept = contacts.getFirst();
            var other = contacts.getLast();
            var before = tables(file);
            duplicates(file).merge(new MergeSheet(kept, other), Set.of());

            var after = tables(file);
            assertEquals(contacts.size() - 1, after.get(Shapes.CONTACT).size());
            for (var shape : Shapes.ALL) {
                assertFalse(mentions(shape, after.get(shape), other.id()), shape::toString);
                boolean mayShrink =
                        Set.of(Shapes.CONTACT, Shapes.DISTINCT, Shapes.REFERRAL).contains(shape);
                assertTrue(
                        mayShrink || before.get(shape).size() == after.get(shape).size(),
                        shape::toString);
            }
            assertEquals(List.of(), file.store().check());
            file.workspace().undo();
            assertEquals(before, tables(file));
        }
    }

    @Test
    void listsAreJoinedTextsChosenAndNotesKept() {
        var ann =
                Contact.named("a", "Ann Lee")
                        .with(new Reach(List.of("a@x.org"), List.of("1"), List.of()));
        ann = ann.with(ann.profile().withResearch("likes tea").withPronunciation("an"));
        var other =
                Contact.named("b", "Anne Lee")
                        .with(new Reach(List.of("b@x.org", "a@x.org"), List.of(), List.of("l")));
        other = other.with(other.profile().withResearch("plays chess"));
        other = other.with(other.standing().with(other.standing().aim().withTarget(true)));
        var sheet = new MergeSheet(ann, other);
        assertEquals(List.of(new MergeSheet.Row("name", "Ann Lee", "Anne Lee")), sheet.rows());
        var merged = sheet.merged(Set.of("name"));
        assertEquals("a", merged.id());
        assertEquals("Anne Lee", merged.name());
        assertEquals("an", merged.profile().pronunciation());
        assertEquals("likes tea\n\nplays chess", merged.profile().research());
        assertEquals(List.of("a@x.org", "b@x.org"), merged.reach().emails());
        assertEquals(List.of("l"), merged.reach().links());
        assertTrue(merged.standing().aim().target());
        assertEquals("Ann Lee", sheet.merged(Set.of()).name());
    }

    @Test
    void whoIsKeptApartStaysApartAfterAMergeAndUndoForgetsIt() {
        try (var file = new DataFile(folder)) {
            List.of("a", "b", "c").forEach(id -> file.put(Contact.named(id, "Ann Lee")));
            var duplicates = duplicates(file);
            assertEquals(3, duplicates.find(() -> false).size());
            var contacts = file.store().all(Shapes.CONTACT);
            duplicates.keepApart(new Pair(contacts.get(0), contacts.get(2), reasons()));
            assertEquals(2, duplicates.find(() -> false).size());
            duplicates.merge(new MergeSheet(contacts.get(1), contacts.get(2)), Set.of());
            assertEquals(List.of(), duplicates.find(() -> false));
            assertEquals(Optional.of("Merge two entries of Ann Lee"), file.workspace().undo());
            assertEquals(Optional.of("Keep Ann Lee and Ann Lee apart"), file.workspace().undo());
            assertEquals(3, duplicates.find(() -> false).size());
        }
    }

    private static List<Pair.Reason> reasons() {
        return List.of(new Pair.Reason(Pair.Reason.Kind.NAME, ""));
    }

    private static Duplicates duplicates(DataFile file) {
        return new Duplicates(file.workspace(), new Random(1));
    }

    private static void fill(DataFile file, long seed) {
        var records = new RandomRecords(seed, 12).make();
        var changes = new ArrayList<Change>();
        for (var shape : Shapes.ALL) {
            if (shape != Shapes.SETTINGS) {
                records.all(shape).forEach(each -> changes.add(Change.create(each)));
            }
        }
        if (records.all(Shapes.CONTACT).size() < 2) {
            changes.add(Change.create(Contact.named("~1", "One")));
            changes.add(Change.create(Contact.named("~2", "Two")));
        }
        file.workspace().apply(Edit.of("Set up", changes));
    }

    private static Map<Shape<?>, Set<Entity>> tables(DataFile file) {
        return Shapes.ALL.stream()
                .collect(
                        Collectors.toMap(
                                shape -> shape, shape -> Set.copyOf(file.store().all(shape))));
    }

    private static boolean mentions(Shape<?> shape, Set<Entity> records, String id) {
        return records.stream()
                .map(shape::flattenAny)
                .anyMatch(
                        fields ->
                                List.of("contact", "other", "named", "trigger").stream()
                                        .anyMatch(each -> id.equals(fields.values().get(each))));
    }
}
