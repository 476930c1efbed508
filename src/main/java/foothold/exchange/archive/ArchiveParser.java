package foothold.exchange.archive;

import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks one file from its first brace to its last, so that broken JSON is told as such wherever it
 * stands, and a newer format before anything that only a newer program understands.
 */
final class ArchiveParser {
    private final JsonParser json;
    private final Problems problems = new Problems();
    private final RecordParser records;
    private final Map<Shape<?>, List<Archive.Entry>> entries = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private String format;

    ArchiveParser(JsonParser json) {
        this.json = json;
        this.records = new RecordParser(json, problems);
    }

    Archive read() throws UnreadableArchive {
        var first = json.nextToken();
        if (first == null) {
            throw Refusals.notJson("it is empty");
        }
        if (first == JsonToken.START_OBJECT) {
            members();
        } else {
            json.skipChildren();
        }
        if (json.nextToken() != null) {
            throw Refusals.notJson("it goes on after its end, in line " + RecordParser.line(json));
        }
        checkFormat();
        problems.refuse();
        return new Archive(
                Shapes.ALL.stream()
                        .flatMap(shape -> entries.getOrDefault(shape, List.of()).stream())
                        .toList());
    }

    private void members() {
        String name;
        while ((name = json.nextName()) != null) {
            json.nextToken();
            if (!seen.add(name)) {
                skip("“" + ArchiveProblem.shown(name) + "” stands here a second time");
            } else if (name.equals(Archive.FORMAT_MEMBER)) {
                format();
            } else {
                member(name);
            }
        }
    }

    private void format() {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            format = json.getString();
        } else {
            skip("“format” is not a whole number");
        }
    }

    private void member(String name) {
        var shape =
                Shapes.ALL.stream()
                        .filter(each -> each.plural().equals(name))
                        .findFirst()
                        .orElse(null);
        if (shape == null) {
            skip("“" + ArchiveProblem.shown(name) + "” is not a list of this format");
        } else if (Archive.single(shape)) {
            single(shape);
        } else if (json.currentToken() == JsonToken.START_ARRAY) {
            list(shape);
        } else {
            skip("“" + name + "” is not a list, in square brackets");
        }
    }

    private void single(Shape<?> shape) {
        records.read(shape, 0).ifPresent(entry -> entries.put(shape, List.of(entry)));
    }

    private void list(Shape<?> shape) {
        var ids = new HashSet<String>();
        var list = new ArrayList<Archive.Entry>();
        entries.put(shape, list);
        for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
            records.read(shape, index)
                    .ifPresent(
                            entry -> {
                                if (ids.add(entry.entity().id())) {
                                    list.add(entry);
                                } else {
                                    problems.add(entry.problem("another one has the same id"));
                                }
                            });
        }
    }

    private void skip(String why) {
        problems.add(new ArchiveProblem(RecordParser.line(json), "", why));
        json.skipChildren();
    }

    private void checkFormat() throws UnreadableArchive {
        if (format == null) {
            throw Refusals.noFormat();
        }
        var number = new BigInteger(format);
        if (number.signum() <= 0) {
            throw Refusals.oddFormat(format);
        }
        if (number.compareTo(BigInteger.valueOf(Archive.FORMAT)) > 0) {
            throw Refusals.newer(format);
        }
    }
}
