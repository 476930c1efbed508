package foothold.exchange.linkedin;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import foothold.exchange.Problem;
import foothold.exchange.UnreadableFile;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads real exports nobody here wrote and compares every field with what is expected of them. */
class SharedLinkedInFilesTest {

    private static final Path DATA = Path.of("../shared/data");

    @Test
    void everyFileHoldsExactlyTheExpectedPeople() throws IOException, UnreadableFile {
        if (!Files.isDirectory(DATA)) {
            abort("skipped: ../shared/data is not here; LinkedInErasTest covers the same facts");
        }
        JsonNode expected = new ObjectMapper().readTree(DATA.resolve("linkedin-expected.json"));
        List<Path> files = files();
        assertEquals(
                expected.propertyNames().stream().sorted().toList(),
                files.stream().map(file -> file.getFileName().toString()).sorted().toList(),
                "each file has an expectation and the other way round");
        for (Path file : files) {
            compare(file, expected.get(file.getFileName().toString()));
        }
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("linkedin", "linkedin-derived")) {
            try (Stream<Path> list = Files.list(DATA.resolve(folder))) {
                list.filter(file -> file.toString().endsWith(".csv")).forEach(files::add);
            }
        }
        return files;
    }

    private static void compare(Path file, JsonNode expected) throws UnreadableFile {
        LinkedInFile read = LinkedInReader.read(file);
        String name = file.getFileName().toString();
        assertAll(
                name,
                () -> assertEquals(expected.get("headerLine").asInt(), read.columns().line()),
                () -> assertEquals(texts(expected.get("columns")), read.columns().names()),
                () -> assertEquals(expected.get("dataRows").asInt(), read.read()),
                () ->
                        assertEquals(
                                expected.get("blankIdentityRows").asInt(),
                                skipped(read, Problem.Kind.HIDDEN_MEMBER)),
                () ->
                        assertEquals(
                                expected.get("namelessRows").asInt(),
                                skipped(read, Problem.Kind.NO_NAME)),
                () -> assertEquals(expected.get("records").size(), read.rows().size()));
        for (int i = 0; i < read.rows().size(); i++) {
            assertEquals(
                    fields(expected.get("records").get(i)),
                    fields(read.rows().get(i)),
                    name + ", record " + i);
        }
    }

    private static long skipped(LinkedInFile read, Problem.Kind kind) {
        return read.skipped().stream().filter(problem -> problem.kind() == kind).count();
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }

    private static List<String> fields(JsonNode record) {
        return Stream.of(
                        "first",
                        "last",
                        "url",
                        "email",
                        "company",
                        "position",
                        "connectedOn",
                        "connectedOnRaw")
                .map(field -> record.get(field).isNull() ? "null" : record.get(field).asString())
                .toList();
    }

    private static List<String> fields(LinkedInRow row) {
        return List.of(
                row.name().first(),
                row.name().last(),
                row.reach().url(),
                row.reach().email(),
                row.work().company(),
                row.work().position(),
                String.valueOf(row.connected().on()),
                row.connected().text());
    }
}
