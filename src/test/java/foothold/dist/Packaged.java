package foothold.dist;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as it was packaged, started like any other. */
final class Packaged {
    static final Path DIST = Path.of("target", "dist").toAbsolutePath();
    static final Path LAUNCHER = DIST.resolve("image/foothold/bin/foothold");
    private static final long PATIENCE_SECONDS = 300;

    /**
     * What came of running something.
     *
     * @param status its exit status
     * @param said what it wrote, its errors included
     */
    record Run(int status, String said) {}

    private Packaged() {}

    /** Runs a command to its end, with these variables besides ours. */
    static Run run(Map<String, String> variables, List<String> command)
            throws IOException, InterruptedException {
        var said = Files.createTempFile("foothold-dist", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(said.toFile()).environment().putAll(variables);
        var process = builder.start();
        assertTrue(
                process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "still running: " + command);
        var text = Files.readString(said);
        Files.delete(said);
        return new Run(process.exitValue(), text);
    }

    /** The share of the classes that came out of the trained cache, by the JVM's own log. */
    static double fromCache(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            var loaded = lines.filter(line -> line.contains(" source: ")).toList();
            assertTrue(loaded.size() > 500, "only " + loaded.size() + " classes loaded");
            long shared =
                    loaded.stream().filter(line -> line.contains("shared objects file")).count();
            return (double) shared / loaded.size();
        }
    }
}
