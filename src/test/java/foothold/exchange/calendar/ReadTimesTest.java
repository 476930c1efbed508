package foothold.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The moments other programs find in a calendar file, by what the file itself says of its zones:
 * the zones are renamed, so that no reader can look them up. Skipped, and said so, where the reader
 * is not installed.
 */
class ReadTimesTest {
    private static final String BY_VOBJECT =
            """
            import sys, datetime, vobject
            for f in sys.argv[1:]:
                for e in vobject.readOne(open(f, encoding='utf-8', newline='').read()).vevent_list:
                    for t in (e.dtstart.value, e.dtend.value):
                        print(t.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ'))
            """;

    private static final String BY_ICALENDAR =
            """
            import sys, icalendar, pytz
            for f in sys.argv[1:]:
                c = icalendar.Calendar.from_ical(open(f, 'rb').read())
                zones = {str(z['TZID']): z.to_tz() for z in c.walk('VTIMEZONE')}
                for e in c.walk('VEVENT'):
                    for p in (e['DTSTART'], e['DTEND']):
                        t = p.dt.replace(tzinfo=None)
                        z = zones.get(p.params.get('TZID'), pytz.utc)
                        print(z.localize(t).astimezone(pytz.utc)
                              .strftime('%Y-%m-%dT%H:%M:%SZ'))
            """;

    private static final String BY_ICAL_JS =
            """
            import ICAL from 'ical.js'; import fs from 'fs';
            for (const f of process.argv.slice(2)) {
              const c = new ICAL.Component(ICAL.parse(fs.readFileSync(f, 'utf8')));
              for (const z of c.getAllSubcomponents('vtimezone'))
                ICAL.TimezoneService.register(z.getFirstPropertyValue('tzid'), new ICAL.Timezone(z));
              for (const v of c.getAllSubcomponents('vevent')) {
                const e = new ICAL.Event(v);
                for (const t of [e.startDate, e.endDate])
                  console.log(new Date(t.toUnixTime() * 1000).toISOString().replace('.000', ''));
              }
            }
            """;

    @TempDir Path folder;

    private final Map<Path, List<Instant>> expected = new LinkedHashMap<>();

    @BeforeEach
    void write() throws IOException {
        for (var zone : Appointments.ZONES) {
            var agenda = Appointments.overTheYears(zone);
            var text =
                    CalendarWriter.all(agenda, Appointments.STAMP)
                            .replace("TZID:" + zone, "TZID:Elsewhere")
                            .replace("TZID=" + zone, "TZID=Elsewhere");
            var file = folder.resolve(zone.replace('/', '-') + ".ics");
            expected.put(
                    Files.writeString(file, text),
                    agenda.stream()
                            .flatMap(each -> Stream.of(each.slot().start(), each.slot().end()))
                            .toList());
        }
    }

    @Test
    void vobjectFindsTheMoments() throws Exception {
        assumeTrue(OtherProgram.isPythonHere(), "skipped: Python's vobject is not here");
        compare("/usr/bin/python3", "-c", BY_VOBJECT);
    }

    @Test
    void icalendarFindsTheMoments() throws Exception {
        assumeTrue(OtherProgram.isPythonHere(), "skipped: Python's icalendar is not here");
        compare("/usr/bin/python3", "-c", BY_ICALENDAR);
    }

    @Test
    void icalJsFindsTheMoments() throws Exception {
        var modules = OtherProgram.nodeModules();
        assumeTrue(Files.isDirectory(modules), "skipped: no -Dfoothold.node with ical.js in it");
        var link = OtherProgram.linkModules(folder);
        var script = Files.writeString(folder.resolve("times.mjs"), BY_ICAL_JS);
        try {
            compare("node", script.toString());
        } finally {
            Files.delete(link);
        }
    }

    /** File by file, since they all call their zone the same. */
    private void compare(String... command) throws InterruptedException {
        var wrong = new ArrayList<String>();
        for (var file : expected.keySet()) {
            var said = OtherProgram.run(List.of(file), command);
            assertTrue(said.ok(), said.out());
            var found = said.out().lines().filter(line -> line.endsWith("Z")).toList();
            var meant = expected.get(file).stream().map(Instant::toString).toList();
            for (int i = 0; i < meant.size(); i++) {
                if (!meant.get(i).equals(found.get(i))) {
                    wrong.add(file.getFileName() + " " + meant.get(i) + " read as " + found.get(i));
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }
}
