package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.flat.Fields;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.domain.plan.Campaign;
import foothold.exchange.archive.NastyText;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.transfer.ArchiveExport;
import foothold.service.transfer.ArchiveImport;
import foothold.testdata.DataFile;
import foothold.testdata.Nasty;
import foothold.testdata.Samples;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** R14: out, in and out again gives the same bytes, whatever stands in whatever field. */
class NastyEverywhereTest {
    private static final Path SHARED = Path.of("../shared/data/nasty");

    /** A list of pointers, which no schema can tell. */
    private static final Set<String> NO_TEXTS = Set.of("id", "paths");

    private static final String PROBE = "no such thing";

    @TempDir Path folder;

    @Test
    void ourOwnStringsComeBackInEveryTextOfEveryRecord() throws Exception {
        outAndIn(own().toList());
    }

    @Test
    void theWorldsStringsComeBackToo() throws Exception {
        outAndIn(shared());
    }

    @Test
    @Tag("trust")
    void withFigures() throws Exception {
        var strings = Stream.concat(own(), shared().stream()).toList();
        Promise.kept("R14", "%s", outAndIn(strings));
    }

    private static Stream<String> own() {
        var nasty = new NastyText(new Random(14));
        return Stream.concat(Nasty.own().stream(), Stream.generate(nasty::text).limit(40));
    }

    private static List<String> shared() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "skipped: ../shared/data is not here");
        var strings = new ArrayList<>(Nasty.shared());
        try (var files = Files.list(SHARED)) {
            for (var file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                strings.addAll(Files.readAllLines(file));
                strings.add(Files.readString(file));
            }
        }
        return strings;
    }

    private String outAndIn(List<String> strings) throws Exception {
        var texts = texts(pointers());
        assertEquals(
                new TreeSet<>(Shapes.ALL.stream().map(Shape::name).toList()),
                new TreeSet<>(
                        Samples.filled().stream().map(each -> Shapes.of(each).name()).toList()),
                "a sort of record has no sample");
        var records = records(strings, texts);
        try (var first = new DataFile(Files.createDirectory(folder.resolve("first")));
                var second = new DataFile(Files.createDirectory(folder.resolve("second")))) {
            var settings = first.store().all(Shapes.SETTINGS).getFirst();
            first.workspace()
                    .apply(
                            Edit.of(
                                    "Everything",
                                    records.stream()
                                            .map(
                                                    each ->
                                                            each instanceof Settings
                                                                    ? Change.update(settings, each)
                                                                    : Change.create(each))
                                            .toList()));
            var out = folder.resolve("out.json");
            new ArchiveExport(first.store()).write(out);
            new ArchiveImport(second.workspace()).read(out).apply();
            var again = folder.resolve("again.json");
            new ArchiveExport(second.store()).write(again);
            assertArrayEquals(Files.readAllBytes(out), Files.readAllBytes(again));
            for (var shape : Shapes.ALL) {
                assertEquals(first.store().all(shape), second.store().all(shape));
            }
            int fields = texts.values().stream().mapToInt(List::size).sum();
            assertEquals(
                    List.of(Shapes.DISTINCT),
                    texts.keySet().stream().filter(each -> texts.get(each).isEmpty()).toList());
            return "%d records of %d sorts, %d strings in each of %d fields, %,d bytes: the same twice"
                    .formatted(
                            records.size(),
                            Shapes.ALL.size(),
                            strings.size(),
                            fields,
                            Files.size(out));
        }
    }

    /** The samples, and per string one more of each sort with that string in all its texts. */
    private static List<Entity> records(List<String> strings, Map<Shape<?>, List<String>> texts) {
        var records = new ArrayList<>(samples());
        for (var sample : samples()) {
            var shape = Shapes.of(sample);
            if (sample instanceof Settings) {
                records.remove(sample);
                records.add(with(shape, sample, texts.get(shape), strings.getLast(), sample.id()));
            } else {
                IntStream.range(0, strings.size())
                        .mapToObj(
                                i ->
                                        with(
                                                shape,
                                                sample,
                                                texts.get(shape),
                                                strings.get(i),
                                                sample.id() + "-" + i))
                        .forEach(records::add);
            }
        }
        return records;
    }

    /** The samples; a path that is gone, which one has, no file of ours points to. */
    private static List<Entity> samples() {
        return Samples.filled().stream()
                .map(
                        each ->
                                each instanceof Campaign campaign
                                        ? new Campaign(
                                                campaign.id(),
                                                campaign.name(),
                                                List.of("path"),
                                                campaign.span(),
                                                campaign.pace())
                                        : each)
                .toList();
    }

    private static Entity with(
            Shape<?> shape, Entity sample, List<String> texts, String string, String id) {
        var fields = copy(shape.flattenAny(sample)).raw("id", id);
        for (var name : texts) {
            var old = fields.values().get(name);
            // Where something must stand, a string of blanks would not do.
            fields.raw(name, old instanceof List<?> ? List.of("x" + line(string)) : "x" + string);
        }
        return shape.restore(fields);
    }

    /** Lists hold one value a line. */
    private static String line(String string) {
        return string.replaceAll("\\R", "¶").strip();
    }

    /** By table and column: what points to other records, by the schema's own word. */
    private Set<String> pointers() throws SQLException {
        var file = folder.resolve("schema.foothold");
        Exporter.open(file).close();
        var pointers = new HashSet<String>();
        for (var table : Raw.tables(file)) {
            var query = "SELECT \"from\" FROM pragma_foreign_key_list('%s')".formatted(table);
            Raw.list(file, query).forEach(column -> pointers.add(table + "." + column));
        }
        return pointers;
    }

    /** The fields in which any text may stand: all that are neither a choice nor point anywhere. */
    private static Map<Shape<?>, List<String>> texts(Set<String> pointers) {
        var texts = new LinkedHashMap<Shape<?>, List<String>>();
        for (var sample : Samples.filled()) {
            var shape = Shapes.of(sample);
            var free =
                    shape.flattenAny(sample).values().keySet().stream()
                            .filter(name -> !NO_TEXTS.contains(name))
                            .filter(name -> !pointers.contains(shape.name() + "." + column(name)))
                            .filter(name -> takesText(shape, sample, name))
                            .toList();
            texts.putIfAbsent(shape, free);
        }
        return texts;
    }

    private static String column(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static boolean takesText(Shape<?> shape, Entity sample, String name) {
        var value = shape.flattenAny(sample).values().get(name);
        Object probe = value instanceof List<?> ? List.of(PROBE) : PROBE;
        if (!(value instanceof String) && !(value instanceof List<?>)) {
            return false;
        }
        try {
            var made = shape.restore(copy(shape.flattenAny(sample)).raw(name, probe));
            return probe.equals(shape.flattenAny(made).values().get(name));
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static Fields copy(Fields fields) {
        var copy = new Fields();
        fields.values().forEach(copy::raw);
        return copy;
    }
}
