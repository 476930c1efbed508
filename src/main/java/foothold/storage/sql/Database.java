package foothold.storage.sql;

import foothold.service.StoreException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The one connection to the data file, shared by all threads behind one lock. Every read is of one
 * moment, every write one transaction.
 */
public final class Database implements AutoCloseable {
    private final Connection connection;
    private final DataFile file;
    private final Access access;
    private final Soundness soundness;
    private final Map<String, Query> queries = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    private Database(Connection connection, DataFile file, Access access, Soundness soundness) {
        this.connection = connection;
        this.file = file;
        this.access = access;
        this.soundness = soundness;
    }

    /**
     * Opens the file, created where absent or empty, and brings it to the newest format. Where
     * neither file nor folder may be written it is opened for reading alone.
     *
     * @param beforeMigrating copies the file before it is brought to a newer format; what it throws
     *     leaves the file as it is
     * @throws StoreException when it is not ours, newer, in use or out of reach
     */
    public static Database open(Path file, Formats formats, Runnable beforeMigrating) {
        var dataFile = new DataFile(file);
        dataFile.prepare(formats.newest());
        return open(
                dataFile,
                Access.of(dataFile),
                formats,
                Migrator.forward(dataFile, formats, beforeMigrating));
    }

    /**
     * Opens a file that is there as it is, whatever its format; nothing is migrated.
     *
     * @param still whether nobody writes to it, so that it is only read and nothing made beside it
     * @throws StoreException when it is not ours, newer or out of reach
     */
    public static Database asItIs(Path file, Formats formats, boolean still) {
        var dataFile = new DataFile(file);
        dataFile.require(formats.newest());
        var access = still ? Access.STILL : Access.of(dataFile);
        return open(dataFile, access, formats, _ -> {});
    }

    /** An empty one that is nowhere. */
    static Database inMemory(Formats formats) {
        return new Database(Access.inMemory(), null, Access.WRITE, Soundness.of(formats));
    }

    /** The same of a file that may be opened, with that access; closed where it fails. */
    static Database open(
            DataFile file, Access access, Formats formats, Consumer<Database> prepare) {
        var connection = access.connect(file.path());
        var database = new Database(connection, file, access, Soundness.of(formats));
        boolean open = false;
        try {
            Pragmas.guard(database, formats.patience());
            prepare.accept(database);
            open = true;
            return database;
        } finally {
            if (!open) {
                database.close();
            }
        }
    }

    /** The statement of that text, prepared once; for use inside {@code work} only. */
    public Query query(String sql) {
        return queries.compute(
                sql, (_, known) -> known == null || known.spent() ? prepare(sql) : known);
    }

    /** Runs {@code work} on one moment's state of the file. */
    public <T> T read(Supplier<T> work) {
        lock.lock();
        try {
            if (lock.getHoldCount() > 1) {
                return work.get();
            }
            query("BEGIN").update();
            try {
                return work.get();
            } finally {
                rollBack();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Runs {@code work} in one transaction, durable on return; whatever {@code work} throws,
     * nothing of it is kept.
     */
    public <T> T write(Supplier<T> work) {
        if (readOnly()) {
            throw Failures.readOnly(file.path());
        }
        lock.lock();
        try {
            if (lock.getHoldCount() > 1) {
                throw new IllegalStateException("a write inside another transaction");
            }
            soundness.require(this);
            query("BEGIN IMMEDIATE").update();
            boolean done = false;
            try {
                T result = work.get();
                query("COMMIT").update();
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether nothing can be written to it. */
    public boolean readOnly() {
        return access != Access.WRITE;
    }

    /** The data format it has. */
    public int format() {
        return (int) number("PRAGMA user_version");
    }

    /** Where it is. */
    public Path file() {
        return file.path();
    }

    /**
     * Makes sure the file is sound to its last value, by a connection of its own so that nobody
     * waits for it. Until its pages and rows are looked through the first write does so itself; a
     * file found damaged is never written to.
     *
     * @throws StoreException DAMAGED when it is not
     */
    public void verify() {
        try (var beside = beside()) {
            soundness.requireWhole(beside);
        }
    }

    /** Another connection to the same file, for who would keep others waiting; to be closed. */
    public Database beside() {
        var beside = new Database(access.connect(file.path()), file, access, soundness);
        Pragmas.guard(beside, Formats.PATIENCE);
        return beside;
    }

    /** Looks through its pages and rows by this connection; DAMAGED when they are not sound. */
    public void requireSound() {
        soundness.require(this);
    }

    /**
     * A number that changes when another connection, here or elsewhere, has written to the file.
     */
    public long foreignWrites() {
        lock.lock();
        try {
            return number("PRAGMA data_version");
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            for (var query : queries.values()) {
                query.close();
            }
            queries.clear();
            connection.close();
        } catch (SQLException e) {
            throw Failures.of(e);
        } finally {
            lock.unlock();
        }
    }

    /** Runs any number of statements that return nothing. */
    void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** The text in the first column of the first row; for pragmas. */
    String text(String sql) {
        try (var statement = connection.createStatement();
                var results = statement.executeQuery(sql)) {
            return results.next() ? results.getString(1) : null;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** The number in the first column of the first row; for pragmas. */
    long number(String sql) {
        return Long.parseLong(text(sql));
    }

    private void rollBack() {
        try {
            query("ROLLBACK").update();
        } catch (StoreException | IllegalStateException _) {
            // SQLite has ended the transaction by itself: a full disk, a torn page. What it
            // complained about then is on its way to the caller already.
        }
    }

    private Query prepare(String sql) {
        try {
            return new Query(connection.prepareStatement(sql), sql);
        } catch (SQLException e) {
            throw soundness.explain(this, e);
        }
    }
}
