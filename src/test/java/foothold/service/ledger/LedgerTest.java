package foothold.service.ledger;

import static foothold.testdata.DataFile.NOW;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Promise;
import foothold.domain.plan.Action;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

/** Promises and actions, each step undone again. */
class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @TempDir Path folder;
    private DataFile file;
    private Promises promises;
    private Actions actions;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        file.person("ana", "Ana Ruiz");
        promises = new Promises(file.workspace(), file.random());
        actions = new Actions(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Promise promise(Promise.Owner owner) {
        return promises.add("ana", new Promise.Said(owner, "Send the article", null), DAY);
    }

    @Test
    void aPromiseIsMadeKeptAndOpenedAgain() {
        var made = promise(Promise.Owner.ME);
        assertEquals("Add promise to Ana Ruiz", file.lastStep());
        assertEquals(NOW, file.only(Shapes.PROMISE, "ana").course().madeAt());

        var kept = promises.kept(made);
        assertEquals("Mark as kept: promise to Ana Ruiz", file.lastStep());
        assertEquals(NOW, file.only(Shapes.PROMISE, "ana").course().doneAt());

        assertEquals(made, promises.open(kept));
        file.workspace().undo();
        assertEquals(kept, file.only(Shapes.PROMISE, "ana"));
    }

    @Test
    void theirPromiseIsNamedAsTheirs() {
        promises.remove(promise(Promise.Owner.THEM));

        assertEquals("Remove promise of Ana Ruiz", file.lastStep());
        assertTrue(file.of(Shapes.PROMISE, "ana").isEmpty());
    }

    @Test
    void theSamePromiseIsNoStep() {
        var made = promise(Promise.Owner.ME);
        promises.change(made, made);
        assertEquals("Add promise to Ana Ruiz", file.lastStep());

        var later = new Promise(made.id(), "ana", made.said(), DAY.plusDays(1), made.course());
        promises.change(made, later);
        assertEquals(later, file.only(Shapes.PROMISE, "ana"));
    }

    @Test
    void anActionIsDecidedDoneAndRemoved() {
        var made = actions.add("Take the course", new Action.Origin("ana", null, null), DAY);
        assertEquals("Add action “Take the course”", file.lastStep());

        var done = actions.done(made);
        assertEquals("Mark as done: “Take the course”", file.lastStep());
        assertEquals(NOW, file.only(Shapes.ACTION, "ana").course().doneAt());

        actions.remove(done);
        assertTrue(file.of(Shapes.ACTION, "ana").isEmpty());
        file.workspace().undo();
        assertEquals(done, file.only(Shapes.ACTION, "ana"));
        assertEquals(made, actions.open(done));
    }

    @Test
    void whoseAdviceItWasFollowsFromTheInsight() {
        var lesson = new Insight.Lesson("Writing is half the day", null, null);
        var source = new Insight.Source("ana", null, NOW);
        file.put(new Insight("i", lesson, null, source, null));

        var action = actions.add("Write more", new Action.Origin(null, "i", null), null);

        assertEquals("ana", action.origin().contactId());
        assertNull(actions.add("Read", null, null).origin().contactId());
    }
}
