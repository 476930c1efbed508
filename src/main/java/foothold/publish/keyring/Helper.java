package foothold.publish.keyring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A small program of the system.
 *
 * @param program where it is
 */
record Helper(Path program) {
    /** Long enough for somebody to unlock a keyring. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int MOST = 64 * 1024;

    /** What it prints for these words and that input; empty when it fails or takes too long. */
    Optional<String> run(String input, String... words) {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return talk(process, input);
        } catch (IOException e) {
            // Its words may hold what was asked for, so they are not logged.
            System.getLogger(Helper.class.getName())
                    .log(System.Logger.Level.DEBUG, "the keyring's program does not run");
            return Optional.empty();
        }
    }

    private static Optional<String> talk(Process process, String input) throws IOException {
        var printed = new FutureTask<>(() -> process.getInputStream().readNBytes(MOST));
        Thread.ofPlatform().daemon().name("keyring").start(printed);
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try {
            var bytes = printed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            boolean well = process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == 0;
            return well ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (TimeoutException | ExecutionException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroy();
        }
    }
}
