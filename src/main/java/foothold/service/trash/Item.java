package foothold.service.trash;

import foothold.domain.Entity;
import foothold.domain.flat.Fields;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One record as a line: the name of its table and each field that has a value, apart by tabs. A
 * letter before each value says of which sort it is.
 */
record Item(Shape<?> shape, Fields fields) {

    static Item of(Entity entity) {
        var shape = Shapes.of(entity);
        return new Item(shape, shape.flattenAny(entity));
    }

    String id() {
        return fields.required("id");
    }

    /**
     * The record.
     *
     * @throws IllegalArgumentException when a field it cannot be without has no value
     */
    Entity entity() {
        return shape.restore(fields);
    }

    /** The id of the record that field points to, or null. */
    String target(String field) {
        return fields.values().get(field) instanceof String id ? id : null;
    }

    /** The same with another value in that field, which may be null. */
    Item with(String field, String value) {
        var changed = new Fields();
        fields.values().forEach(changed::raw);
        return new Item(shape, changed.raw(field, value));
    }

    String line() {
        return Stream.concat(
                        Stream.of(shape.name()),
                        fields.values().entrySet().stream()
                                .filter(each -> each.getValue() != null)
                                .map(Item::written))
                .collect(Collectors.joining("\t"));
    }

    /**
     * The record of a line.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Item read(String line) {
        var parts = line.split("\t", -1);
        var fields = new Fields();
        for (var part : List.of(parts).subList(1, parts.length)) {
            int equals = part.indexOf('=');
            if (equals < 0 || equals + 1 == part.length()) {
                throw new IllegalArgumentException("“" + part + "” is no field");
            }
            fields.raw(part.substring(0, equals), value(part.substring(equals + 1)));
        }
        return new Item(shape(parts[0]), fields);
    }

    /** The shape of that name. */
    static Shape<?> shape(String name) {
        return Shapes.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("“" + name + "” is no sort of record"));
    }

    private static String written(Map.Entry<String, Object> field) {
        return field.getKey() + "=" + written(field.getValue());
    }

    private static String written(Object value) {
        return switch (value) {
            case String text -> "s" + Escapes.escape(text);
            case Long number -> "n" + number;
            case Boolean truth -> truth ? "y" : "x";
            case List<?> list ->
                    "l" + list.stream().map(Item::written).collect(Collectors.joining(","));
            default -> throw new IllegalArgumentException("no such value: " + value.getClass());
        };
    }

    private static Object value(String text) {
        var rest = text.substring(1);
        return switch (text.charAt(0)) {
            case 's' -> Escapes.unescape(rest);
            case 'n' -> Long.valueOf(rest);
            case 'y' -> true;
            case 'x' -> false;
            case 'l' -> rest.isEmpty() ? List.of() : values(rest);
            default -> throw new IllegalArgumentException("“" + text + "” is no value");
        };
    }

    private static List<Object> values(String list) {
        return Stream.of(list.split(",", -1))
                .map(
                        each -> {
                            if (each.isEmpty()) {
                                throw new IllegalArgumentException("“" + list + "” is no list");
                            }
                            return value(each);
                        })
                .toList();
    }
}
