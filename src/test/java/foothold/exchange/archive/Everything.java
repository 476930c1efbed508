package foothold.exchange.archive;

import foothold.domain.flat.Fields;
import foothold.domain.flat.Shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The archive in {@code everything.json}: a record of every kind, a value for every field. */
final class Everything {
    private Everything() {}

    static byte[] bytes() {
        try (var in = Everything.class.getResourceAsStream("everything.json")) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Records records() throws UnreadableArchive {
        return Records.read(bytes());
    }

    /** The fields of its records of that shape; all of them together fill every field. */
    static List<Fields> fields(Shape<?> shape) throws UnreadableArchive {
        return records().lists().get(shape).stream().map(shape::flattenAny).toList();
    }

    /** A value of that field. */
    static Object value(Shape<?> shape, String field) throws UnreadableArchive {
        return with(shape, field).values().get(field);
    }

    /** The fields of a record in which that field has a value. */
    static Fields with(Shape<?> shape, String field) throws UnreadableArchive {
        return fields(shape).stream()
                .filter(each -> each.values().get(field) != null)
                .findFirst()
                .orElseThrow();
    }

    /** The same fields but for one. */
    static Fields with(Fields sample, String field, Object value) {
        var fields = new Fields();
        sample.values().forEach(fields::raw);
        return fields.raw(field, value);
    }
}
