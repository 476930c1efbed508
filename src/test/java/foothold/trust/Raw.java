package foothold.trust;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks into a data file past all of our code. */
final class Raw {
    private Raw() {}

    /** The first column of what a query gives. */
    static List<String> list(Path file, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var results = statement.executeQuery(query)) {
            while (results.next()) {
                found.add(results.getString(1));
            }
        }
        return found;
    }

    static int number(Path file, String query) throws SQLException {
        return Integer.parseInt(list(file, query).getFirst());
    }

    /** Runs statements that return nothing. */
    static void run(Path file, String script) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    /** The tables, in the order in which they were made. */
    static List<String> tables(Path file) throws SQLException {
        return list(file, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid");
    }

    static List<String> columns(Path file, String table) throws SQLException {
        return list(file, "SELECT name FROM pragma_table_info('%s') ORDER BY cid".formatted(table));
    }

    /** A query by table that shows each row of its present columns as text; without the history. */
    static Map<String, String> looks(Path file) throws SQLException {
        var looks = new TreeMap<String, String>();
        for (var table : tables(file)) {
            if (!table.startsWith("edit_")) {
                var values = columns(file, table).stream().map("quote(\"%s\")"::formatted).toList();
                looks.put(
                        table,
                        "SELECT %s AS line FROM \"%s\" ORDER BY line"
                                .formatted(String.join(" || ' ' || ", values), table));
            }
        }
        return looks;
    }

    /** What these queries show. */
    static Map<String, List<String>> content(Path file, Map<String, String> looks)
            throws SQLException {
        var content = new TreeMap<String, List<String>>();
        for (var look : looks.entrySet()) {
            content.put(look.getKey(), list(file, look.getValue()));
        }
        return content;
    }

    /** The schema word for word. */
    static List<String> schema(Path file) throws SQLException {
        return list(file, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    }
}
