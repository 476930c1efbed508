package foothold.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The image works, and starts out of the cache it was trained for; a cache fails silently. */
@Tag("dist")
class ImageTest {
    private static final double ALMOST_ALL = 0.95;
    private static final String HEADLESS =
            " -Dglass.platform=Headless -Dprism.order=sw -Dfoothold.stopwatch=true";

    @TempDir Path folder;

    @Test
    void aCommandStartsOutOfTheCache() throws IOException, InterruptedException {
        assertTrue(shareOfTheCache("", "today") > ALMOST_ALL);
    }

    @Test
    void theWindowStartsOutOfTheCache() throws IOException, InterruptedException {
        var settings = Files.createDirectories(folder.resolve("config/foothold"));
        Files.writeString(settings.resolve("window.properties"), "width=900\nheight=600\n");
        assertTrue(shareOfTheCache(HEADLESS) > ALMOST_ALL);
    }

    @Test
    void everyHolidayAndFormatIsInTheImage() throws IOException, InterruptedException {
        var data = folder.resolve("foothold.db").toString();
        assertEquals(0, run("", "demo", "--data", data).status());
        for (var ending : List.of("json", "csv", "vcf", "ics")) {
            var target = folder.resolve("out." + ending);
            var export = run("", "export", target.toString(), "--data", data);
            assertEquals(0, export.status(), export.said());
            assertTrue(Files.size(target) > 0);
        }
        var today = run("", "today", "--json", "--at", "2026-11-25T09:00", "--data", data);
        assertEquals(0, today.status(), today.said());
    }

    private double shareOfTheCache(String options, String... arguments)
            throws IOException, InterruptedException {
        var log = folder.resolve("classes.log");
        var run = run(" -Xlog:class+load:file=" + log + options, arguments);
        assertEquals(0, run.status(), run.said());
        return Packaged.fromCache(log);
    }

    private Packaged.Run run(String options, String... arguments)
            throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(Packaged.LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        return Packaged.run(
                Map.of(
                        "JAVA_TOOL_OPTIONS", options.strip(),
                        "HOME", folder.toString(),
                        "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                        "XDG_DATA_HOME", folder.resolve("data").toString()),
                command);
    }
}
