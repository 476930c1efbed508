package foothold.storage;

import foothold.storage.sql.Database;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** Every table of a file as text, the history included. */
public final class Everything {
    private Everything() {}

    /** All rows, sorted; of a file that is closed. */
    public static String of(Path file) {
        try (var database = Database.asItIs(file, DataFormats.known(), true)) {
            return database
                    .read(() -> database.query(rows(database)).list(row -> row.text("line")))
                    .stream()
                    .collect(Collectors.joining("\n"));
        }
    }

    /** All rows but the history's, sorted; of a file that may be open. */
    public static String withoutHistory(Path file) {
        try (var database = Database.asItIs(file, DataFormats.known(), false)) {
            return new Dump(database).of(database);
        }
    }

    private static String rows(Database database) {
        return database
                .query(
                        """
                        SELECT 'SELECT ''' || t.name || ' '' || '
                            || group_concat('quote("' || c.name || '")', ' || '' '' || ')
                            || ' AS line FROM "' || t.name || '"' AS line
                        FROM sqlite_schema t, pragma_table_info(t.name) c
                        WHERE t.type = 'table' GROUP BY t.name
                        """)
                .list(row -> row.text("line"))
                .stream()
                .collect(Collectors.joining(" UNION ALL "))
                .concat(" ORDER BY line");
    }
}
