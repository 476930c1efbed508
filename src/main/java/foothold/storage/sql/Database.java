package foothold.storage.sql;

import foothold.service.StoreException;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The one connection to the data file, shared by all threads behind one lock. Every read is of one
 * moment, every write one transaction.
 */
public final class Database implements AutoCloseable {
    /** How long to wait for another process before giving up with IN_USE. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Connection connection;
    private final Map<String, Query> queries = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    private Database(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens the file, created where absent or empty, and brings it to the newest format.
     *
     * @param migrations from version 1 on, without gaps
     * @param patience how long to wait for another process
     * @throws StoreException when it is not ours, newer, in use or out of reach
     */
    public static Database open(Path file, List<Migration> migrations, Duration patience) {
        int newest = migrations.getLast().version();
        var dataFile = new DataFile(file);
        dataFile.prepare(newest);
        var database = new Database(connect(dataFile.path()));
        boolean open = false;
        try {
            database.guard(patience);
            new Migrator(database, dataFile, migrations).run();
            database.keepLog();
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
        lock.lock();
        try {
            if (lock.getHoldCount() > 1) {
                throw new IllegalStateException("a write inside another transaction");
            }
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
            throw Failures.of(e);
        }
    }

    /** What holds whatever the file; migrations check references at their end, all at once. */
    private void guard(Duration patience) {
        execute("PRAGMA busy_timeout = " + patience.toMillis());
        execute("PRAGMA synchronous = FULL");
        // Without these two, a Mac's disk may say "written" before it is.
        execute("PRAGMA fullfsync = ON");
        execute("PRAGMA checkpoint_fullfsync = ON");
        execute("PRAGMA trusted_schema = OFF");
        execute("PRAGMA cell_size_check = ON");
        execute("PRAGMA mmap_size = 0");
        execute("PRAGMA foreign_keys = OFF");
    }

    /** What holds once the format is right: references are watched, writes go to a log first. */
    private void keepLog() {
        execute("PRAGMA foreign_keys = ON");
        execute("PRAGMA journal_mode = WAL");
    }

    private static Connection connect(Path file) {
        var config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        // Else the driver asks for the last row id after each INSERT.
        config.setGetGeneratedKeys(false);
        try {
            // A URI, since the driver would cut a plain path at its first question mark.
            return JDBC.createConnection("jdbc:sqlite:" + file.toUri(), config.toProperties());
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}
