package foothold.exchange.archive;

import foothold.domain.Settings;
import foothold.domain.flat.Fields;
import foothold.domain.flat.Shape;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a record of one JSON object, or says what in it is not right. */
final class RecordParser {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}|\\R");

    private final JsonParser json;
    private final Problems problems;

    RecordParser(JsonParser json, Problems problems) {
        this.json = json;
        this.problems = problems;
    }

    /** The line of the current token, from 1. */
    static int line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }

    /** The record that begins at the current token; empty when something in it is not right. */
    Optional<Archive.Entry> read(Shape<?> shape, int index) {
        int line = line(json);
        var wrong = new ArrayList<String>();
        var fields = new Fields();
        if (json.currentToken() == JsonToken.START_OBJECT) {
            members(fields, wrong);
        } else {
            wrong.add("a record stands in braces, with its fields by name");
            json.skipChildren();
        }
        var id = fields.values().get("id");
        var made = wrong.isEmpty() ? make(shape, index, line, fields, wrong) : null;
        var place = ArchiveProblem.place(shape, index, id);
        wrong.forEach(why -> problems.add(new ArchiveProblem(line, place, why)));
        return wrong.isEmpty() ? Optional.of(made) : Optional.empty();
    }

    private void members(Fields fields, List<String> wrong) {
        String name;
        while ((name = json.nextName()) != null) {
            json.nextToken();
            if (fields.values().containsKey(name)) {
                wrong.add("“" + ArchiveProblem.shown(name) + "” stands here a second time");
                json.skipChildren();
            } else {
                fields.raw(name, new ValueParser(json, name, wrong).read());
            }
        }
    }

    private static Archive.Entry make(
            Shape<?> shape, int index, int line, Fields fields, List<String> wrong) {
        try {
            var complete = Archive.single(shape) ? identified(fields) : fields;
            var id = complete.required("id");
            if (!id.equals(id.strip()) || CONTROL.matcher(id).find()) {
                throw new Fields.BadField(
                        "“id” is text on one line without blanks before or behind it");
            }
            var entity = shape.restore(complete);
            Kept.check(complete, shape, entity, wrong);
            return new Archive.Entry(shape, index, line, entity);
        } catch (IllegalArgumentException cannotBe) {
            wrong.add(cannotBe.getMessage());
            return null;
        }
    }

    /** The fields of the settings, which stand alone and need no id in the file. */
    private static Fields identified(Fields fields) {
        if (fields.values().containsKey("id")) {
            throw new Fields.BadField("“id” is not a field of settings");
        }
        var identified = new Fields().put("id", Settings.ID);
        fields.values().forEach(identified::raw);
        return identified;
    }
}
