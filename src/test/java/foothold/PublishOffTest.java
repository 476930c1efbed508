package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** As long as publishing is off, the program has not even loaded what could open a connection. */
@EnabledOnOs(OS.LINUX)
class PublishOffTest {
    private static final Pattern NETWORK =
            Pattern.compile(
                    "\\s(foothold\\.publish\\.\\S+|java\\.net\\.http\\.\\S+"
                            + "|jdk\\.internal\\.net\\.http\\.\\S+|java\\.net\\.(Server)?Socket"
                            + "|javax\\.net\\.\\S+|java\\.net\\.Http\\S+)\\s");

    @TempDir private Path folder;

    @Test
    void nothingThatOpensConnectionsIsLoaded() throws Exception {
        var loaded = folder.resolve("loaded.txt");
        var process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xlog:class+load:file=" + loaded,
                                        "--enable-native-access=ALL-UNNAMED",
                                        "-Dglass.platform=Headless",
                                        "-Dprism.order=sw",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "foothold.QuietWindow",
                                        folder.toString()))
                        .redirectError(folder.resolve("err.txt").toFile())
                        .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), Files.readString(folder.resolve("err.txt")));
        assertEquals("shown\n", said);
        var classes = Files.readString(loaded);
        assertTrue(classes.contains("foothold.ui.settings.publish.PublishPart"));
        assertEquals(
                List.of(), NETWORK.matcher(classes).results().map(each -> each.group(1)).toList());
    }
}
