package foothold.storage;

import foothold.service.Store;
import foothold.service.StoreException;
import foothold.service.backup.Contents;
import foothold.service.backup.Missing;
import foothold.storage.sql.Database;
import foothold.storage.sql.Row;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Reads a file that nobody writes to as it is, of whatever format; nothing is made beside it. */
public final class Inspection implements AutoCloseable {
    private final Database database;

    private Inspection(Database database) {
        this.database = database;
    }

    /**
     * Opens it.
     *
     * @throws StoreException when it is not ours, newer or out of reach
     */
    public static Inspection of(Path still) {
        return new Inspection(Database.asItIs(still, DataFormats.known(), true));
    }

    /** Brings a copy to the newest format, if it is not. */
    public static void bringForward(Path copy) {
        boolean current;
        try (var inspection = of(copy)) {
            current = inspection.current();
        }
        if (!current) {
            Database.open(copy, DataFormats.known(), () -> {}).close();
        }
    }

    /** Whether it has the newest format, so that nothing is to be migrated. */
    private boolean current() {
        return database.format() == DataFormats.known().newest();
    }

    /** What is damaged in it, a sentence each; empty when all is sound and can be read. */
    public List<String> problems() {
        return database.read(
                () -> {
                    database.requireSound();
                    var checkup = new Checkup(database, new Records(database));
                    return current() ? checkup.problems() : checkup.structure();
                });
    }

    /** What is in it; {@code made} is for the caller to know. */
    public Contents contents(Instant made) {
        return database.read(
                () ->
                        new Contents(
                                made,
                                new Contents.Counts(
                                        count("contact"), count("message"), count("meeting")),
                                lastChange()));
    }

    /** The steps of the history that were made after that moment. */
    public Missing since(Instant moment, Instant lastWrite) {
        return database.read(
                () -> {
                    // Compared as instants: their texts differ in length.
                    var labels =
                            database
                                    .query("SELECT label, at FROM edit_step ORDER BY id DESC")
                                    .list(Inspection::step)
                                    .stream()
                                    .filter(step -> step.at().isAfter(moment))
                                    .map(Store.Step::label)
                                    .toList();
                    var last = labels.isEmpty() ? null : labels.getFirst();
                    return new Missing(labels.size(), last, lastWrite);
                });
    }

    private int count(String table) {
        return database.query("SELECT count(*) AS n FROM " + table)
                .first(row -> Math.toIntExact(row.number("n")))
                .orElseThrow();
    }

    private static Store.Step step(Row row) {
        return new Store.Step(row.text("label"), Instant.parse(row.text("at")));
    }

    private Instant lastChange() {
        return database.query("SELECT at FROM edit_step ORDER BY id DESC LIMIT 1")
                .first(row -> Instant.parse(row.text("at")))
                .orElse(null);
    }

    @Override
    public void close() {
        database.close();
    }
}
