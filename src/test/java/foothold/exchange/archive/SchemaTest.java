package foothold.exchange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Fields;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The schema for people says what the program does. What a field takes is found by trying it out,
 * so neither schema nor shapes can forget what the other knows.
 */
class SchemaTest {
    private static final JsonNode SCHEMA =
            JsonMapper.shared().readTree(Path.of("src/docs/archive.schema.json").toFile());
    private static final String NONSENSE = "§";
    private static final Pattern CHOICES = Pattern.compile("not one of \\[(.*)]");

    @Test
    void theListsAreThoseOfTheProgramInItsOrder() {
        var lists = new ArrayList<>(List.of(Archive.FORMAT_MEMBER));
        Shapes.ALL.forEach(shape -> lists.add(shape.plural()));
        assertEquals(lists, names(SCHEMA.get("properties")));
        assertEquals(Archive.FORMAT, SCHEMA.at("/properties/format/const").intValue());
        assertEquals(List.of(Archive.FORMAT_MEMBER), texts(SCHEMA.get("required")));
    }

    @Test
    void theFieldsAreThoseOfTheProgramInItsOrder() throws UnreadableArchive {
        for (var shape : Shapes.ALL) {
            var fields = new ArrayList<>(sample(shape).values().keySet());
            if (Archive.single(shape)) {
                fields.remove("id");
            }
            assertEquals(fields, names(definition(shape).get("properties")), shape.plural());
        }
    }

    @Test
    void nothingElseIsAllowedAndEverythingIsDescribed() {
        var all = new ArrayList<JsonNode>(List.of(SCHEMA));
        Shapes.ALL.forEach(shape -> all.add(definition(shape)));
        for (var object : all) {
            assertFalse(object.get("additionalProperties").booleanValue());
            assertTrue(object.get("description").stringValue().length() > 15);
            for (var property : object.get("properties")) {
                var description = property.path("description").stringValue("");
                assertTrue(description.length() > 7, property.toString());
                assertTrue(description.endsWith("."), description);
            }
        }
    }

    @Test
    void whatIsRequiredMayNotBeMissingAndAllElseMay() throws UnreadableArchive {
        for (var shape : Shapes.ALL) {
            var required = texts(definition(shape).get("required"));
            for (var field : names(definition(shape).get("properties"))) {
                boolean optional = false;
                for (var each : Everything.fields(shape)) {
                    optional |= refusal(shape, with(each, field, null)).isEmpty();
                }
                var place = shape.plural() + "." + field;
                assertEquals(!required.contains(field), optional, place);
                var types = types(property(shape, field));
                assertEquals(optional, types.contains("null"), place);
            }
        }
    }

    @Test
    void theFormsOfTheValuesAgree() throws UnreadableArchive {
        for (var shape : Shapes.ALL) {
            for (var field : names(definition(shape).get("properties"))) {
                var value = Everything.value(shape, field);
                var property = property(shape, field);
                assertEquals(form(value), types(property).getFirst(), shape.plural() + "." + field);
                if (value instanceof List<?> list) {
                    var items = types(property.get("items")).getFirst();
                    assertEquals(form(list.getFirst()), items, shape.plural() + "." + field);
                }
            }
        }
    }

    @Test
    void choicesDaysAndTimesAgree() throws UnreadableArchive {
        int checked = 0;
        for (var shape : Shapes.ALL) {
            for (var field : names(definition(shape).get("properties"))) {
                var property = property(shape, field);
                var value = Everything.value(shape, field);
                boolean list = value instanceof List<?> all && all.getFirst() instanceof String;
                if (!list && !(value instanceof String)) {
                    continue;
                }
                Object nonsense = list ? List.of(NONSENSE) : NONSENSE;
                var said = refusal(shape, with(Everything.with(shape, field), field, nonsense));
                var place = shape.plural() + "." + field;
                assertEquals(choices(said), enumOf(list ? property.get("items") : property), place);
                assertEquals(format(said), property.path("format").stringValue(""), place);
                assertEquals(said.contains("not a day or a UTC"), property.has("anyOf"), place);
                checked++;
            }
        }
        assertTrue(checked > 60, checked + " were checked");
    }

    @Test
    void theLimitsOfNumbersAgree() throws UnreadableArchive {
        for (var shape : Shapes.ALL) {
            for (var field : names(definition(shape).get("properties"))) {
                if (Everything.value(shape, field) instanceof Long) {
                    limit(shape, field, "minimum", -1);
                    limit(shape, field, "maximum", 1);
                }
            }
        }
    }

    private static void limit(Shape<?> shape, String field, String which, int beyond)
            throws UnreadableArchive {
        var sample = sample(shape);
        var limit = property(shape, field).get(which);
        var place = shape.plural() + "." + field + " " + which;
        if (limit == null) {
            var far = Long.valueOf(beyond * 1_000_000L);
            assertEquals("", refusal(shape, with(sample, field, far)), place);
        } else {
            var last = Long.valueOf(limit.longValue());
            assertEquals("", refusal(shape, with(sample, field, last)), place);
            assertFalse(refusal(shape, with(sample, field, last + beyond)).isEmpty(), place);
        }
    }

    @Test
    void theExampleIsAnArchive() throws UnreadableArchive {
        for (var example : SCHEMA.get("examples")) {
            var bytes = example.toString().getBytes(StandardCharsets.UTF_8);
            var archive = ArchiveReader.read(new ByteArrayInputStream(bytes));
            References.check(archive, (shape, _) -> shape == Shapes.CADENCE);
            assertEquals(5, archive.entries().size());
        }
    }

    private static String form(Object value) {
        return switch (value) {
            case String _ -> "string";
            case Long _ -> "integer";
            case Boolean _ -> "boolean";
            default -> "array";
        };
    }

    private static String format(String said) {
        return said.contains("not a day such as")
                ? "date"
                : said.contains("not a UTC time such as") ? "date-time" : "";
    }

    private static List<String> choices(String said) {
        Matcher choices = CHOICES.matcher(said);
        return choices.find() ? List.of(choices.group(1).split(", ")) : List.of();
    }

    private static List<String> enumOf(JsonNode property) {
        return texts(property.path("enum"));
    }

    private static List<String> types(JsonNode property) {
        var type = property.get("type");
        return type.isArray() ? texts(type) : List.of(type.stringValue());
    }

    private static JsonNode property(Shape<?> shape, String field) {
        return definition(shape).get("properties").get(field);
    }

    private static JsonNode definition(Shape<?> shape) {
        var property = SCHEMA.get("properties").get(shape.plural());
        var holder = Archive.single(shape) ? property : property.get("items");
        return SCHEMA.at(holder.get("$ref").stringValue().substring(1));
    }

    private static Fields sample(Shape<?> shape) throws UnreadableArchive {
        return Everything.fields(shape).getFirst();
    }

    private static Fields with(Fields sample, String field, Object value) {
        return Everything.with(sample, field, value);
    }

    /** What is said against these fields; empty when they are a record. */
    private static String refusal(Shape<?> shape, Fields fields) {
        try {
            shape.restore(fields);
            return "";
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        }
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    /** The texts of an array, null left out. */
    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(
                each -> {
                    if (each.isString()) {
                        texts.add(each.stringValue());
                    }
                });
        return texts;
    }
}
