package foothold.storage;

import foothold.domain.Entity;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.service.StoreException;
import foothold.storage.sql.Database;
import foothold.storage.sql.Row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * The steps that can be taken back and made again; for use inside a transaction.
 *
 * <p>A step keeps one image per record it touched: the state the record goes to next. Undoing and
 * redoing are therefore the same exchange of images for records, written like any other edit.
 */
final class History {
    /** Which of the steps: the one undo takes back, or the one redo makes again. */
    enum Next {
        UNDO("SELECT id, label, at FROM edit_step WHERE NOT undone ORDER BY id DESC LIMIT 1"),
        REDO("SELECT id, label, at FROM edit_step WHERE undone ORDER BY id LIMIT 1");

        private final String sql;

        Next(String sql) {
            this.sql = sql;
        }
    }

    private final Database database;
    private final Records records;

    History(Database database, Records records) {
        this.database = database;
        this.records = records;
    }

    /** The step of that sort, if any. */
    Optional<Store.Step> peek(Next next) {
        return database.query(next.sql).first(History::step);
    }

    /** Writes an edit as a step of its own, or as part of the latest where the typing goes on. */
    void apply(Edit edit, Instant at) {
        forget("SELECT id FROM edit_step WHERE undone");
        long step = continued(edit, at).orElseGet(() -> begin(edit, at));
        edit.changes().forEach(change -> records.write(step, change));
        if (edit.changes().stream().anyMatch(change -> change.after() == null)) {
            dropMadeAndRemoved(step);
        }
        forget("SELECT id FROM edit_step ORDER BY id DESC LIMIT -1 OFFSET " + Store.UNDO_STEPS);
    }

    /**
     * Exchanges images and records of that step; returns what was written, empty without a step.
     */
    Optional<Edit> exchange(Next next) {
        return database.query(next.sql)
                .first(row -> new Found(row.number("id"), row.text("label")))
                .map(this::exchange);
    }

    private record Found(long id, String label) {}

    private Edit exchange(Found step) {
        var changes = new ArrayList<Change>();
        for (var entity : entities(step.id)) {
            collect(entity, step.id, changes);
        }
        database.query("DELETE FROM edit_change WHERE step = :step").set("step", step.id).update();
        changes.forEach(change -> records.write(step.id, change));
        database.query("UPDATE edit_step SET undone = NOT undone WHERE id = :step")
                .set("step", step.id)
                .update();
        return Edit.of(step.label, changes);
    }

    private List<Shape<?>> entities(long step) {
        var names =
                database.query("SELECT DISTINCT entity FROM edit_change WHERE step = :step")
                        .set("step", step)
                        .list(row -> row.text("entity"));
        return Shapes.ALL.stream().filter(shape -> names.contains(shape.name())).toList();
    }

    private <T extends Entity> void collect(Shape<T> shape, long step, List<Change> into) {
        var present = new HashMap<String, T>();
        var table = records.table(shape);
        database.query(
                        table.select()
                                + " WHERE id IN (SELECT record FROM edit_change"
                                + " WHERE step = :step AND entity = :entity)")
                .set("step", step)
                .set("entity", shape.name())
                .list(row -> records.read(shape, row))
                .forEach(record -> present.put(record.id(), record));
        database.query(table.images())
                .set("step", step)
                .each(
                        row -> {
                            T image = row.flag("image_absent") ? null : records.read(shape, row);
                            T record = present.get(row.text("image_of"));
                            if (record == null && image == null) {
                                throw new StoreException.Stale("this " + shape.name());
                            }
                            into.add(new Change(record, image));
                        });
    }

    private Optional<Long> continued(Edit edit, Instant at) {
        if (edit.typing() == null) {
            return Optional.empty();
        }
        var latest =
                database.query(
                                """
                                SELECT id FROM edit_step
                                WHERE id = (SELECT max(id) FROM edit_step) AND typing = :typing
                                """)
                        .set("typing", edit.typing())
                        .first(row -> row.number("id"));
        latest.ifPresent(
                step ->
                        database.query("UPDATE edit_step SET at = :at WHERE id = :id")
                                .set("at", at.toString())
                                .set("id", step)
                                .update());
        return latest;
    }

    private long begin(Edit edit, Instant at) {
        return database.query(
                        """
                        INSERT INTO edit_step (label, typing, at, undone)
                        VALUES (:label, :typing, :at, 0) RETURNING id
                        """)
                .set("label", edit.label())
                .set("typing", edit.typing())
                .set("at", at.toString())
                .first(row -> row.number("id"))
                .orElseThrow();
    }

    /**
     * What was made and removed within one step leaves nothing to undo, perhaps not even a step.
     */
    private void dropMadeAndRemoved(long step) {
        for (var shape : entities(step)) {
            database.query(
                            """
                            DELETE FROM edit_change
                            WHERE step = :step AND entity = '%1$s' AND image IS NULL
                            AND NOT EXISTS (SELECT 1 FROM "%1$s" WHERE id = edit_change.record)
                            """
                                    .formatted(shape.name()))
                    .set("step", step)
                    .update();
        }
        if (entities(step).isEmpty()) {
            database.query("DELETE FROM edit_step WHERE id = :step").set("step", step).update();
        }
    }

    private void forget(String steps) {
        database.query("DELETE FROM edit_change WHERE step IN (" + steps + ")").update();
        database.query("DELETE FROM edit_step WHERE id IN (" + steps + ")").update();
    }

    private static Store.Step step(Row row) {
        return new Store.Step(row.text("label"), Instant.parse(row.text("at")));
    }
}
