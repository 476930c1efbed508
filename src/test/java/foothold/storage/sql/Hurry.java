package foothold.storage.sql;

/** Takes away the care with which a database writes. */
public final class Hurry {
    private Hurry() {}

    public static void up(Database database) {
        database.execute("PRAGMA synchronous = NORMAL");
    }
}
