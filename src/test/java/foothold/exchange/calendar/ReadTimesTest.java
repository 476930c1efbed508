package foothold.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
                        print(z.localize(t, is_dst=True).astimezone(pytz.utc)
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

    private final List<Path> files = new ArrayList<>();
    private final List<Instant> expected = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        for (var zone : Appointments.ZONES) {
            var agenda = Appointments.overTheYears(zone);
            var text =
                    CalendarWriter.all(agenda, Appointments.STAMP)
                            .replace("TZID:" + zone, "TZID:Elsewhere")
                            .replace("TZID=" + zone, "TZID=Elsewhere");
            files.add(Files.writeString(folder.resolve(files.size() + ".ics"), text));
            for (var each : agenda) {
                expected.add(each.slot().start());
                expected.add(each.slot().end());
            }
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
        Files.createSymbolicLink(folder.resolve("node_modules"), modules.toAbsolutePath());
        var script = Files.writeString(folder.resolve("times.mjs"), BY_ICAL_JS);
        compare("node", script.toString());
    }

    /** File by file, since they all call their zone the same. */
    private void compare(String... command) throws InterruptedException {
        var found = new ArrayList<Instant>();
        for (var file : files) {
            var said = OtherProgram.run(List.of(file), command);
            if (!said.ok()) {
                throw new AssertionError(said.out());
            }
            said.out().lines().map(Instant::parse).forEach(found::add);
        }
        assertEquals(expected, found);
    }
}
