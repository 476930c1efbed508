package foothold.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * From the start of the process to Today's first list on screen: an empty file against a full one.
 */
@Tag("bench")
class FirstListBench {
    private static final int PAIRS = 9;
    private static final String DONE = "first list on screen";

    @Test
    void aFullFileOpensAlmostAsFastAsAnEmptyOne(@TempDir Path folder) throws Exception {
        var clock = Clock.systemUTC();
        var empty = folder.resolve("empty.db");
        var full = folder.resolve("full.db");
        BigFile.empty(empty, clock).store().close();
        BigFile.full(full, clock, 1).store().close();
        // Each once before: the first look at a file keeps its holidays.
        millis(empty, folder);
        millis(full, folder);
        var emptyMillis = new double[PAIRS];
        var ratios = new double[PAIRS];
        var fullMillis = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            emptyMillis[i] = millis(empty, folder);
            fullMillis[i] = millis(full, folder);
            ratios[i] = fullMillis[i] / emptyMillis[i];
        }
        Arrays.sort(ratios);
        Arrays.sort(emptyMillis);
        Arrays.sort(fullMillis);
        Table.ratio(
                "Today's first list, full file / empty file (medians)",
                Table.percentile(fullMillis, 0.5),
                Table.percentile(emptyMillis, 0.5),
                "median of "
                        + PAIRS
                        + " pairs "
                        + String.format(
                                java.util.Locale.ROOT, "%.2f", Table.percentile(ratios, 0.5))
                        + ", at most 1.3");
    }

    private static double millis(Path file, Path folder) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dfoothold.stopwatch=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "foothold.Main",
                        "--data",
                        file.toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        long start = System.nanoTime();
        var process = builder.start();
        try (var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.equals(DONE)) {
                    double millis = (System.nanoTime() - start) / 1e6;
                    process.waitFor(10, TimeUnit.SECONDS);
                    assertEquals(0, process.exitValue());
                    return millis;
                }
            }
        }
        throw new IllegalStateException("the window never showed its list");
    }
}
