package foothold.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import foothold.domain.Entity;
import foothold.domain.contact.Research;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.Cadence.Asking;
import foothold.domain.followup.Cadence.Thanking;
import foothold.domain.followup.Cadence.Thanking.Pace;
import foothold.domain.followup.Decision;
import foothold.storage.sql.Database;
import foothold.testdata.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

class SchemaTest {
    @TempDir Path folder;
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("f.db"), DataFormats.known(), () -> {});
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyShapeHasATableWithItsFieldsAsColumnsInOrder() {
        for (var shape : Shapes.ALL) {
            assertEquals(
                    sampleOf(shape),
                    String.join(",", columns(shape.name())),
                    "columns of " + shape.name());
        }
    }

    /** The columns a shape asks for: its fields' names with underscores for capitals. */
    private static String sampleOf(Shape<?> shape) {
        var sample =
                Samples.filled().stream()
                        .filter(entity -> entity.getClass() == shape.type())
                        .findFirst()
                        .orElseThrow();
        return shape.flattenAny(sample).values().keySet().stream()
                .map(field -> field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    @Test
    void theSamplesFillEveryField() {
        for (Entity entity : Samples.filled()) {
            var fields = Shapes.of(entity).flattenAny(entity).values();
            fields.forEach(
                    (field, value) -> {
                        boolean eitherOr =
                                switch (entity) {
                                    case Decision _ ->
                                            List.of("snoozedUntil", "reason").contains(field);
                                    case Research _ -> field.equals("organization");
                                    default -> entity.id().equals("other");
                                };
                        if (!eitherOr) {
                            assertNotNull(value, entity.id() + " " + field);
                            assertNotEquals(List.of(), value, entity.id() + " " + field);
                        }
                    });
        }
        var shapes = Samples.filled().stream().map(Shapes::of).collect(Collectors.toSet());
        assertEquals(new HashSet<>(Shapes.ALL), shapes);
    }

    @Test
    void everyTableIsStrict() {
        var loose =
                database.read(
                        () ->
                                database.query(
                                                "SELECT name FROM pragma_table_list"
                                                        + " WHERE schema = 'main' AND NOT strict"
                                                        + " AND name NOT LIKE 'sqlite_%'")
                                        .list(row -> row.text("name")));
        assertEquals(List.of(), loose);
    }

    /** The table of presets in PRODUCT, section 3. */
    @Test
    void thePresetsAreThere() {
        var daily = new Thanking(Pace.WITHIN_24_HOURS, true);
        var gently = new Thanking(Pace.WITHIN_24_HOURS, false);
        var same = new Thanking(Pace.SAME_DAY_AND_CARD, true);
        var classic = new Asking(true, 3, List.of(7), 3);
        var gentle = new Asking(false, null, List.of(10, 10), 10);
        var persistent = new Asking(true, 3, List.of(4, 4, 6), 7);
        try (var store = SqliteStore.open(database, Samples.settings())) {
            assertEquals(
                    List.of(
                            new Cadence("classic-3b7", "Classic 3B7", classic, daily, 1),
                            new Cadence("gentle", "Gentle", gentle, gently, 2),
                            new Cadence("persistent", "Persistent", persistent, daily, 1),
                            new Cadence("same-day-thanks", "Same-day thanks", classic, same, 1)),
                    store.all(Shapes.CADENCE));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO path VALUES ('', 'no id', NULL)",
                "INSERT INTO path VALUES ('p', '', NULL)",
                "INSERT INTO organization VALUES ('o', 'O', 2, NULL, NULL, NULL, NULL)",
                "INSERT INTO organization VALUES ('o', 'O', NULL, 4, NULL, NULL, NULL)",
                "INSERT INTO settings VALUES ('other', 'UTC', NULL, '', 'gentle', 'LIGHT')",
                "INSERT INTO settings VALUES ('settings', 'UTC', NULL, '', 'gentle', 'MAUVE')",
                "INSERT INTO decision VALUES ('d', 'NUDGE', 'm', 't', NULL, 0, NULL)",
                "INSERT INTO decision VALUES ('d', 'NUDGE', 'm', 't', '2026-11-30', 1, NULL)",
                "UPDATE cadence SET let_go_days = 0",
                "UPDATE cadence SET thank_you = 'NEVER'"
            })
    void theFileItselfRefusesWhatCannotBe(String sql) {
        assertThrows(
                IllegalStateException.class,
                () -> database.write(() -> database.query(sql).update()));
    }

    @Test
    void lookUpsGoByIndex() {
        for (var where :
                List.of(
                        "message WHERE contact",
                        "meeting WHERE contact",
                        "note WHERE contact",
                        "reminder WHERE contact",
                        "reminder WHERE organization",
                        "contact WHERE organization",
                        "decision WHERE kind = 'NUDGE' AND \"trigger\"")) {
            var sql = "EXPLAIN QUERY PLAN SELECT * FROM " + where + " = 'x'";
            var plan = database.read(() -> database.query(sql).list(row -> row.text("detail")));
            assertEquals("SEARCH", plan.getFirst().split(" ")[0], where + ": " + plan);
        }
    }

    @Test
    void theFewActiveAmongManyAreFoundByIndex() {
        var sql =
                "EXPLAIN QUERY PLAN SELECT id FROM contact WHERE target = 1 OR do_not_contact = 1"
                        + " OR closed IS NOT NULL OR campaign IS NOT NULL";
        var plan = database.read(() -> database.query(sql).list(row -> row.text("detail")));
        assertEquals(List.of("SCAN contact USING INDEX contact_singled_out"), plan);
    }

    private List<String> columns(String table) {
        return database.read(
                () ->
                        database.query("SELECT name FROM pragma_table_info(:table) ORDER BY cid")
                                .set("table", table)
                                .list(row -> row.text("name")));
    }
}
