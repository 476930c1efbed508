package foothold.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Imports real exports nobody here wrote, and finds everybody who is expected in them. */
class SharedFilesImportTest {
    private static final Path DATA = Path.of("../shared/data");

    @TempDir Path folder;

    @Test
    void everyFileBringsTheExpectedPeopleAndNothingTwice() throws IOException, RefusedFile {
        if (!Files.isDirectory(DATA)) {
            abort("skipped: ../shared/data is not here; LinkedInImportTest covers the same facts");
        }
        JsonNode expected = new ObjectMapper().readTree(DATA.resolve("linkedin-expected.json"));
        for (var file : files()) {
            var name = file.getFileName().toString();
            compare(name, file, expected.get(name));
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all =
                Files.find(DATA, 2, (path, _) -> path.toString().endsWith(".csv"))) {
            return all.filter(
                            path ->
                                    path.getParent().endsWith("linkedin")
                                            || path.getParent().endsWith("linkedin-derived"))
                    .toList();
        }
    }

    private void compare(String name, Path file, JsonNode expected)
            throws IOException, RefusedFile {
        try (var data = new Imported(Files.createDirectory(folder.resolve(name)))) {
            var result = data.connections().apply(data.preview(file));
            int rows = expected.get("dataRows").asInt();
            int skipped =
                    expected.get("blankIdentityRows").asInt()
                            + expected.get("namelessRows").asInt();
            assertEquals(rows, result.read(), name);
            assertEquals(skipped, result.skipped().size(), name);
            assertEquals(rows - skipped, result.created() + result.merged(), name);
            assertEquals(0, result.unchanged(), name);
            assertEquals(result.created(), data.people().size(), name);
            var found = new TreeSet<>(data.people());
            expected.get("records").values().forEach(each -> found(name, each, found));

            var before = data.tables();
            var again = data.connections().apply(data.preview(file));
            assertEquals("0/0/%d/%d".formatted(rows - skipped, skipped), Imported.numbers(again));
            assertEquals(before, data.tables(), name);
        }
    }

    /** Each record is one of the people; a merged one may know more than the record tells. */
    private static void found(String name, JsonNode record, TreeSet<String> people) {
        var whole = (text(record, "first") + " " + text(record, "last")).strip();
        var parts =
                List.of(
                        orNull(text(record, "position")),
                        orNull(text(record, "company")),
                        text(record, "email"),
                        text(record, "url"),
                        text(record, "connectedOn"));
        var line = whole + "|" + String.join("|", parts);
        assertEquals(true, people.contains(line), () -> name + ": " + line + "\n" + people);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? "null" : text;
    }

    private static String text(JsonNode record, String field) {
        var value = record.get(field);
        return value.isNull() ? "null" : value.asString();
    }
}
