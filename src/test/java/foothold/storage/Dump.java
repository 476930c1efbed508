package foothold.storage;

import foothold.storage.sql.Database;

import java.util.stream.Collectors;

/** All tables but the history's as text, to compare states of a file byte by byte. */
final class Dump {
    private final String sql;

    /** Of any database with the same tables as this one. */
    Dump(Database database) {
        sql =
                database.read(
                        () ->
                                database
                                        .query(
                                                """
                                                SELECT t.name AS name,
                                                    group_concat('quote("' || c.name || '")',
                                                        ' || '' '' || ') AS line
                                                FROM sqlite_schema t, pragma_table_info(t.name) c
                                                WHERE t.type = 'table'
                                                AND t.name NOT IN ('edit_step', 'edit_change')
                                                GROUP BY t.name
                                                """)
                                        .list(
                                                row ->
                                                        "SELECT '%1$s ' || %2$s AS line FROM \"%1$s\""
                                                                .formatted(
                                                                        row.text("name"),
                                                                        row.text("line")))
                                        .stream()
                                        .collect(Collectors.joining(" UNION ALL "))
                                        .concat(" ORDER BY line"));
    }

    String of(Database database) {
        return database.read(
                () -> String.join("\n", database.query(sql).list(row -> row.text("line"))));
    }
}
