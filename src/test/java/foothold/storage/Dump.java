package foothold.storage;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Every row of every table of a data file but the history's, as text, read by a second program. */
final class Dump {
    private Dump() {}

    static List<String> of(Path file) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var names =
                    statement.executeQuery(
                            "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                    + " AND name NOT LIKE 'edit%' AND name NOT LIKE 'sqlite%'"
                                    + " ORDER BY name")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (var table : tables) {
                try (var found =
                        statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY 1, 2")) {
                    while (found.next()) {
                        var row = new StringBuilder(table);
                        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                            row.append('|').append(found.getString(i));
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        return rows;
    }
}
