package foothold.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Terminal;
import foothold.cli.Ran;
import foothold.holidays.PublicHolidays;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.RandomEdits;
import foothold.service.agenda.Rulebooks;
import foothold.service.agenda.TodayList.Part;
import foothold.service.agenda.WorkCalendars;
import foothold.service.demo.Demo;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.today.TodayModel;
import foothold.ui.today.TodayRows;
import foothold.ui.today.act.Services;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** What the window shows at a moment is what the command prints for it, on any machine. */
class WindowAndCommandAgreeTest {
    /** Local times in Chicago: past, now, midnights, both changes of the clocks, and far ahead. */
    private static final List<String> TIMES =
            List.of(
                    "2026-11-25T09:00",
                    "2026-10-05T08:15",
                    "2026-11-01T01:30",
                    "2026-11-17T12:00",
                    "2026-11-24T23:59",
                    "2026-11-25T00:00",
                    "2026-11-26T00:00",
                    "2026-12-31T23:59:59",
                    "2027-03-14T02:30",
                    "2027-11-30T17:45");

    private static final Map<Part, String> TITLES =
            Map.of(
                    Part.REPLY_OWED, "Reply owed",
                    Part.OVERDUE, "Overdue",
                    Part.DUE_TODAY, "Due today",
                    Part.NEXT_DAYS, "Next 7 days");

    @TempDir private Path folder;

    @Test
    void overTheSampleData() {
        try (var file = new OpenFile(folder)) {
            new Demo(file.workspace()).fill(OpenFile.ZONE);
            agree(file);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void overAnyFile(long seed) {
        try (var file = new OpenFile(folder);
                var agenda = file.agenda()) {
            var edits = new RandomEdits(file, seed);
            for (int i = 0; i < 300; i++) {
                edits.next(agenda.look(file.now()));
            }
            agree(file);
        }
    }

    /** One window stays open over all those times, which come in no order. */
    private void agree(OpenFile file) {
        var model = window(file.workspace());
        var parts = new HashSet<Part>();
        for (var time : TIMES) {
            file.setClock(time);
            model.refresh();
            var rows = TodayRows.of(model);
            rows.forEach(row -> parts.add(row.part()));
            var printed = Printed.json(run("today", "--json", "--days", "7", "--at", time));

            assertEquals(
                    Printed.likeThe(rows, file.now()), Printed.inSections(printed, time), time);
            var inOrder = printed.stream().map(each -> each.get("id").stringValue()).toList();
            assertEquals(inOrder, ids(model), time);
            assertEquals(headings(rows), headings(run("today", "--at", time).out()), time);
            assertEquals(
                    run("today", "--json", "--at", time),
                    terminal("UTC").at(file.now()).run(named("today", "--json")),
                    time);
        }
        assertEquals(4, parts.size(), () -> "not every section came up: " + parts);
    }

    /** What the window would list without sections: the same order as the command's. */
    private static List<String> ids(TodayModel model) {
        return model.outlook().get().list(7).stream().map(each -> each.id()).toList();
    }

    private static TodayModel window(Workspace workspace) {
        var calendars = new WorkCalendars(workspace.store(), new PublicHolidays());
        var agenda = new Agenda(workspace, new Rulebooks(workspace, calendars, null));
        return new TodayModel(new Services(workspace, new Random(3)), agenda, new FakeShell());
    }

    @Test
    void whereverTheArchiveIsReadItGivesTheSameBytes() {
        var archive = folder.resolve("all.json").toString();
        try (var _ = new Habits("America/Los_Angeles", "en-US");
                var file = new OpenFile(folder)) {
            new Demo(file.workspace()).fill(OpenFile.ZONE);
            assertEquals(0, run("export", archive).status());
        }
        var here = new ArrayList<Ran>();
        TIMES.forEach(time -> here.add(run("today", "--json", "--at", time)));
        TIMES.forEach(time -> here.add(run("today", "--at", time)));

        for (var habits :
                List.of(
                        "Pacific/Kiritimati ar-EG-u-nu-arab",
                        "Asia/Kolkata th-TH-u-ca-buddhist",
                        "Pacific/Niue tr-TR")) {
            var zone = habits.split(" ")[0];
            try (var _ = new Habits(zone, habits.split(" ")[1])) {
                var there = new Elsewhere(folder.resolve(zone.replace('/', '-')), zone);
                assertEquals(0, there.run("import", archive).status(), habits);
                var said = new ArrayList<Ran>();
                TIMES.forEach(time -> said.add(there.run("today", "--json", "--at", time)));
                TIMES.forEach(time -> said.add(there.run("today", "--at", time)));
                assertEquals(here, said, habits);
            }
        }
        assertTrue(here.stream().allMatch(ran -> ran.status() == 0 && ran.out().length() > 2));
    }

    /** Another machine. */
    private record Elsewhere(Path home, String zone) {
        Ran run(String... arguments) {
            return new Terminal(home, OpenFile.at(TIMES.getFirst()), ZoneId.of(zone))
                    .run(arguments);
        }
    }

    private Ran run(String... arguments) {
        return terminal("America/New_York").run(named(arguments));
    }

    private String[] named(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("data.foothold").toString()));
        return all.toArray(String[]::new);
    }

    private Terminal terminal(String zone) {
        return new Terminal(folder, OpenFile.at(TIMES.getFirst()), ZoneId.of(zone));
    }

    /** The headings with their numbers, as the command writes them. */
    private static List<String> headings(List<TodayRows.Row> rows) {
        return rows.stream()
                .filter(row -> row.heading() > 0)
                .map(row -> TITLES.get(row.part()) + " (" + row.heading() + ")")
                .toList();
    }

    private static List<String> headings(String text) {
        return text.lines()
                .filter(
                        line ->
                                line.matches(
                                        "(" + String.join("|", TITLES.values()) + ") \\(\\d+\\)"))
                .collect(Collectors.toList());
    }
}
