package foothold.exchange.archive;

import foothold.domain.Entity;
import foothold.domain.flat.Fields;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Writes records as an archive. The same records give the same bytes: lists in the order of {@link
 * Shapes#ALL}, records by id, members in the order of their {@link Fields}, UTF-8 with LF.
 *
 * <p>Members that are null and empty lists are left out, since reading them back gives the same;
 * only the settings keep an empty list, because no weekend at all is not the usual weekend.
 */
public final class ArchiveWriter {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private ArchiveWriter() {}

    /** Where the records come from. */
    @FunctionalInterface
    public interface Source {
        /** All records of that shape, in any order. */
        <T extends Entity> List<T> all(Shape<T> shape);
    }

    /** Hands the printer to the generator; Jackson offers no shorter way. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var indent = new DefaultIndenter("  ", "\n");
            var separators =
                    Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator("");
            var printer = new DefaultPrettyPrinter(separators);
            printer.indentArraysWith(indent);
            printer.indentObjectsWith(indent);
            return printer;
        }
    }

    /**
     * Writes everything {@code source} has to {@code out}, which stays open.
     *
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(Source source, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(new Indented(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeNumberProperty(Archive.FORMAT_MEMBER, Archive.FORMAT);
            for (var shape : Shapes.ALL) {
                if (Archive.single(shape)) {
                    single(shape, source, json);
                } else {
                    list(shape, source, json);
                }
            }
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
    }

    private static <T extends Entity> void single(
            Shape<T> shape, Source source, JsonGenerator json) {
        for (var entity : source.all(shape)) {
            json.writeObjectPropertyStart(shape.plural());
            shape.flatten(entity).values().entrySet().stream()
                    .filter(field -> !field.getKey().equals("id") && field.getValue() != null)
                    .forEach(field -> member(field, json));
            json.writeEndObject();
        }
    }

    private static <T extends Entity> void list(Shape<T> shape, Source source, JsonGenerator json) {
        json.writeArrayPropertyStart(shape.plural());
        source.all(shape).stream()
                .sorted(Comparator.comparing(Entity::id))
                .forEach(entity -> record(shape.flatten(entity), json));
        json.writeEndArray();
    }

    private static void record(Fields fields, JsonGenerator json) {
        json.writeStartObject();
        for (var field : fields.values().entrySet()) {
            if (field.getValue() != null && !List.of().equals(field.getValue())) {
                member(field, json);
            }
        }
        json.writeEndObject();
    }

    private static void member(Map.Entry<String, Object> field, JsonGenerator json) {
        json.writeName(field.getKey());
        value(field.getValue(), json);
    }

    private static void value(Object value, JsonGenerator json) {
        switch (value) {
            case String text -> Utf8.write(text, json);
            case Long number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(each -> value(each, json));
                json.writeEndArray();
            }
            default -> throw new IllegalArgumentException("no field holds a " + value.getClass());
        }
    }
}
