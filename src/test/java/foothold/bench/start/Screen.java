package foothold.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A screen in memory with a keyboard one can press from here. */
final class Screen implements AutoCloseable {
    private static final String NUMBER = ":87";
    private static final long PATIENCE_MILLIS = 120_000;
    private static final long POLL_MILLIS = 10;

    private final Process server;

    private Screen(Process server) {
        this.server = server;
    }

    /** Whether the tools for one are installed. */
    static boolean possible() {
        return Files.exists(Path.of("/usr/bin/Xvfb")) && Files.exists(Path.of("/usr/bin/xdotool"));
    }

    /** Switches one on. */
    static Screen on() throws IOException, InterruptedException {
        var server =
                new ProcessBuilder("Xvfb", NUMBER, "-noreset", "-screen", "0", "1280x900x24")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Thread.sleep(2_000);
        return new Screen(server);
    }

    /** The same program, showing itself here. */
    Launch showing(Launch program, String... options) {
        var variables = new HashMap<>(program.variables());
        variables.put("DISPLAY", NUMBER);
        variables.put("JAVA_TOOL_OPTIONS", String.join(" ", options));
        return new Launch(program.command(), Map.copyOf(variables));
    }

    /** Waits until a window of that name is to be seen. */
    void awaitWindow(String name) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!seen(name)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no window " + name);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private static boolean seen(String name) throws IOException, InterruptedException {
        return tool("search", "--onlyvisible", "--name", name) == 0;
    }

    /** Presses keys one after another: "ctrl+k", "Return". */
    static void press(String... keys) throws IOException, InterruptedException {
        for (var key : keys) {
            tool("key", key);
        }
    }

    /** Types a text. */
    static void type(String text) throws IOException, InterruptedException {
        tool("type", "--delay", "15", text);
    }

    private static int tool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("DISPLAY", NUMBER);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start().waitFor();
    }

    @Override
    public void close() {
        server.destroy();
        try {
            server.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
