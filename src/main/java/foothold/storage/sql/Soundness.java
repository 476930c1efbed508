package foothold.storage.sql;

import foothold.service.StoreException;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

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
            damage.set(look(database));
        }
        if (damage.get() != null) {
            throw damage.get();
        }
        sound.set(true);
    }

    /** What to throw for a failed statement: what SQLite cannot make sense of may be damage. */
    RuntimeException explain(Database database, SQLException failed) {
        var failure = Failures.of(failed);
        if (failure instanceof IllegalStateException && !schemaIsOurs(database)) {
            return Failures.damaged("The data file is damaged: its tables are not ours.", failed);
        }
        return failure;
    }

    private StoreException look(Database database) {
        try {
            var found = database.text("PRAGMA quick_check(1)");
            if (!"ok".equals(found)) {
                return Failures.damaged("The data file is damaged: " + found + ".", null);
            }
            return schemaIsOurs(database)
                    ? null
                    : Failures.damaged("The data file is damaged: its tables are not ours.", null);
        } catch (StoreException e) {
            if (e.kind() == StoreException.Kind.DAMAGED) {
                return e;
            }
            throw e;
        }
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
