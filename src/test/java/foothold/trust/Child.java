package foothold.trust;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own that runs one of our classes, says lines, and can be killed. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;
    private final Path errors;

    private Child(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Starts {@code main}.
     *
     * @param place a folder for what the process needs by the way, such as SQLite's library
     */
    static Child start(Path place, Class<?> main, Object... arguments) throws IOException {
        return under(List.of(), place, main, arguments);
    }

    /** The same by way of another program, which gets the command as its last arguments. */
    static Child under(List<String> program, Path place, Class<?> main, Object... arguments)
            throws IOException {
        var command = new ArrayList<>(program);
        command.addAll(command(place, main));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        var errors = place.resolve("errors.txt");
        return new Child(
                new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
    }

    private static List<String> command(Path place, Class<?> main) {
        var command = new ArrayList<>(java(place));
        command.addAll(Warm.options());
        command.add(main.getName());
        return command;
    }

    /**
     * How Java is started, but for its class path. Without leave to call SQLite's library it only
     * warns; with it, the modules' part of the archive would not be used.
     */
    static List<String> java(Path place) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Xmx256m",
                "-Dorg.sqlite.tmpdir=" + place);
    }

    /** The next line, or null when there are no more. */
    String line() {
        try {
            return said.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the process (SIGKILL) and returns the lines it had said by then. */
    List<String> kill() throws InterruptedException {
        // By its handle: Process itself would close the pipe with what is still in it.
        process.toHandle().destroyForcibly();
        return rest();
    }

    /** Waits for the process to end and returns the lines it said. */
    List<String> rest() throws InterruptedException {
        var lines = new ArrayList<String>();
        for (var line = line(); line != null; line = line()) {
            lines.add(line);
        }
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("the process goes on in silence");
        }
        return lines;
    }

    /** Fails with what the process complained about, unless it ended well. */
    void requireSuccess() throws IOException {
        if (process.exitValue() != 0) {
            throw new AssertionError("the process failed: " + Files.readString(errors));
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
