package foothold.domain.flat;

import foothold.domain.Entity;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How one type of record is kept: under which name, and as which fields.
 *
 * @param name of the table in snake_case, plural ("contact"); the archive's member is {@code
 *     plural}
 * @param plural of the archive's list in lowerCamelCase
 * @param type the record type
 * @param writer puts every field of a record but its id, always the same names in the same order
 * @param reader makes the record again; throws {@link IllegalArgumentException} for what cannot be
 */
public record Shape<T extends Entity>(
        String name,
        String plural,
        Class<T> type,
        BiConsumer<T, Fields> writer,
        Function<Fields, T> reader) {

    /** The record's fields, its id first. */
    public Fields flatten(T entity) {
        var fields = new Fields().put("id", entity.id());
        writer.accept(entity, fields);
        return fields;
    }

    /** The fields of a record known to be of this shape. */
    public Fields flattenAny(Entity entity) {
        return flatten(type.cast(entity));
    }

    /**
     * The record these fields describe.
     *
     * @throws IllegalArgumentException when they cannot be such a record; the message says why
     */
    public T restore(Fields fields) {
        fields.required("id");
        return reader.apply(fields);
    }
}
