package foothold.publish;

import java.time.Duration;

/**
 * How long to wait and how much to take.
 *
 * @param connect until a connection stands
 * @param answer until an answer is there to its end
 * @param pause before the first of further tries; each later one waits four times as long
 * @param bytes of one answer
 */
public record Limits(Duration connect, Duration answer, Duration pause, long bytes) {
    public static final Limits USUAL =
            new Limits(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofMillis(500),
                    16L * 1024 * 1024);
}
