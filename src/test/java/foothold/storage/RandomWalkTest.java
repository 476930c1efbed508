package foothold.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.testdata.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A thousand random sequences of edit, undo and redo lead back to where they began. */
class RandomWalkTest {
    private static final int SEQUENCES = 1_000;
    private static final int STEPS = 6;
    private static final int RESTART_EVERY = 10;
    private static final Clock CLOCK = Clock.fixed(Samples.AT, Samples.ZONE);

    private final Random random = new Random(20261122);
    private Workspace workspace;
    private Path file;
    private int made;
    private int edits;

    @Test
    void everySequenceUndoesToTheStart(@TempDir Path folder) throws SQLException {
        file = folder.resolve("walk.db");
        open();
        workspace.apply(
                Edit.of(
                        "Begin",
                        Samples.filled().stream()
                                .filter(this::fresh)
                                .map(Change::create)
                                .toList()));
        var start = Dump.of(file);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            int open = walk();
            if (sequence % RESTART_EVERY == 0) {
                restart();
            }
            for (; open > 0; open--) {
                workspace.undo().orElseThrow();
            }
            if (sequence % RESTART_EVERY == 5) {
                restart();
            }
            if (sequence % 25 == 0) {
                assertEquals(start, Dump.of(file), "sequence " + sequence);
            }
        }
        assertEquals(start, Dump.of(file));
        assertNotEquals(0, edits);
        workspace.store().close();
    }

    /** Takes some random steps and returns how many of them are left to undo. */
    private int walk() {
        int open = 0;
        int undone = 0;
        for (int i = 0; i < STEPS; i++) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    if (open > 0) {
                        workspace.undo().orElseThrow();
                        open--;
                        undone++;
                    }
                }
                case 1 -> {
                    if (undone > 0) {
                        workspace.redo().orElseThrow();
                        open++;
                        undone--;
                    }
                }
                default -> {
                    workspace.apply(edit());
                    edits++;
                    open++;
                    undone = 0;
                }
            }
        }
        return open;
    }

    private Edit edit() {
        var changes = new ArrayList<Change>();
        var organization = Organization.named("o-" + ++made, "Employer " + made);
        var contact =
                Contact.named("c-" + ++made, "Person " + made)
                        .with(
                                Profile.named("Person " + made)
                                        .with(new Profile.Job("Nurse", organization.id())));
        changes.add(Change.create(organization));
        changes.add(Change.create(contact));
        if (random.nextBoolean()) {
            changes.add(
                    Change.create(new Note("n-" + ++made, contact.id(), later(), "Note " + made)));
        }
        existing(changes);
        return Edit.of("Step " + made, changes);
    }

    /** Changes or removes something that was there before. */
    private void existing(List<Change> changes) {
        var messages = workspace.store().all(Shapes.MESSAGE);
        var message = messages.get(random.nextInt(messages.size()));
        if (random.nextInt(3) == 0 && messages.size() > 1) {
            changes.add(Change.delete(message));
            return;
        }
        changes.add(Change.update(message, message.with(Message.Words.of("Said " + ++made))));
        changes.add(Change.create(Samples.message("m-" + ++made, message.contactId())));
    }

    private Instant later() {
        return Samples.AT.plus(Duration.ofMinutes(made));
    }

    private boolean fresh(Entity entity) {
        return workspace.store().find(Shapes.of(entity), entity.id()).isEmpty();
    }

    private void restart() {
        workspace.store().close();
        open();
    }

    private void open() {
        workspace = new Workspace(SqliteStore.open(file, Samples.settings()), CLOCK);
    }
}
