package foothold.storage;

import foothold.domain.Entity;
import foothold.domain.flat.Fields;
import foothold.domain.flat.Shape;
import foothold.storage.sql.Query;
import foothold.storage.sql.Row;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The table of one shape: the SQL that follows from its columns, and the way to and from fields.
 */
final class Table {
    private static final String WAS = "was_";

    private final String name;
    private final Map<String, String> fieldByColumn = new LinkedHashMap<>();

    private final String select;
    private final String insert;
    private final String unchanged;
    private final String remember;
    private final String images;

    /**
     * @param columns as the file has them
     */
    Table(String name, List<String> columns) {
        this.name = name;
        columns.forEach(column -> fieldByColumn.put(column, fieldOf(column)));
        var quoted = each("\"%1$s\"", columns);
        select = "SELECT " + quoted + " FROM \"" + name + "\"";
        insert =
                "INSERT INTO \"%s\" (%s) VALUES (%s) ON CONFLICT (id) DO NOTHING"
                        .formatted(name, quoted, each(":%1$s", columns));
        unchanged = " WHERE (" + quoted + ") IS (" + each(":was_%1$s", columns) + ")";
        remember =
                """
                INSERT INTO edit_change (step, entity, record, image)
                SELECT :step, '%1$s', id, json_object(%2$s) FROM "%1$s" WHERE id = :id
                ON CONFLICT DO NOTHING\
                """
                        .formatted(name, each("'%1$s', \"%1$s\"", columns));
        images =
                """
                SELECT record AS image_of, image IS NULL AS image_absent, %2$s
                FROM edit_change WHERE step = :step AND entity = '%1$s'\
                """
                        .formatted(
                                name, each("json_extract(image, '$.%1$s') AS \"%1$s\"", columns));
    }

    String name() {
        return name;
    }

    boolean has(String column) {
        return fieldByColumn.containsKey(column);
    }

    /** Selects all columns; to be followed by a WHERE or ORDER BY of the caller's. */
    String select() {
        return select;
    }

    /** Writes a row; does nothing when its id is taken. */
    String insert() {
        return insert;
    }

    /**
     * Writes those columns; does nothing unless the row is as the values {@link #bindBefore} say.
     */
    String update(Collection<String> columns) {
        return "UPDATE \"" + name + "\" SET " + each("\"%1$s\" = :%1$s", columns) + unchanged;
    }

    /** Removes a row; does nothing unless it is as the values of {@link #bindBefore} say. */
    String delete() {
        return "DELETE FROM \"" + name + "\"" + unchanged;
    }

    /** Keeps the row's present image for undo, unless the step holds an older one. */
    String remember() {
        return remember;
    }

    /**
     * Selects a step's images of rows here: {@code image_of}, {@code image_absent}, all columns.
     */
    String images() {
        return images;
    }

    /** The values of a record by column. */
    Map<String, Object> values(Shape<?> shape, Entity entity) {
        var fields = shape.flattenAny(entity).values();
        var values = new LinkedHashMap<String, Object>();
        fieldByColumn.forEach((column, field) -> values.put(column, fields.get(field)));
        return values;
    }

    /** Sets the values a row is supposed to have before it is changed or removed. */
    static Query bindBefore(Query query, Map<String, Object> values) {
        values.forEach((column, value) -> query.set(WAS + column, value));
        return query;
    }

    /** The fields of the row the reader stands on. */
    Fields fields(Row row) {
        var fields = new Fields();
        fieldByColumn.forEach((column, field) -> fields.raw(field, row.value(column)));
        return fields;
    }

    private static String each(String form, Collection<String> columns) {
        return columns.stream().map(form::formatted).collect(Collectors.joining(", "));
    }

    /** The field kept in that column: {@code tie_text} holds {@code tieText}. */
    private static String fieldOf(String column) {
        var words = column.split("_");
        var field = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            field.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return field.toString();
    }
}
