package foothold.storage;

import foothold.domain.Entity;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.StoreException;
import foothold.storage.sql.Database;
import foothold.storage.sql.Row;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Whole records in and out of their tables; for use inside a transaction. */
final class Records {
    private final Database database;
    private final Map<String, Table> tables = new HashMap<>();

    Records(Database database) {
        this.database = database;
    }

    <T extends Entity> Optional<T> find(Shape<T> shape, String id) {
        var table = table(shape);
        return database.query(table.select() + " WHERE id = :id")
                .set("id", id)
                .first(row -> read(shape, row));
    }

    <T extends Entity> List<T> all(Shape<T> shape) {
        return database.query(table(shape).select() + " ORDER BY id").list(row -> read(shape, row));
    }

    int count(Shape<?> shape) {
        return database.query("SELECT count(*) AS n FROM \"" + table(shape).name() + '"')
                .first(row -> (int) row.number("n"))
                .orElseThrow();
    }

    <T extends Entity> List<T> pointing(Shape<T> shape, String field, String id) {
        var table = table(shape);
        if (!table.has(field)) {
            throw new IllegalArgumentException(table.name() + " has no " + field);
        }
        return database.query(table.select() + " WHERE \"" + field + "\" = :id ORDER BY id")
                .set("id", id)
                .list(row -> read(shape, row));
    }

    /**
     * Makes one change as part of a step of the history, which keeps what undoes it.
     *
     * @throws StoreException.Stale when the record is not as the change supposes
     */
    void write(long step, Change change) {
        var shape = Shapes.of(change.subject());
        var table = table(shape);
        remember(step, table, change);
        if (rewrite(table, shape, change) == 0) {
            throw new StoreException.Stale("this " + table.name().replace('_', ' '));
        }
    }

    /** Writes a record outside of the history, unless its id is taken. */
    void seed(Entity entity) {
        var shape = Shapes.of(entity);
        var table = table(shape);
        insert(table, table.values(shape, entity));
    }

    /** The record in the row, for any row that has the columns of the shape's table. */
    <T extends Entity> T read(Shape<T> shape, Row row) {
        return Row.sound(
                shape.name(), row.text("id"), () -> shape.restore(table(shape).fields(row)));
    }

    Table table(Shape<?> shape) {
        return tables.computeIfAbsent(shape.name(), name -> new Table(name, columns(name)));
    }

    private List<String> columns(String table) {
        return database.query("SELECT name FROM pragma_table_info(:name) ORDER BY cid")
                .set("name", table)
                .list(row -> row.text("name"));
    }

    private void remember(long step, Table table, Change change) {
        if (change.before() != null) {
            database.query(table.remember())
                    .set("step", step)
                    .set("id", change.before().id())
                    .update();
        } else {
            database.query(
                            """
                            INSERT INTO edit_change (step, entity, record, image)
                            VALUES (:step, :entity, :record, NULL) ON CONFLICT DO NOTHING
                            """)
                    .set("step", step)
                    .set("entity", table.name())
                    .set("record", change.after().id())
                    .update();
        }
    }

    private int rewrite(Table table, Shape<?> shape, Change change) {
        if (change.before() == null) {
            return insert(table, table.values(shape, change.after()));
        }
        var before = table.values(shape, change.before());
        if (change.after() == null) {
            return Table.bindBefore(database.query(table.delete()), before).update();
        }
        var after = table.values(shape, change.after());
        var written = new LinkedHashMap<>(after);
        written.keySet().removeIf(column -> Objects.equals(before.get(column), after.get(column)));
        if (written.isEmpty()) {
            // Even what changes nothing is to fail when the row is not as supposed.
            written.put("id", after.get("id"));
        }
        var update = database.query(table.update(written.keySet()));
        written.forEach(update::set);
        return Table.bindBefore(update, before).update();
    }

    private int insert(Table table, Map<String, Object> values) {
        var insert = database.query(table.insert());
        values.forEach(insert::set);
        return insert.update();
    }
}
