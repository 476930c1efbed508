package foothold.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program to start again and again, as somebody who clicks it would.
 *
 * @param command with its arguments
 * @param variables besides ours
 */
record Launch(List<String> command, Map<String, String> variables) {
    private static final Path DIST = Path.of("target", "dist").toAbsolutePath();

    /** The packaged program. */
    static final Path FOOTHOLD = DIST.resolve("image/foothold/bin/foothold");

    /** What it was packaged from. */
    static final Path INPUT = DIST.resolve("input");

    /** The runtime it was packaged with. */
    static final Path RUNTIME = DIST.resolve("runtime");

    private static final String HEADLESS =
            "-Dglass.platform=Headless -Dprism.order=sw -Dfoothold.stopwatch=true";

    /** The packaged program without a display, its settings in {@code home}. */
    static Launch foothold(Path home, String... arguments) {
        return new Launch(
                line(FOOTHOLD, arguments),
                Map.of(
                        "JAVA_TOOL_OPTIONS", HEADLESS,
                        "HOME", home.toString(),
                        "XDG_CONFIG_HOME", home.toString(),
                        "XDG_DATA_HOME", home.toString()));
    }

    /** Another program that is to run without a display, too. */
    static Launch headless(Path program, String... arguments) {
        return new Launch(line(program, arguments), Map.of("JAVA_TOOL_OPTIONS", HEADLESS));
    }

    /** Any program as it is. */
    static Launch plain(String... command) {
        return new Launch(List.of(command), Map.of());
    }

    private static List<String> line(Path program, String... arguments) {
        var line = new java.util.ArrayList<>(List.of(program.toString()));
        line.addAll(Arrays.asList(arguments));
        return line;
    }

    /** Milliseconds from its start until it says that line; it is waited for to end. */
    double untilItSays(String expected) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = start();
        double millis = -1;
        try (var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.equals(expected)) {
                    millis = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        end(process);
        if (millis < 0) {
            throw new IllegalStateException(command + " never said " + expected);
        }
        return millis;
    }

    /** Milliseconds from its start to its end. */
    double untilItEnds() throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = start();
        process.getInputStream().readAllBytes();
        end(process);
        return (System.nanoTime() - start) / 1e6;
    }

    /** Starts it; whoever does so ends it. */
    Process start() throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(variables);
        var process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private void end(Process process) throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(command + " failed");
        }
    }
}
