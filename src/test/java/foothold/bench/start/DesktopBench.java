package foothold.bench.start;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import foothold.bench.BigFile;
import foothold.domain.flat.Shapes;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The packaged program on a real screen: against a spreadsheet, and after an hour's work. */
@Tag("bench")
class DesktopBench {
    /** So many things done are an hour's: one every twelve seconds. */
    private static final int HOUR = 300;

    private static final String[] NAMES = {"priya raman", "lena sato", "hugo ito", "maya quist"};

    @TempDir Path folder;

    @Test
    void theWindowIsThereBeforeASpreadsheetIs() throws Exception {
        requireScreenAndPackage();
        assumeTrue(Files.exists(Path.of("/usr/bin/soffice")), "not measured: no LibreOffice here");
        var data = full();
        var people = folder.resolve("people.csv");
        Files.writeString(people, table(data));
        var office = "-env:UserInstallation=" + folder.resolve("office").toUri();
        try (var screen = Screen.on()) {
            Pairs.row(
                    "click to window, 30,000 people / LibreOffice Calc with the same",
                    () -> seen(screen, Launch.foothold(folder, "--data", "" + data), "Foothold"),
                    () ->
                            seen(
                                    screen,
                                    Launch.plain(
                                            "soffice",
                                            office,
                                            "--norestore",
                                            "--nologo",
                                            "--infilter=CSV:44,34,76",
                                            "--calc",
                                            people.toString()),
                                    "people.csv"),
                    "at most 0.5");
        }
    }

    @Test
    void anHoursWorkStaysSmall() throws Exception {
        requireScreenAndPackage();
        var data = full();
        try (var screen = Screen.on()) {
            var process =
                    screen.showing(Launch.foothold(folder, "--data", data.toString())).start();
            screen.awaitWindow("Foothold");
            Thread.sleep(3_000);
            for (int i = 0; i < HOUR; i++) {
                workOn(NAMES[i % NAMES.length], i);
            }
            long kilobytes = resident(process.pid());
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
            System.out.printf(
                    Locale.ROOT,
                    "%-58s %8.0f MB   at most 200 MB%n",
                    "resident after an hour's work, 30,000 people",
                    kilobytes / 1024.0);
        }
    }

    /** Somebody is looked up, opened, and something is written down; now and then taken back. */
    private static void workOn(String name, int turn) throws Exception {
        Screen.press("ctrl+k");
        Screen.type(name.substring(0, 4 + turn % 6));
        Screen.press("Return");
        Screen.type("talked about the rota " + turn);
        Screen.press("Return");
        if (turn % 5 == 0) {
            Screen.press("Escape", "ctrl+z");
        }
        Screen.press("ctrl+" + (1 + turn % 7));
    }

    private static double seen(Screen screen, Launch program, String window) throws Exception {
        long start = System.nanoTime();
        var process = screen.showing(program).start();
        screen.awaitWindow(window);
        double millis = (System.nanoTime() - start) / 1e6;
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
        Thread.sleep(1_000);
        return millis;
    }

    private static long resident(long pid) throws Exception {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private Path full() {
        var data = folder.resolve("full.db");
        BigFile.full(data, Clock.systemUTC(), 1).store().close();
        return data;
    }

    /** The same people as a spreadsheet has them. */
    private static String table(Path data) {
        var text = new StringBuilder("Name,Role,Organization\n");
        try (var store = BigFile.empty(data, Clock.systemUTC()).store()) {
            for (var each : store.all(Shapes.CONTACT)) {
                text.append('"').append(each.name()).append("\",");
                text.append(each.profile().job().role()).append(',');
                text.append(each.organizationId()).append('\n');
            }
        }
        return text.toString();
    }

    private static void requireScreenAndPackage() {
        assumeTrue(Screen.possible(), "not measured: no Xvfb and xdotool here");
        assumeTrue(
                Files.exists(Launch.FOOTHOLD),
                "not measured: make the package first (mvn -Pdist -DskipTests package)");
    }
}
