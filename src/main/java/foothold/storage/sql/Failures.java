package foothold.storage.sql;

import foothold.service.StoreException;
import foothold.service.StoreException.Kind;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Turns what SQLite and the file system complain about into what a person can act upon. */
final class Failures {
    private static final int PRIMARY = 0xFF;

    /** What SQLite calls an error of ours where a number in the file's header is none it knows. */
    private static final String STRANGE_HEADER = "(unsupported file format)";

    private Failures() {}

    /**
     * What to throw for {@code cause}: a {@link StoreException} for what can happen to anybody's
     * file, an {@link IllegalStateException} for what only a bug can bring about.
     */
    static RuntimeException of(SQLException cause) {
        int code = cause instanceof SQLiteException known ? known.getResultCode().code : 0;
        if (code == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY.code) {
            return new StoreException.Stale("a record that this one belongs to");
        }
        if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE.code) {
            return full(cause); // there is no room for what readers share
        }
        return switch (SQLiteErrorCode.getErrorCode(code & PRIMARY)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> inUse(cause);
            case SQLITE_FULL -> full(cause);
            case SQLITE_PERM, SQLITE_READONLY, SQLITE_CANTOPEN ->
                    unwritable(
                            "The data file cannot be opened for writing.",
                            "Check the permissions of the file and its folder, then try again.",
                            cause);
            case SQLITE_IOERR ->
                    unwritable(
                            "The disk reported an error.",
                            "Check that the disk is connected and sound, then try again.",
                            cause);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged("The data file is damaged.", cause);
            default ->
                    String.valueOf(cause.getMessage()).contains(STRANGE_HEADER)
                            ? damaged("The data file is damaged.", cause)
                            : new IllegalStateException("SQL failed: " + cause.getMessage(), cause);
        };
    }

    /** What to throw when the file system refuses {@code path}. */
    static StoreException of(IOException cause, Path path) {
        return unwritable(
                path + " cannot be read or created.",
                "Check the permissions of the folder, or choose another data file.",
                cause);
    }

    /** Another program holds the file. */
    static StoreException inUse(Throwable cause) {
        return new StoreException(
                Kind.IN_USE,
                "Another program is using the data file.",
                "Nothing was lost. Close the other Foothold, or try again in a moment.",
                cause);
    }

    /** A file that may only be read was to be written. */
    static StoreException readOnly(Path file) {
        return new StoreException(
                Kind.UNWRITABLE,
                file + " is open for reading only.",
                "Nothing was changed. Move the file to where you may write, or change its"
                        + " permissions, and open it again.",
                null);
    }

    /** A file that may only be read has a format that is to be brought forward first. */
    static StoreException tooOldToRead(Path file) {
        return new StoreException(
                Kind.UNWRITABLE,
                file + " is in an older data format and may not be written.",
                "Nothing was changed. Copy it to where you may write and open the copy.",
                null);
    }

    /** Not what Foothold wrote, or no longer. */
    static StoreException damaged(String what, Throwable cause) {
        return new StoreException(
                Kind.DAMAGED,
                what,
                "Nothing was changed. Choose another data file, or bring back a backup.",
                cause);
    }

    private static StoreException full(SQLException cause) {
        return unwritable("The disk is full.", "Make some room and try again.", cause);
    }

    private static StoreException unwritable(String what, String advice, Throwable cause) {
        return new StoreException(Kind.UNWRITABLE, what, "Nothing was lost. " + advice, cause);
    }
}
