package foothold.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import foothold.domain.followup.Due;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Calendar files as other programs read them: libical, icalendar, vobject, ical.js and node-ical,
 * each only where it is installed; otherwise that test says so and is skipped. The two for Node are
 * looked for in the folder named by {@code -Dfoothold.node=FOLDER_WITH_NODE_MODULES}.
 */
class CheckersTest {
    private static final Path CHECK = Path.of("../shared/check");
    private static final Path NASTY = Path.of("../shared/data/nasty");
    private static final Pattern COUNT = Pattern.compile("(?:items|events)=(\\d+)");

    @TempDir Path folder;

    private final Map<Path, Integer> counts = new LinkedHashMap<>();

    /** Writes what is to be read: every zone over both changes of the clocks, and nasty texts. */
    @BeforeEach
    void write() throws IOException {
        var everywhere = Appointments.ZONES.stream().map(Appointments::overTheYears).toList();
        for (var agenda : everywhere) {
            add(agenda);
        }
        add(everywhere.stream().flatMap(List::stream).toList());
        var texts = texts();
        var nasty =
                IntStream.range(0, texts.size())
                        .mapToObj(i -> Appointments.saying(i, texts.get(i)))
                        .toList();
        add(nasty);
        for (int i = 0; i < nasty.size(); i += 25) {
            add(List.of(nasty.get(i)));
        }
        var usual = Appointments.at("America/St_Johns", "2026-12-01T09:30");
        var gone =
                new Appointment("a", 2, usual.slot(), Appointment.Status.CANCELLED, usual.words());
        add(List.of(gone));
        put(CalendarWriter.one(gone, Appointments.STAMP), 1);
        put(CalendarWriter.one(usual, Appointments.STAMP), 1);
        addShared(everywhere.getFirst());
    }

    /** What calendars read again and again, and what servers keep one by one. */
    private void addShared(List<Appointment> meetings) throws IOException {
        var entries = new ArrayList<Entry>(meetings);
        for (int i = 0; i < 40; i++) {
            var day = LocalDate.of(2026, 1, 1).plusDays(i * 37L);
            var words = new Appointment.Words("Nudge once: Ann, Lee; " + i, "Why\nso");
            entries.add(new DueDate("day-" + i, Due.on(day), words));
            var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
            entries.add(new DueDate("noon-" + i, Due.at(noon), words));
        }
        var zone = ZoneId.of("Europe/Berlin");
        var feed = FeedWriter.feed(entries, zone, "", Appointments.STAMP);
        put(feed, entries.size());
        put(FeedWriter.feed(entries.subList(1, 5), zone, feed, Appointments.STAMP), 4);
        var version = new Entry.Version(3, Appointments.STAMP);
        put(FeedWriter.one(entries.getFirst(), version), 1);
        put(FeedWriter.one(entries.getLast(), version), 1);
        put(FeedWriter.one(entries.get(entries.size() - 2), version), 1);
    }

    private void add(List<Appointment> agenda) throws IOException {
        put(CalendarWriter.all(agenda, Appointments.STAMP), agenda.size());
    }

    private void put(String text, int events) throws IOException {
        counts.put(Files.writeString(folder.resolve(counts.size() + ".ics"), text), events);
    }

    private static List<String> texts() throws IOException {
        if (!Files.isDirectory(NASTY)) {
            return List.of(
                    "a,b;c\\d\ne", "田中さん", "\u0001\u0085\u2028x", "END:VEVENT", "😀".repeat(60));
        }
        var texts = new ArrayList<String>();
        try (var files = Files.list(NASTY)) {
            for (var file : files.sorted().toList()) {
                var text = Files.readString(file);
                if (file.toString().endsWith(".json")) {
                    JsonMapper.shared()
                            .readTree(text)
                            .forEach(each -> texts.add(each.stringValue()));
                } else {
                    texts.add(text);
                    text.lines().forEach(texts::add);
                }
            }
        }
        return texts;
    }

    @Test
    void pythonReadsThem() throws Exception {
        var source = CHECK.resolve("check.py");
        assumeTrue(
                Files.exists(source) && OtherProgram.isPythonHere(),
                "skipped: check.py, or Python's icalendar and vobject are not here");
        var said = OtherProgram.run(files(), "/usr/bin/python3", source.toString());
        assertTrue(said.ok(), said.out());
        assertEquals(List.copyOf(counts.values()), counts(said));
        assertTrue(
                said.out()
                        .lines()
                        .allMatch(
                                line ->
                                        line.contains("vobject ok")
                                                && line.matches(
                                                        ".*maxline=(\\d|[1-6]\\d|7[0-5]) .*")
                                                && line.endsWith("bareLF=0")),
                said.out());
    }

    @Test
    void libicalReadsThem() throws Exception {
        var checker = folder.resolve("libical_check").toString();
        var source = CHECK.resolve("libical_check.c");
        assumeTrue(
                Files.exists(source)
                        && OtherProgram.run("gcc", "-o", checker, source.toString(), "-lical").ok(),
                "skipped: no libical, or no compiler for its checker here");
        for (var file : files()) {
            var said = OtherProgram.run(checker, file.toString());
            assertTrue(said.ok(), said.out());
            assertEquals(List.of(counts.get(file)), counts(said));
        }
    }

    @Test
    void nodeReadsThem() throws Exception {
        var source = CHECK.resolve("node_check.mjs");
        assumeTrue(
                Files.exists(source) && Files.isDirectory(OtherProgram.nodeModules()),
                "skipped: no -Dfoothold.node with ical.js and node-ical in it");
        var link = OtherProgram.linkModules(folder);
        var checker = Files.copy(source, folder.resolve("check.mjs"));
        var said = OtherProgram.run(files(), "node", checker.toString());
        Files.delete(link);
        assertTrue(said.ok() && !said.out().contains("FAIL"), said.out());
        var twice = counts.values().stream().flatMap(count -> Stream.of(count, count)).toList();
        assertEquals(twice, counts(said));
    }

    private List<Path> files() {
        return List.copyOf(counts.keySet());
    }

    private static List<Integer> counts(OtherProgram said) {
        return COUNT.matcher(said.out())
                .results()
                .map(each -> Integer.valueOf(each.group(1)))
                .toList();
    }
}
