package foothold.storage.sql;

import foothold.service.StoreException;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Whether a file was found sound: pages, rows, indexes, and the tables our migrations make. */
final class Soundness {
    private static final String SCHEMA =
            """
            SELECT group_concat(type || ' ' || name || ' ' || coalesce(sql, ''), char(10))
            FROM (SELECT type, name, sql FROM sqlite_schema
                WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name)
            """;

    private final Formats formats;
    private final AtomicBoolean sound = new AtomicBoolean();
    private final AtomicBoolean whole = new AtomicBoolean();
    private final AtomicReference<StoreException> damage = new AtomicReference<>();

    private Soundness(Formats formats) {
        this.formats = formats;
    }

    static Soundness of(Formats formats) {
        return new Soundness(formats);
    }

    /**
     * Makes sure the file is sound, once; what was found damaged stays so.
     *
     * @throws StoreException DAMAGED when it is not
     */
    void require(Database database) {
        if (sound.get()) {
            return;
        }
        if (damage.get() == null) {
            damage.set(damage(() -> pagesAndRows(database)));
        }
        throwDamage();
        sound.set(true);
    }

    /**
     * Makes sure of it, and then that each value is one its column may hold, which takes four times
     * as long and which no write needs to wait for.
     *
     * @throws StoreException DAMAGED when it is not so; nothing is written from then on
     */
    void requireWhole(Database database) {
        require(database);
        if (whole.get()) {
            return;
        }
        var found = damage(() -> ask(database));
        if (found != null) {
            damage.set(found);
            sound.set(false);
        }
        throwDamage();
        whole.set(true);
    }

    private void throwDamage() {
        if (damage.get() != null) {
            throw damage.get();
        }
    }

    /** What to throw for a failed statement: what SQLite cannot make sense of may be damage. */
    RuntimeException explain(Database database, SQLException failed) {
        var failure = Failures.of(failed);
        if (failure instanceof IllegalStateException && !schemaIsOurs(database)) {
            return Failures.damaged("The data file is damaged: its tables are not ours.", failed);
        }
        return failure;
    }

    /** What a look finds; null for nothing. */
    private static StoreException damage(Supplier<String> look) {
        try {
            var found = look.get();
            return found == null
                    ? null
                    : Failures.damaged("The data file is damaged: " + found + ".", null);
        } catch (StoreException e) {
            if (e.kind() == StoreException.Kind.DAMAGED) {
                return e;
            }
            throw e;
        }
    }

    /** The rules for single values are left out: they are most of the work. */
    private String pagesAndRows(Database database) {
        database.execute("PRAGMA ignore_check_constraints = ON");
        String found;
        try {
            found = ask(database);
        } finally {
            database.execute("PRAGMA ignore_check_constraints = OFF");
        }
        return found == null && !schemaIsOurs(database) ? "its tables are not ours" : found;
    }

    private static String ask(Database database) {
        var found = database.text("PRAGMA quick_check(1)");
        return "ok".equals(found) ? null : String.valueOf(found);
    }

    /** A file on its way to the newest format has tables of its own; it is looked at afterwards. */
    private boolean schemaIsOurs(Database database) {
        int format = database.format();
        return format == 0 || database.text(SCHEMA).equals(expected(format));
    }

    private String expected(int format) {
        try (var fresh = Database.inMemory(formats)) {
            List<Migration> upToHere =
                    formats.migrations().stream().filter(each -> each.version() <= format).toList();
            upToHere.forEach(each -> fresh.execute(each.sql()));
            return fresh.text(SCHEMA);
        }
    }
}
