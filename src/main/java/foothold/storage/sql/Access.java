package foothold.storage.sql;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** What may be done with a file, and the connection for it. */
enum Access {
    /** Reading and writing. */
    WRITE(""),
    /** Reading, while somebody else may write. */
    READ("?mode=ro"),
    /** Reading what nobody writes: no locks, and no files beside it. */
    STILL("?mode=ro&immutable=1");

    private final String query;

    Access(String query) {
        this.query = query;
    }

    /** What the system allows with that file, which is there. */
    static Access of(DataFile file) {
        if (file.writable()) {
            return WRITE;
        }
        // Beside a log SQLite needs its locks; without one it could not make them there.
        return file.hasLog() ? READ : STILL;
    }

    /** A connection to a file that is there. */
    Connection connect(Path file) {
        // A URI, since the driver would cut a plain path at its first question mark.
        return connect(file.toUri() + query);
    }

    /** A connection to nothing but memory. */
    static Connection inMemory() {
        return connect(":memory:");
    }

    private static Connection connect(String address) {
        var config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        // Else the driver asks for the last row id after each INSERT.
        config.setGetGeneratedKeys(false);
        try {
            return JDBC.createConnection("jdbc:sqlite:" + address, config.toProperties());
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}
