package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program as a process of its own, where no display is. */
@EnabledOnOs(OS.LINUX)
class StartTest {
    private static final List<String> SLOW = List.of("picocli.", "tools.jackson.", "jollyday");

    @TempDir private Path folder;

    /** What a process left behind. */
    private record Ended(int status, String out, String err, String loaded) {}

    @Test
    void withoutADisplayTheWindowSaysWhatIsMissing() throws Exception {
        var ended = start();

        assertEquals(3, ended.status(), ended.err());
        assertEquals("", ended.out());
        assertTrue(ended.err().contains("neither DISPLAY nor WAYLAND_DISPLAY is set"));
        assertTrue(ended.err().contains("today   import   export"), ended.err());
        assertFalse(ended.err().contains("\tat "), ended.err());
    }

    @Test
    void theWayToTheWindowLoadsNothingSlow() throws Exception {
        var loaded = start().loaded();

        assertTrue(loaded.contains("foothold.DisplayCheck"), loaded);
        SLOW.forEach(part -> assertFalse(loaded.contains(part), part));
    }

    @Test
    void whatIsPrintedIsUtf8InAnyLocale() throws Exception {
        var data = folder.resolve("data.db").toString();
        start("demo", "--data", data);

        var ended = start("today", "--data", data);

        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().contains("résumé"), ended.out());
        assertTrue(ended.out().contains("“With pleasure."), ended.out());
    }

    private Ended start(String... arguments) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var loaded = folder.resolve("loaded.txt");
        var command = new ArrayList<>(List.of(java, "-Xshare:auto", "-Xlog:class+load:" + loaded));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "foothold.Main"));
        Stream.of(arguments).forEach(command::add);
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        int status = builder.start().waitFor();
        return new Ended(status, text(out), text(err), text(loaded));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
